/**
 * What a language writes joined though it is two words, and with a full stop though it ends no sentence. Texts are cut
 * into tokens before their language is known, and the same way for all: these words hold in every language. Lower case.
 */
export interface Orthography {
  /** Without their stop, which never ends a sentence: they stand before a name. */
  readonly titleAbbreviations?: readonly string[];
  /** Without their stop; before a number only: elsewhere the same letters are a word. */
  readonly numberAbbreviations?: readonly string[];
  /** Without their stop, which may end a sentence. */
  readonly otherAbbreviations?: readonly string[];
  /** Words that open a sentence: after an abbreviation that may end one, they say that it does. */
  readonly sentenceOpeners?: readonly string[];
  /** Stand behind an ordinal that is written as a number with a full stop, which then ends no sentence ("5. August"). */
  readonly ordinalFollowers?: readonly string[];
  /** Lose their vowel before another: without their apostrophe, which they keep as a token ("qu'"). */
  readonly elisions?: readonly string[];
  /** Tied to the end of a verb by a hyphen, without it; tokens of their own, with it ("-t-il"). */
  readonly hyphenClitics?: readonly string[];
  /** As written: tied to the end of a word by an apostrophe, without it; tokens of their own, with it ("'s"). */
  readonly apostropheClitics?: readonly string[];
}

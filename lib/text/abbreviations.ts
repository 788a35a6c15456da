import { wordsOfAll } from '../languages/orthographies';

/** Abbreviations that are written with a full stop: lower case, without it. */

/** Stand before a name: never end a sentence. */
export const titleAbbreviations = wordsOfAll('titleAbbreviations');

/** Stand before a number only: elsewhere the same letters are a word. */
export const numberAbbreviations = wordsOfAll('numberAbbreviations');

/** May end a sentence. */
export const otherAbbreviations = wordsOfAll('otherAbbreviations');

/** Words that open a sentence: after an abbreviation that may end one, they say that it does. */
export const sentenceOpeners = wordsOfAll('sentenceOpeners');

/** Words behind an ordinal ("5. August"). */
export const ordinalFollowers = wordsOfAll('ordinalFollowers');

import type { LanguageCode } from '../model/analysis';

/** Whom a form may stand for. `common`: either gender. */
export type Gender = 'masculine' | 'feminine' | 'common';
export type GrammaticalNumber = 'singular' | 'plural';

/**
 * How much a reporting verb says by itself.
 * - `say`: introduces quoted words, a clause, or closes a clause without marks (", précise l'OFAG");
 * - `quote`: speech only where there are quoted words ("poursuit", "lance", "smiled");
 * - `judge`: its object is speech only where part of it is quoted ("dénonce des « blocages »", "slammed").
 */
export type VerbStrength = 'say' | 'quote' | 'judge';

/** A verb that reports speech. Forms are lower case with straight apostrophes; every form of the language's paradigm. */
export interface ReportingVerb {
  readonly lemma: string;
  readonly strength: VerbStrength;
  /** Its object may be a noun phrase without quoted words ("a annoncé l'arrivée"). */
  readonly announces: boolean;
  /** An infinitive may follow without a conjunction ("a confié avoir mobilisé"). */
  readonly takesInfinitive: boolean;
  readonly finite: readonly string[];
  readonly infinitive: string;
  readonly pastParticiples: readonly string[];
  readonly presentParticiple: string;
}

export interface PronounForm {
  readonly form: string;
  readonly gender: Gender;
  readonly number: GrammaticalNumber;
}

/** A noun for somebody by what they do. `gender` is that of the noun. */
export interface RoleNoun {
  readonly form: string;
  readonly gender: Gender;
}

/**
 * What the finders need to know of a language, as data: a language is added by adding its folder. Every word is lower
 * case; apostrophes are straight; an elided word keeps its apostrophe ("qu'").
 */
export interface Language {
  readonly code: LanguageCode;
  /** Begin a noun phrase: articles, demonstratives, possessives, quantities. */
  readonly determiners: readonly string[];
  /** Determiners that make a noun phrase plural. */
  readonly pluralDeterminers: readonly string[];
  readonly femaleDeterminers: readonly string[];
  readonly maleDeterminers: readonly string[];
  readonly prepositions: readonly string[];
  /** The prepositions that tie a noun to its complement ("de", "of"), with their contracted forms. */
  readonly complementPrepositions: readonly string[];
  readonly conjunctions: readonly string[];
  /** Begin a subordinate clause. */
  readonly subordinators: readonly string[];
  readonly relatives: readonly string[];
  /** Begin a reported clause ("que", "that", "whether"). */
  readonly complementizers: readonly string[];
  /** Begin a clause that says who says the rest of the sentence ("as X put it, …", "comme l'a dit X, …"). */
  readonly reportingConjunctions: readonly string[];
  readonly subjectPronouns: readonly PronounForm[];
  /** Stand behind a preposition ("selon lui", "according to her"). */
  readonly tonicPronouns: readonly PronounForm[];
  /** Stand as a subject like a noun phrase and point back ("celui-ci", "ce dernier"). */
  readonly demonstrativePronouns: readonly PronounForm[];
  /** Between a subject and its verb: negation, object and reflexive pronouns. */
  readonly clitics: readonly string[];
  /** Adverbs that may stand inside or beside a verb group. */
  readonly adverbs: readonly string[];
  /** How adverbs end, where they have one ending ("-ment", "-ly"); nouns that end so stand behind a determiner. */
  readonly adverbEnding: string | null;
  /** How a verb ends that can follow its subject without auxiliary ("-ed"), where one ending tells; else null. */
  readonly pastEnding: string | null;
  /** Days, months, parts of the day, "hier": what may stand between a verb and its inverted subject. */
  readonly timeWords: readonly string[];
  /** Forms that make a verb group with a participle. */
  readonly auxiliaries: readonly string[];
  /** Those of them that make a passive or a progressive: the forms of "to be". */
  readonly copulas: readonly string[];
  /** Words that deny the verb they stand beside. */
  readonly negations: readonly string[];
  /** Pronouns that can be who hears ("told them that"). */
  readonly hearers: readonly string[];
  /** Prepositions of place, time and hearer: never the beginning of what is said. */
  readonly circumstantialPrepositions: readonly string[];
  /** Lemmas that go on with a speech: their bare subject is the speaker before ("a conclu le ministre"). */
  readonly carryingOnVerbs: readonly string[];
  /** Verbs between an auxiliary or a subject and a reporting infinitive ("a tenu à préciser", "went on to say"). */
  readonly governingVerbs: readonly string[];
  readonly reportingVerbs: readonly ReportingVerb[];
  /** Groups of words that report like a verb ("fait savoir", "made clear"); the last word may be any of its forms. */
  readonly lightVerbs: readonly LightVerb[];
  /** Prepositions of source, as word sequences: "selon", "d' après", "according to". */
  readonly sourcePrepositions: readonly (readonly string[])[];
  /** Prepositions of source only at the head of a sentence or around quoted words: "pour", "aux yeux de". */
  readonly weakSourcePrepositions: readonly (readonly string[])[];
  /** What follows a source preposition and is no speaker ("selon les mesures en vigueur"). */
  readonly notSources: readonly string[];
  readonly roleNouns: readonly RoleNoun[];
  /** Role nouns that a text uses for one another: "dirigeant" for "président". */
  readonly kindredRoles: readonly (readonly string[])[];
  /** Nouns that speak for many or without a name: "gouvernement", "source", "journal", "police". */
  readonly collectiveNouns: readonly string[];
  /** Nouns that, with an article alone, mean the organisation named last. */
  readonly bodyNouns: readonly string[];
  /** Before a name, saying gender: "m.", "mme", "mr.", "ms.". */
  readonly honorifics: readonly RoleNoun[];
  /** Common function and finite forms that cannot stand inside a short noun phrase. */
  readonly phraseBreakers: readonly string[];
  /** Given names whose bearer's gender is known, for pronouns. */
  readonly femaleGivenNames: readonly string[];
  readonly maleGivenNames: readonly string[];
  /** Nouns that announce a title, a name or a term between marks, not speech ("le film « … »"). */
  readonly namingNouns: readonly string[];
  /** Words that announce a title, a name or a term between marks ("surnommé", "so-called", "titled"). */
  readonly namingWords: readonly string[];
  /** A subject may follow its verb without quoted words before it ("précise l'OFAG"). */
  readonly invertsSubject: boolean;
  /** A noun's modifiers stand before it ("campaign manager"), so that its head is the last of a row. */
  readonly headLast: boolean;
  /** A reported clause may stand without a conjunction ("said he would"). */
  readonly bareComplement: boolean;
  /** "« A », dit-il. « B. »": whether B belongs to the quote before it or is one of its own that continues it. */
  readonly joinsContinuation: boolean;
  /** Adjectives of place and the names they belong to: "russe" → "Russie", for "le président russe". */
  readonly demonyms: Readonly<Record<string, string>>;
}

/** "fait savoir", "part de", "made clear": a light verb's forms, then fixed words. */
export interface LightVerb {
  readonly verbForms: readonly string[];
  readonly after: readonly string[];
  readonly strength: VerbStrength;
}

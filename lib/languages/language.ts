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

/** A verb that reports speech. Forms are lower case with straight apostrophes; every form that news reports with. */
export interface ReportingVerb {
  readonly lemma: string;
  readonly strength: VerbStrength;
  /** Its object may be a noun phrase without quoted words ("a annoncé l'arrivée"). */
  readonly announces?: boolean;
  /** An infinitive may follow without a conjunction ("a confié avoir mobilisé"). */
  readonly takesInfinitive?: boolean;
  readonly finite: readonly string[];
  readonly infinitive?: string;
  readonly pastParticiples?: readonly string[];
  readonly presentParticiple?: string;
}

/**
 * A group of words that reports like a verb: a light verb's forms, then fixed words ("fait savoir", "part de", "made
 * clear"). `apart`: the subject and adverbs may stand between ("teilte die Polizei mit", "liet hij weten").
 */
export interface LightVerb {
  readonly verbForms: readonly string[];
  readonly after: readonly string[];
  readonly strength: VerbStrength;
  readonly apart?: boolean;
}

export interface PronounForm {
  readonly form: string;
  readonly gender: Gender;
  readonly number: GrammaticalNumber;
  /**
   * `writer`: the writer or reader ("je", "you"); `anybody`: nobody in particular ("on"); `body`: no person ("it");
   * `person`: persons alone ("she", where "it" is for the rest).
   */
  readonly who?: 'writer' | 'anybody' | 'body' | 'person';
}

/** A noun for somebody by what they do. `gender` is that of the noun. */
export interface RoleNoun {
  readonly form: string;
  readonly gender: Gender;
}

type Words = readonly string[];
type Phrases = readonly Words[];

/**
 * What the finders need to know of a language, as data. Every word is lower case and a token of the tokeniser;
 * apostrophes are straight; an elided word keeps its apostrophe ("qu'"). A language's folder may leave out most of it
 * (`LanguageData`).
 */
export interface Language {
  readonly code: LanguageCode;

  // Noun phrases.
  /** Begin a noun phrase: articles, demonstratives, possessives, quantities. */
  readonly determiners: Words;
  readonly definiteArticles: Words;
  readonly indefiniteArticles: Words;
  /** Of the determiners: "ce", "this". */
  readonly demonstratives: Words;
  /** Of the determiners: they make a noun phrase plural. */
  readonly pluralDeterminers: Words;
  readonly femaleDeterminers: Words;
  readonly maleDeterminers: Words;
  /** Of the determiners: may stand for a noun phrase ("some say"). */
  readonly nominalDeterminers: Words;
  /** Of the determiners: may also stand inside a noun phrase ("toute l'équipe"). */
  readonly innerDeterminers: Words;
  readonly prepositions: Words;
  /** Of the prepositions: tie a noun to its complement ("de", "of"), with their contracted forms. */
  readonly complementPrepositions: Words;
  /** Tie a noun to the one before it as its owner: "'s". */
  readonly possessives: Words;
  /** Common function and finite forms that cannot stand inside a short noun phrase. */
  readonly phraseBreakers: Words;
  /** What may follow an age in figures ("46 ans"). */
  readonly ageWords: Words;
  /** A noun's modifiers stand before it ("campaign manager"), so that its head is the last of a row. */
  readonly headLast: boolean;
  /** A noun is written in one word with what modifies it ("Außenminister"): what ends in a role noun is a role noun. */
  readonly joinsNouns: boolean;
  /** Nouns have a capital, which therefore tells no title. */
  readonly capitalisesNouns: boolean;

  // Clauses.
  readonly conjunctions: Words;
  /** Of the conjunctions: "and". */
  readonly additives: Words;
  /** Of the conjunctions: "but". */
  readonly adversatives: Words;
  /** Begin a subordinate clause. */
  readonly subordinators: Words;
  readonly relatives: Words;
  /** Of the relatives: those that are the subject of their clause ("qui"). All of them, where not said. */
  readonly subjectRelatives: Words;
  /** Where such a relative is the subject of the cue, it is the source as written ("who said"); else its antecedent is. */
  readonly relativeSources: boolean;
  /** Begin a reported clause ("que", "that", "whether"). */
  readonly complementizers: Words;
  /** Of the complementizers: begin one only right behind the verb ("si", "how"). */
  readonly adjacentComplementizers: Words;
  /** Begin a clause that says who says the rest of the sentence ("as X put it, …", "comme l'a dit X, …"). */
  readonly reportingConjunctions: Words;
  /** Open a sentence, before a reporting verb and its subject, for what the sentence before says: "c'est ce que". */
  readonly anaphoricOpeners: Phrases;
  /** Begin "c'est ainsi que", "c'est ce que". */
  readonly cleftPronouns: Words;
  /** Adverbs that may stand inside or beside a verb group. */
  readonly adverbs: Words;
  /** How adverbs end, where they have one ending ("-ment", "-ly"); nouns that end so stand behind a determiner. */
  readonly adverbEnding: string | null;
  /** Days, months, parts of the day, "hier": what may stand between a verb and its inverted subject. */
  readonly timeWords: Words;
  /** Of the prepositions: of place, time and hearer: never the beginning of what is said. */
  readonly circumstantialPrepositions: Words;

  // Pronouns.
  readonly subjectPronouns: readonly PronounForm[];
  /** Stand behind a preposition ("selon lui", "according to her"). */
  readonly tonicPronouns: readonly PronounForm[];
  /** Stand as a subject like a noun phrase and point back ("celui-ci", "ce dernier"). */
  readonly demonstrativePronouns: readonly PronounForm[];
  /** Subject pronouns tied to the end of their verb, by how the tokeniser leaves them: "-t-il" → "il". */
  readonly cliticSubjects: Readonly<Record<string, string>>;
  /** Between a subject and its verb, or tied to the end of the verb: negation, object and reflexive pronouns. */
  readonly clitics: Words;
  /** Of the clitics: make a verb reflexive, so that "être" makes no passive of it ("s'est dit"). */
  readonly reflexives: Words;
  /** Pronouns that can be who hears ("told them that"). */
  readonly hearers: Words;
  /** Prepositions of who hears ("à la presse"). */
  readonly hearerPrepositions: Words;

  // Verbs.
  /** Forms that make a verb group with a participle or an infinitive. */
  readonly auxiliaries: Words;
  /** Of the auxiliaries: make a passive or a progressive: the forms of "to be". */
  readonly copulas: Words;
  /** Of the auxiliaries: no finite forms ("avoir", "been"). */
  readonly nonFiniteAuxiliaries: Words;
  /** Words that deny the verb they stand beside. */
  readonly negations: Words;
  /** Verbs between an auxiliary or a subject and a reporting infinitive ("a tenu à préciser", "went on to say"). */
  readonly governingVerbs: Words;
  /** May stand inside a verb group beside adverbs and pronouns ("tient à préciser"). */
  readonly linkingWords: Words;
  /** Stand before an infinitive ("to"). */
  readonly infinitiveMarkers: Words;
  /** Lemmas behind which a marked infinitive with quoted words in it is what was said ("vowed to “fight on”"). */
  readonly infinitiveVerbs: Words;
  /** How infinitives end, for those that report without a conjunction ("a promis de revenir"). */
  readonly infinitiveEndings: Words;
  /** How a verb ends that can follow its subject without auxiliary ("-ed"), where one ending tells. */
  readonly pastEnding: string | null;
  /** How finite verbs may end: tells a clause where it needs no conjunction. */
  readonly finiteEndings: Words;
  /** Common finite forms that no ending tells ("made", "want"). */
  readonly finiteForms: Words;
  /** How the present participle of a light verb ends ("faisant savoir"). */
  readonly participleEnding: string | null;
  /** A form with this ending is a noun behind a word that is an article and a pronoun ("la note", but "l'avertit"). */
  readonly nounEnding: string | null;
  readonly reportingVerbs: readonly ReportingVerb[];
  readonly lightVerbs: readonly LightVerb[];
  /** Forms of reporting verbs that are nouns more often ("states", "comments"): verbs only right behind a subject. */
  readonly nounForms: Words;
  /** Lemmas whose object is who hears ("told reporters that"). */
  readonly addressingVerbs: Words;
  /** Lemmas that go on with a speech: their bare subject is the speaker before ("a conclu le ministre"). */
  readonly carryingOnVerbs: Words;

  // Order of words.
  /** A subject may follow its verb without quoted words before it ("précise l'OFAG"). */
  readonly invertsSubject: boolean;
  /** Lemmas whose subject may do so where others' may not ("…, said the mayor"). */
  readonly invertingVerbs: Words;
  /** A subject follows its verb where the sentence opens with something else ("Am Freitag sagte er: „…“"). */
  readonly verbSecond: boolean;
  /** A participle stands at the end of its clause, apart from its auxiliary or before it ("hat … gesagt", "gesagt hat"). */
  readonly verbFinal: boolean;
  /** A pronoun that would be the subject may be left out ("«…», ha detto."). */
  readonly dropsSubject: boolean;
  /** A reported clause may stand without a conjunction ("said he would"). */
  readonly bareComplement: boolean;
  /** Lemmas behind which such a clause may have any subject; behind the others it is a pronoun ("added she would"). */
  readonly bareVerbs: Words;
  /**
   * Finite forms of a mood that says by itself that a clause is reported ("sei", "habe"): it needs no conjunction behind
   * its verb and a comma, and no verb in a sentence that goes on with the speech before.
   */
  readonly reportiveForms: Words;
  /** Lemmas whose passive has the speaker as its subject ("wird der Minister zitiert"). */
  readonly citingVerbs: Words;
  /** Lemmas that close a clause without marks ("…, the mayor said"), light verbs by the words behind their verb form ("savoir"). Those that say, where not said. */
  readonly closingVerbs: Words;
  /** "« A », dit-il. « B. »": whether B belongs to the quote before it or is one of its own that continues it. */
  readonly joinsContinuation: boolean;

  // Sources.
  /** Prepositions of source, as word sequences: "selon", "d' après", "according to". */
  readonly sourcePrepositions: Phrases;
  /** As `sourcePrepositions`, but behind the source ("dem Minister zufolge"). */
  readonly sourcePostpositions: Phrases;
  /** Prepositions of source only at the head of a sentence or around quoted words: "pour", "aux yeux de". */
  readonly weakSourcePrepositions: Phrases;
  /** As `sourcePrepositions`, but only between two pauses, behind what was said ("„…“, so der Minister."). */
  readonly closingSourcePrepositions: Phrases;
  /** What follows a source preposition and is no speaker ("selon les mesures en vigueur"). */
  readonly notSources: Words;
  /** Before the agent of a passive ("par", "by"). */
  readonly agentPrepositions: Words;

  // Nouns and names.
  readonly roleNouns: readonly RoleNoun[];
  /** Role nouns that a text uses for one another: "dirigeant" for "président". */
  readonly kindredRoles: Phrases;
  /** Titles of one office, head first, without articles and prepositions: "chef état" and "président". */
  readonly offices: Phrases;
  /** Nouns that speak for many or without a name: "gouvernement", "source", "journal", "police". */
  readonly collectiveNouns: Words;
  /** Nouns that, with an article alone, mean the organisation named last. */
  readonly bodyNouns: Words;
  /** Before a name, saying gender: "m.", "mme", "mr.", "ms.". */
  readonly honorifics: readonly RoleNoun[];
  /** Given names whose bearer's gender is known, for pronouns. */
  readonly femaleGivenNames: Words;
  readonly maleGivenNames: Words;
  /** Nouns that announce a title, a name or a term between marks, not speech ("le film « … »"). */
  readonly namingNouns: Words;
  /** Words that announce a title, a name or a term between marks ("surnommé", "so-called", "titled"). */
  readonly namingWords: Words;
  /** Adjectives of place and the names they belong to: "russe" → "Russie", for "le président russe". */
  readonly demonyms: Readonly<Record<string, string>>;
}

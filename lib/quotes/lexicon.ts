import type { Gender, Language, LightVerb, PronounForm, ReportingVerb } from '../languages/language';

/** What a word can be, as bits: a word is often several things. */
export const W = {
  determiner: 1 << 0,
  preposition: 1 << 1,
  complementPreposition: 1 << 2,
  conjunction: 1 << 3,
  subordinator: 1 << 4,
  relative: 1 << 5,
  complementizer: 1 << 6,
  pronoun: 1 << 7,
  demonstrative: 1 << 8,
  clitic: 1 << 9,
  adverb: 1 << 10,
  time: 1 << 11,
  auxiliary: 1 << 12,
  governing: 1 << 13,
  role: 1 << 14,
  collective: 1 << 15,
  honorific: 1 << 16,
  breaker: 1 << 17,
  namingNoun: 1 << 18,
  namingWord: 1 << 19,
  notSource: 1 << 20,
  sourceStart: 1 << 21,
  weakSourceStart: 1 << 22,
  lightVerb: 1 << 23,
  copula: 1 << 25,
  negation: 1 << 26,
  hearer: 1 << 27,
  circumstance: 1 << 28,
  sourceEnd: 1 << 29,
} as const;

/** What a form of a reporting verb can be. */
export interface VerbForm {
  readonly verb: ReportingVerb;
  readonly finite: boolean;
  readonly infinitive: boolean;
  readonly pastParticiple: boolean;
  readonly presentParticiple: boolean;
}

/** Small classes of words, each asked for in one or two places: too many for bits. */
const classNames = [
  'additives',
  'adjacentComplementizers',
  'adversatives',
  'agentPrepositions',
  'ageWords',
  'addressingVerbs',
  'bareVerbs',
  'bodyNouns',
  'citingVerbs',
  'carryingOnVerbs',
  'cleftPronouns',
  'closingVerbs',
  'complementPrepositions',
  'definiteArticles',
  'demonstratives',
  'femaleDeterminers',
  'finiteForms',
  'hearerPrepositions',
  'indefiniteArticles',
  'infinitiveMarkers',
  'infinitiveVerbs',
  'innerDeterminers',
  'invertingVerbs',
  'linkingWords',
  'maleDeterminers',
  'nominalDeterminers',
  'nonFiniteAuxiliaries',
  'nounForms',
  'pluralDeterminers',
  'possessives',
  'reflexives',
  'reportingConjunctions',
  'reportiveForms',
  'subjectRelatives',
] as const satisfies readonly (keyof Language)[];
export type ClassName = (typeof classNames)[number];

/** A language, indexed by word. */
export interface Lexicon {
  readonly language: Language;
  readonly classes: ReadonlyMap<ClassName, ReadonlySet<string>>;
  readonly cliticSubjects: ReadonlyMap<string, string>;
  readonly pronouns: ReadonlyMap<string, PronounForm>;
  readonly flags: ReadonlyMap<string, number>;
  readonly forms: ReadonlyMap<string, VerbForm>;
  readonly genders: ReadonlyMap<string, Gender>;
}

const lexicons = new WeakMap<Language, Lexicon>();

/** Built once a language: it costs milliseconds. */
export function lexiconOf(language: Language): Lexicon {
  let lexicon = lexicons.get(language);
  if (lexicon === undefined) {
    lexicon = build(language);
    lexicons.set(language, lexicon);
  }
  return lexicon;
}

function build(language: Language): Lexicon {
  const flags = new Map<string, number>();
  const add = (words: Iterable<string>, flag: number) => {
    for (const word of words) flags.set(word, (flags.get(word) ?? 0) | flag);
  };
  add(language.determiners, W.determiner);
  add(language.prepositions, W.preposition);
  add(language.complementPrepositions, W.complementPreposition);
  add(language.conjunctions, W.conjunction);
  add(language.subordinators, W.subordinator);
  add(language.relatives, W.relative);
  add(language.complementizers, W.complementizer);
  add(formsOf(language.subjectPronouns), W.pronoun);
  add(formsOf(language.demonstrativePronouns), W.demonstrative);
  add(language.clitics, W.clitic);
  add(language.adverbs, W.adverb);
  add(language.timeWords, W.time);
  add(language.auxiliaries, W.auxiliary);
  add(language.copulas, W.copula);
  add(language.negations, W.negation);
  add(language.hearers, W.hearer);
  add(language.circumstantialPrepositions, W.circumstance);
  add(language.governingVerbs, W.governing);
  add(formsOf(language.roleNouns), W.role);
  add(language.collectiveNouns, W.collective);
  add(formsOf(language.honorifics), W.honorific);
  add(language.phraseBreakers, W.breaker);
  add(language.namingNouns, W.namingNoun);
  add(language.namingWords, W.namingWord);
  add(language.notSources, W.notSource);
  add(heads(language.sourcePrepositions), W.sourceStart);
  add(heads([...language.weakSourcePrepositions, ...language.closingSourcePrepositions]), W.weakSourceStart);
  add(heads(language.sourcePostpositions), W.sourceEnd);
  for (const light of language.lightVerbs) add(light.verbForms, W.lightVerb);
  const { subjectPronouns, tonicPronouns } = language;
  return {
    language,
    classes: new Map(classNames.map((name) => [name, new Set(language[name])])),
    cliticSubjects: new Map(Object.entries(language.cliticSubjects)),
    pronouns: new Map([...tonicPronouns, ...subjectPronouns].map((pronoun) => [pronoun.form, pronoun])),
    flags,
    forms: verbForms(language),
    genders: genders(language),
  };
}

/** Shorter endings end other words too ("Rat" in "Verrat"). */
const leastHead = 4;
const leastModifier = 2;

/** The role or collective noun at the end of a word in which two nouns are joined ("Außenminister"), or null. */
export function nounWithin(lexicon: Lexicon, word: string): string | null {
  if (!lexicon.language.joinsNouns) return null;
  for (let from = leastModifier; from <= word.length - leastHead; from++) {
    const head = word.slice(from);
    if ((lexicon.flags.get(head) ?? 0) & (W.role | W.collective)) return head;
  }
  return null;
}

/** The gender of a noun, title or pronoun, where it has one. */
export function genderOfWord(lexicon: Lexicon, word: string): Gender | null {
  return lexicon.genders.get(word) ?? lexicon.genders.get(nounWithin(lexicon, word) ?? '') ?? null;
}

/** Whether a word is of a class. */
export function isIn(lexicon: Lexicon, name: ClassName, word: string): boolean {
  return lexicon.classes.get(name)?.has(word) ?? false;
}

function formsOf(entries: readonly { readonly form: string }[]): string[] {
  return entries.map((entry) => entry.form);
}

function heads(sequences: readonly (readonly string[])[]): string[] {
  return sequences.flatMap((sequence) => sequence.slice(0, 1));
}

function verbForms(language: Language): Map<string, VerbForm> {
  const forms = new Map<string, VerbForm>();
  const add = (form: string, verb: ReportingVerb, part: Partial<VerbForm>) => {
    if (form === '') return;
    const known = forms.get(form);
    const blank = { verb, finite: false, infinitive: false, pastParticiple: false, presentParticiple: false };
    forms.set(form, { ...(known ?? blank), ...part });
  };
  for (const verb of language.reportingVerbs) {
    for (const form of verb.finite) add(form, verb, { finite: true });
    for (const form of verb.pastParticiples ?? []) add(form, verb, { pastParticiple: true });
    add(verb.infinitive ?? '', verb, { infinitive: true });
    add(verb.presentParticiple ?? '', verb, { presentParticiple: true });
  }
  return forms;
}

function genders(language: Language): Map<string, Gender> {
  const found = new Map<string, Gender>();
  const { roleNouns, honorifics, subjectPronouns, tonicPronouns, demonstrativePronouns } = language;
  const sources = [roleNouns, honorifics, subjectPronouns, tonicPronouns, demonstrativePronouns];
  for (const entries of sources) {
    for (const { form, gender } of entries)
      found.set(form, found.has(form) && found.get(form) !== gender ? 'common' : gender);
  }
  return found;
}

/** A light verb's words after its verb form, from item to item. */
export function lightVerbsWith(language: Language, form: string): LightVerb[] {
  return language.lightVerbs.filter((light) => light.verbForms.includes(form));
}

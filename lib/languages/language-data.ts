import type { Language } from './language';

/** What every language has. */
type Needed =
  | 'code'
  | 'determiners'
  | 'prepositions'
  | 'conjunctions'
  | 'complementizers'
  | 'subjectPronouns'
  | 'auxiliaries'
  | 'reportingVerbs'
  | 'roleNouns'
  | 'sourcePrepositions';

/** A language as its folder writes it: what it leaves out is as in `languageOf`. */
export type LanguageData = Pick<Language, Needed> & Partial<Omit<Language, Needed>>;

const absent: Omit<Language, Needed | 'closingVerbs' | 'subjectRelatives'> = {
  definiteArticles: [],
  indefiniteArticles: [],
  demonstratives: [],
  pluralDeterminers: [],
  femaleDeterminers: [],
  maleDeterminers: [],
  nominalDeterminers: [],
  innerDeterminers: [],
  complementPrepositions: [],
  possessives: [],
  phraseBreakers: [],
  ageWords: [],
  headLast: false,
  joinsNouns: false,
  capitalisesNouns: false,
  additives: [],
  adversatives: [],
  subordinators: [],
  relatives: [],
  relativeSources: false,
  adjacentComplementizers: [],
  reportingConjunctions: [],
  anaphoricOpeners: [],
  cleftPronouns: [],
  adverbs: [],
  adverbEnding: null,
  timeWords: [],
  circumstantialPrepositions: [],
  tonicPronouns: [],
  demonstrativePronouns: [],
  cliticSubjects: {},
  clitics: [],
  reflexives: [],
  hearers: [],
  hearerPrepositions: [],
  copulas: [],
  nonFiniteAuxiliaries: [],
  negations: [],
  governingVerbs: [],
  linkingWords: [],
  infinitiveMarkers: [],
  infinitiveVerbs: [],
  infinitiveEndings: [],
  pastEnding: null,
  finiteEndings: [],
  finiteForms: [],
  participleEnding: null,
  nounEnding: null,
  lightVerbs: [],
  nounForms: [],
  addressingVerbs: [],
  carryingOnVerbs: [],
  invertsSubject: true,
  invertingVerbs: [],
  verbSecond: false,
  verbFinal: false,
  dropsSubject: false,
  bareComplement: false,
  bareVerbs: [],
  joinsContinuation: false,
  sourcePostpositions: [],
  weakSourcePrepositions: [],
  closingSourcePrepositions: [],
  reportiveForms: [],
  citingVerbs: [],
  notSources: [],
  agentPrepositions: [],
  kindredRoles: [],
  offices: [],
  collectiveNouns: [],
  bodyNouns: [],
  honorifics: [],
  femaleGivenNames: [],
  maleGivenNames: [],
  namingNouns: [],
  namingWords: [],
  demonyms: {},
};

/** The language with what its folder left out: nothing, of words; French order, of order. */
export function languageOf(data: LanguageData): Language {
  const light = (data.lightVerbs ?? []).map(({ after, strength }) => ({ lemma: after.join(' '), strength }));
  const closingVerbs = [...data.reportingVerbs, ...light]
    .filter(({ strength }) => strength === 'say')
    .map(({ lemma }) => lemma);
  return { ...absent, subjectRelatives: data.relatives ?? [], closingVerbs, ...data };
}

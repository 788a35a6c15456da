import { describe, expect, test } from 'vitest';
import type { Language } from '../../../lib/languages/language';
import { type LanguageData, languageOf } from '../../../lib/languages/language-data';
import { languageFor } from '../../../lib/languages/languages';
import type { Span } from '../../../lib/model/span';
import { findQuotes } from '../../../lib/quotes/find-quotes';
import { findSentences } from '../../../lib/text/sentences';
import { tokenize } from '../../../lib/text/tokens';

const french = languageFor('fr');
const english = languageFor('en');
const german = languageFor('de');

describe('reporting verbs', () => {
  test.each<[reason: string, language: Language, lemma: string, forms: string[]]>([
    ['regular', french, 'ajouter', ['ajoute', 'ajoutent', 'ajouta', 'ajoutait', 'ajoutera']],
    ['c before a', french, 'annoncer', ['annonce', 'annonça', 'annonçait', 'annoncera']],
    ['g before a', french, 'juger', ['juge', 'jugea', 'jugeait']],
    ['accent before a mute ending', french, 'préciser', ['précise', 'précisa']],
    ['é to è', french, 'suggérer', ['suggère', 'suggèrent', 'suggéra']],
    ['doubled consonant', french, 'rappeler', ['rappelle', 'rappela']],
    ['second group', french, 'avertir', ['avertit', 'avertissent', 'avertissait']],
    ['irregular', french, 'prévenir', ['prévient', 'prévint', 'prévenait']],
    ['regular', english, 'add', ['add', 'adds', 'added']],
    ['y', english, 'deny', ['denies', 'denied']],
    ['mute e', english, 'argue', ['argues', 'argued']],
    ['sibilant', english, 'stress', ['stresses', 'stressed']],
    ['irregular', english, 'say', ['says', 'said']],
    ['regular', german, 'betonen', ['betont', 'betonte', 'betonten', 'betone']],
    ['e after d and t', german, 'melden', ['meldet', 'meldete', 'meldeten']],
    ['e after chn', german, 'bezeichnen', ['bezeichnet', 'bezeichnete']],
    ['strong', german, 'sprechen', ['spricht', 'sprach', 'sprachen']],
    ['in two parts, joined', german, 'mitteilen', ['mitteilt', 'mitteilte']],
  ])('%s: %#', (_, language, lemma, forms) => {
    const verb = language.reportingVerbs.find((candidate) => candidate.lemma === lemma);
    expect(verb?.finite).toEqual(expect.arrayContaining(forms));
  });

  test.each<[Language, lemma: string, participle: string]>([
    [french, 'annoncer', 'annonçant'],
    [french, 'souligner', 'soulignant'],
    [english, 'argue', 'arguing'],
    [english, 'admit', 'admitting'],
    [english, 'say', 'saying'],
  ])('present participle: %#', (language, lemma, participle) => {
    expect(language.reportingVerbs.find((verb) => verb.lemma === lemma)?.presentParticiple).toBe(participle);
  });

  test.each([french, english])('each once, in lower case: $code', ({ reportingVerbs }) => {
    const lemmas = reportingVerbs.map(({ lemma }) => lemma);
    expect(new Set(lemmas).size).toBe(lemmas.length);
    for (const { finite } of reportingVerbs) for (const form of finite) expect(form).toBe(form.toLowerCase());
  });
});

test('languageFor gives the language of the code', () => {
  expect(languageFor('fr').code).toBe('fr');
  expect(languageFor('en').code).toBe('en');
});

interface Toy {
  readonly reason: string;
  readonly data: Partial<LanguageData>;
  readonly text: string;
  /** `content | cue | speaker` */
  readonly quotes: readonly string[];
}

/** As little as a language can be. The code is that of another: codes are a matter of registration. */
const least: LanguageData = {
  code: 'en',
  determiners: ['ze'],
  prepositions: ['van', 'am', 'mit'],
  conjunctions: ['und'],
  complementizers: ['dat'],
  subjectPronouns: [{ form: 'er', gender: 'masculine', number: 'singular' }],
  auxiliaries: ['heb'],
  reportingVerbs: [{ lemma: 'zeg', strength: 'say', finite: ['zegt'], pastParticiples: ['gezegd'] }],
  roleNouns: [{ form: 'baas', gender: 'common' }],
  sourcePrepositions: [['volg']],
};

const toys: readonly Toy[] = [
  {
    reason: 'ten fields are enough',
    data: {},
    text: '„Nooit“, zegt ze baas. Volg ze baas, komt het goed. Ze baas zegt dat het goed komt. Ze baas heb gezegd: „Ja.“',
    quotes: [
      'Nooit | zegt | ze baas',
      'komt het goed | Volg | ze baas',
      'dat het goed komt | zegt | ze baas',
      'Ja. | heb gezegd | ze baas',
    ],
  },
  {
    reason: 'a verb before its subject in a main clause, and a participle at the end',
    data: { verbSecond: true, verbFinal: true, timeWords: ['freitag'] },
    text: 'Am Freitag zegt ze baas: „Ja.“ „Nooit“, heb ze baas am Freitag gezegd. Ze baas heb am Freitag gezegd, dat „alles“ komt.',
    quotes: ['Ja. | zegt | ze baas', 'Nooit | heb gezegd | ze baas', 'dat „alles“ komt | heb gezegd | ze baas'],
  },
  {
    reason: 'a verb in two parts, and a clause that says who speaks, with the verb at its end',
    data: {
      timeWords: ['freitag'],
      complementPrepositions: ['van'],
      lightVerbs: [{ verbForms: ['teilt'], after: ['mit'], strength: 'say', apart: true }],
      reportingConjunctions: ['wie'],
      subordinators: ['wie'],
      verbFinal: true,
    },
    text: '„Nooit“, teilt ze baas van Bern am Freitag mit. „Alles komt“, wie ze baas gezegd heb.',
    quotes: ['Nooit | teilt mit | ze baas van Bern', 'Alles komt | gezegd heb | ze baas van Bern'],
  },
  {
    reason: 'a preposition that stands behind',
    data: { sourcePostpositions: [['zufolg']] },
    text: 'Ze baas zufolg komt es morgen.',
    quotes: ['komt es morgen | zufolg | Ze baas'],
  },
  {
    reason: 'a subject left out is who spoke before',
    data: { dropsSubject: true },
    text: '„Nooit“, zegt ze baas. „Ja“, zegt.',
    quotes: ['Nooit | zegt | ze baas', 'Ja | zegt | ze baas'],
  },
  {
    reason: 'a pronoun tied to its verb',
    data: { cliticSubjects: { '-il': 'er' } },
    text: '„Nooit“, zegt ze baas. „Ja“, zegt-il.',
    quotes: ['Nooit | zegt | ze baas', 'Ja | zegt-il | ze baas'],
  },
];

test.each(toys)('a language is data alone: $reason', ({ data, text, quotes }) => {
  const tokens = tokenize(text);
  const found = findQuotes(tokens, findSentences(tokens), languageOf({ ...least, ...data }), []);
  const words = (spans: readonly Span[] | null) =>
    (spans ?? []).map(([start, end]) => text.slice(start, end)).join(' ');
  expect(found.map(({ content, cue, speaker }) => `${words(content)} | ${words(cue)} | ${speaker}`)).toEqual(quotes);
});

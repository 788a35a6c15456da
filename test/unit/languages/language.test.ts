import { describe, expect, test } from 'vitest';
import type { Language } from '../../../lib/languages/language';
import { languageFor } from '../../../lib/languages/languages';
import { findQuotes } from '../../../lib/quotes/find-quotes';
import { findSentences } from '../../../lib/text/sentences';
import { tokenize } from '../../../lib/text/tokens';

const french = languageFor('fr');
const english = languageFor('en');

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

test('a language is added as data alone', () => {
  const verb = {
    lemma: 'zeg',
    strength: 'say',
    announces: false,
    takesInfinitive: false,
    finite: ['zegt'],
    infinitive: 'zegge',
    pastParticiples: ['gezegd'],
    presentParticiple: 'zeggend',
  } as const;
  const toy: Language = {
    ...english,
    determiners: ['ze'],
    prepositions: ['van'],
    complementizers: ['dat'],
    reportingVerbs: [verb],
    roleNouns: [{ form: 'baas', gender: 'common' }],
    sourcePrepositions: [['volg']],
  };
  const text = '„Nooit“, zegt ze baas. Volg ze baas, komt het goed. Ze baas zegt dat het goed komt.';
  const tokens = tokenize(text);
  const quotes = findQuotes(tokens, findSentences(tokens), toy, []);
  const found = quotes.map(({ content, speaker }) => [
    content.map(([start, end]) => text.slice(start, end)).join(),
    speaker,
  ]);
  expect(found).toEqual([
    ['Nooit', 'ze baas'],
    ['komt het goed', 'ze baas'],
    ['dat het goed komt', 'ze baas'],
  ]);
});

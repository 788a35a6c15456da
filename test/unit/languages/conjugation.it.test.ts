import { describe, expect, test } from 'vitest';
import { regularVerb, strongVerb } from '../../../lib/languages/it/conjugation';
import { reportingVerbs } from '../../../lib/languages/it/verbs';

const say = { strength: 'say' } as const;

describe('Italian verbs', () => {
  test.each([
    [
      'in -are',
      regularVerb('affermare', say),
      'afferma affermano affermò affermarono affermava affermavano',
      'affermerà',
    ],
    [
      'keeps a hard g',
      regularVerb('spiegare', say),
      'spiega spiegano spiegò spiegarono spiegava spiegavano',
      'spiegherà',
    ],
    [
      'loses its i before e',
      regularVerb('annunciare', say),
      'annuncia annunciano annunciò annunciarono annunciava annunciavano',
      'annuncerà',
    ],
    [
      'in -ire',
      regularVerb('chiarire', say),
      'chiarisce chiariscono chiarì chiarirono chiariva chiarivano',
      'chiarirà',
    ],
    [
      'with a strong past',
      strongVerb('rispondere', 'rispos', 'rispost', say),
      'risponde rispondono rispose risposero rispondeva rispondevano',
      'risponderà',
    ],
  ])('%s', (_reason, { finite }, forms, future) => {
    expect(finite.slice(0, 6).join(' ')).toBe(forms);
    expect(finite[6]).toBe(future);
  });

  test.each([
    ['dire', 'dice dicono disse dissero diceva dicevano dirà diranno direbbe direbbero', 'detto', 'dicendo'],
    [
      'sostenere',
      'sostiene sostengono sostenne sostennero sosteneva sostenevano sosterrà sosterranno sosterrebbe sosterrebbero',
      'sostenuto',
      'sostenendo',
    ],
    [
      'proporre',
      'propone propongono propose proposero proponeva proponevano proporrà proporranno proporrebbe proporrebbero',
      'proposto',
      'proponendo',
    ],
    [
      'avvertire',
      'avverte avvertono avvertì avvertirono avvertiva avvertivano avvertirà avvertiranno avvertirebbe avvertirebbero',
      'avvertito',
      'avvertendo',
    ],
  ])('%s is irregular', (lemma, finite, participle, gerund) => {
    const found = reportingVerbs.find((verb) => verb.lemma === lemma);
    expect(found?.finite.join(' ')).toBe(finite);
    expect(found?.pastParticiples?.[0]).toBe(participle);
    expect(found?.presentParticiple).toBe(gerund);
  });
});

import { describe, expect, test } from 'vitest';
import { joinedVerb, splitVerb, strong, weak } from '../../../lib/languages/nl/conjugation';

describe('Dutch verbs', () => {
  test.each([
    ['voiced', 'verklaar', 'verklaren', 'verklaart verklaarde verklaarden verklaard'],
    ['voiceless', 'merk', 'merken', 'merkt merkte merkten gemerkt'],
    ['told by the infinitive: the stem hides v', 'geloof', 'geloven', 'gelooft geloofde geloofden geloofd'],
    ['the stem hides z', 'vrees', 'vrezen', 'vreest vreesde vreesden gevreesd'],
    ['ends in t, which is not doubled', 'zucht', 'zuchten', 'zucht zuchtte zuchtten gezucht'],
    ['ends in d', 'antwoord', 'antwoorden', 'antwoordt antwoordde antwoordden geantwoord'],
    ['a vowel behind ge-', 'eis', 'eisen', 'eist eiste eisten geëist'],
    ['no ge- behind a prefix', 'benadruk', 'benadrukken', 'benadrukt benadrukte benadrukten benadrukt'],
  ])('%s', (_reason, stem, infinitive, forms) => {
    const { present, past, participle } = weak(stem, infinitive);
    expect([present, ...past, participle].join(' ')).toBe(forms);
  });

  test('in two parts, which stand together or apart', () => {
    const give = strong('geven geeft gaf gaven gegeven');
    const joined = joinedVerb('toe', give, 'say');
    expect([...joined.finite, ...(joined.pastParticiples ?? [])]).toEqual([
      ...['toegeeft', 'toegeven', 'toegaf', 'toegaven', 'toegegeven'],
    ]);
    expect(splitVerb(give, ['toe'], 'say')).toMatchObject({ after: ['toe'], apart: true });
  });
});

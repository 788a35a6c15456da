import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likelyPlaces } from '../../../lib/anchoring/likely-places';
import { indexTrigrams } from '../../../lib/text/trigram-index';

const fewLetters = (minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom('a', 'b', ' '), minLength, maxLength });

describe('likelyPlaces', () => {
  it('gives places of the words, nearest first, and the nearest of all unless the surroundings are unchanged', () => {
    fc.assert(
      fc.property(fewLetters(1, 2), fewLetters(0, 8), fewLetters(0, 8), fewLetters(0, 300), fc.nat(300), (...given) => {
        const [exact, prefix, suffix, text, expected] = given;
        const places = likelyPlaces(indexTrigrams(text), { exact, prefix, suffix }, expected);
        const distances = places.map((at) => Math.abs(at - expected));
        expect(distances).toEqual([...distances].sort((a, b) => a - b));
        expect(places.filter((at) => !text.startsWith(exact, at))).toEqual([]);
        const all = Array.from({ length: text.length }, (_, at) => at).filter((at) => text.startsWith(exact, at));
        const unchanged = prefix !== '' && suffix !== '' && text.includes(prefix + exact + suffix);
        const [nearest] = all.map((at) => Math.abs(at - expected)).sort((a, b) => a - b);
        if (!unchanged) expect(distances[0]).toBe(nearest);
      }),
    );
  });

  it('finds the one place with unchanged surroundings among thousands', () => {
    const text = `${'to be or not to be, '.repeat(2000)}that is to say, so be it`;
    const places = likelyPlaces(indexTrigrams(text), { exact: 'be', prefix: 'say, so ', suffix: ' it' }, 0);
    expect(places).toEqual([text.length - 5]);
  });

  it('finds a far place of which one side is unchanged', () => {
    const text = `${'to be or not to be, '.repeat(2000)}that is to say, so be it`;
    const places = likelyPlaces(indexTrigrams(text), { exact: 'be', prefix: 'say, so ', suffix: ' or else' }, 0);
    expect(places).toContain(text.length - 5);
    expect(places.length).toBeLessThanOrEqual(80);
  });
});

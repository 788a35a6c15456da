import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFuzzy, similarityAt } from '../../../lib/text/fuzzy-match';
import { findExact, indexTrigrams } from '../../../lib/text/trigram-index';

/** The textbook matrix; the first row is zero where a match may begin anywhere. */
function lastRow(pattern: string, text: string, isAnchored: boolean): number[] {
  let row = Array.from({ length: pattern.length + 1 }, (_, index) => index);
  const ends = [pattern.length];
  for (const [at, unit] of text.split('').entries()) {
    const next = [isAnchored ? at + 1 : 0];
    for (const [index, wanted] of pattern.split('').entries()) {
      const above = (next[index] ?? 0) + 1;
      const replaced = (row[index] ?? 0) + (unit === wanted ? 0 : 1);
      next.push(Math.min(above, replaced, (row[index + 1] ?? 0) + 1));
    }
    row = next;
    ends.push(row[pattern.length] ?? 0);
  }
  return ends;
}

/** Few letters, so that nearly the same happens often. */
const words = (minLength: number, maxLength: number) =>
  fc.array(fc.constantFrom(...'abcd '), { minLength, maxLength }).map((letters) => letters.join(''));

describe('similarityAt', () => {
  it('is the best alignment that begins at a place, read in either direction', () => {
    fc.assert(
      fc.property(words(1, 70), words(0, 200), (pattern, text) => {
        const best = Math.min(...lastRow(pattern, text.slice(0, 2 * pattern.length), true));
        const expected = 1 - best / pattern.length;
        expect(similarityAt(text, 0, pattern, 1)).toBeCloseTo(expected);
        const mirrored = [...text].reverse().join('');
        expect(similarityAt(mirrored, text.length, [...pattern].reverse().join(''), -1)).toBeCloseTo(expected);
      }),
    );
  });
});

describe('findFuzzy', () => {
  it('finds an altered passage in a text with no fewer errors than were made, and aligns it exactly', () => {
    const edits = fc.array(fc.record({ at: fc.nat(), length: fc.nat(2), written: words(0, 2) }), { maxLength: 4 });
    fc.assert(
      fc.property(words(40, 90), edits, fc.lorem({ maxCount: 60 }), fc.nat(), (pattern, changes, around, place) => {
        let edited = pattern;
        for (const { at, length, written } of changes) {
          const cut = at % edited.length;
          edited = edited.slice(0, cut) + written + edited.slice(cut + length);
        }
        const before = around.slice(0, place % around.length).toUpperCase();
        const text = `${before}${edited}${around.toUpperCase()}`;
        const [best] = findFuzzy(indexTrigrams(text), pattern, 16);
        const expected = Math.min(...lastRow(pattern, text, false));
        expect(best?.errors).toBe(expected);
        const [start, end] = best?.span ?? [0, 0];
        expect(lastRow(pattern, text.slice(start, end), true).at(-1)).toBe(expected);
      }),
    );
  });

  it('gives only places within the allowed errors, apart from each other, best first', () => {
    fc.assert(
      fc.property(words(6, 40), words(0, 300), fc.nat(8), (pattern, text, maxErrors) => {
        const found = findFuzzy(indexTrigrams(text), pattern, maxErrors);
        for (const { span, errors } of found) {
          expect(errors).toBeLessThanOrEqual(maxErrors);
          expect(lastRow(pattern, text.slice(...span), true).at(-1)).toBe(errors);
        }
        expect(found.map(({ errors }) => errors)).toEqual(found.map(({ errors }) => errors).sort((a, b) => a - b));
      }),
    );
  });
});

describe('findExact', () => {
  it('finds every occurrence, as a search from each place does', () => {
    fc.assert(
      fc.property(words(0, 5), words(0, 120), (pattern, text) => {
        const places = Array.from({ length: text.length }, (_, at) => at);
        const starts = pattern === '' ? [] : places.filter((at) => text.startsWith(pattern, at));
        expect(findExact(indexTrigrams(text), pattern)).toEqual(starts);
      }),
    );
  });
});

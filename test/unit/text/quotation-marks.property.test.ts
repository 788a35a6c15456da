import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findQuotedSegments } from '../../../lib/text/quotation-marks';

const alphabet = [...'«»“”„"‘’‚\'‹›', ' ', '\u00a0', '\n', '.', ',', 'a', 'B', '7', '\ud800', '-', '(', "l'"];
const texts = fc.array(fc.constantFrom(...alphabet), { maxLength: 80 }).map((parts) => parts.join(''));

test('segments lie inside the text, in order, and nest or are apart', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const open: number[] = [];
      let before = 0;
      for (const { open: opening, close, content, depth } of findQuotedSegments(text)) {
        expect(opening[0]).toBeGreaterThanOrEqual(before);
        before = opening[0];
        expect(content[0]).toBeGreaterThanOrEqual(opening[1]);
        expect(content[1]).toBeGreaterThan(content[0]);
        expect(close[0]).toBeGreaterThanOrEqual(content[1]);
        expect(close[1]).toBeLessThanOrEqual(text.length);
        while (open.length > 0 && (open.at(-1) ?? 0) <= opening[0]) open.pop();
        if (open.length > 0) expect(close[1]).toBeLessThanOrEqual(open.at(-1) ?? 0);
        expect(depth).toBe(open.length);
        open.push(close[1]);
      }
    }),
    { numRuns: 2000 },
  );
});

const conventions: readonly (readonly [open: string, close: string])[] = [
  ['« ', ' »'],
  ['«\u202f', '\u202f»'],
  ['«', '»'],
  ['“', '”'],
  ['„', '“'],
  ['»', '«'],
  ['”', '”'],
  ['"', '"'],
  ["''", "''"],
];
const words = fc.array(fc.constantFrom('demain', 'Paris', 'on', 'ira', 'le'), { minLength: 1, maxLength: 5 });
const pieces = fc.array(fc.tuple(words, words), { minLength: 1, maxLength: 6 });

test('the convention of the marks does not matter', () => {
  fc.assert(
    fc.property(pieces, fc.constantFrom(...conventions), (parts, [open, close]) => {
      const text = parts
        .map(([outside, inside]) => `${outside.join(' ')} : ${open}${inside.join(' ')}.${close}`)
        .join(' ');
      const found = findQuotedSegments(text).map(({ content: [start, end] }) => text.slice(start, end));
      expect(found).toEqual(parts.map(([, inside]) => `${inside.join(' ')}.`));
    }),
  );
});

test('a mark lost in one paragraph leaves the others as they were', () => {
  fc.assert(
    fc.property(
      fc.array(words, { minLength: 3, maxLength: 8 }),
      fc.nat(),
      fc.boolean(),
      (paragraphs, where, opening) => {
        const lost = where % paragraphs.length;
        const lines = paragraphs.map((inside, k) => {
          const [open, close] = k === lost ? (opening ? ['', '»'] : ['«', '']) : ['«', '»'];
          return `Il dit : ${open}${inside.join(' ')}.${close} Voilà.`;
        });
        const text = lines.join('\n');
        const found = findQuotedSegments(text).map(({ content: [start, end] }) => text.slice(start, end));
        const kept = paragraphs.filter((_, k) => k !== lost).map((inside) => `${inside.join(' ')}.`);
        expect(found.filter((segment) => kept.includes(segment)).length).toBeGreaterThanOrEqual(kept.length);
      },
    ),
  );
});

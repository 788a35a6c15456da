import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildQuote, shownText } from './build-quote';

const marks = fc.constantFrom(
  '«',
  '»',
  '“',
  '”',
  '"',
  '„',
  '‘',
  '’',
  ' ',
  '\u00a0',
  '\u202f',
  '\n',
  'a',
  'é',
  'B',
  ',',
);
const text = fc.array(marks, { minLength: 1, maxLength: 60 }).map((units) => units.join(''));
const lettersOf = (words: string) => words.replace(/[^\p{L},]/gu, '');

test('no word of a quote is lost, added or moved, whatever marks stand in it', () => {
  fc.assert(
    fc.property(text, fc.constantFrom('fr', 'en', 'de'), (words, lang) => {
      const quote = buildQuote({ content: [[0, words.length]] });
      expect(lettersOf(shownText(quote, words, lang))).toBe(lettersOf(words));
    }),
  );
});

test('nor of a report, whatever fragments it has', () => {
  const cuts = fc.array(fc.nat(60), { maxLength: 6 });
  fc.assert(
    fc.property(text, cuts, (words, places) => {
      const sorted = places.map((place) => Math.min(place, words.length)).sort((a, b) => a - b);
      const fragments = sorted.flatMap((start, i) => {
        const end = sorted[i + 1];
        return i % 2 === 0 && end !== undefined ? [[start, end] as const] : [];
      });
      const quote = buildQuote({ type: 'mixed', content: [[0, words.length]], fragments });
      expect(lettersOf(shownText(quote, words, 'fr'))).toBe(lettersOf(words));
    }),
  );
});

test('a book’s worth of unpaired marks takes no time to speak of', () => {
  const words = '« “ " „ '.repeat(25_000);
  const started = performance.now();
  shownText(buildQuote({ content: [[0, words.length]] }), words, 'fr');
  expect(performance.now() - started).toBeLessThan(500);
});

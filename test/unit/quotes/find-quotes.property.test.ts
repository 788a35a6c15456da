import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languageCodes } from '../../../lib/languages/languages';
import type { Quote } from '../../../lib/model/quote';
import { contains, type Span } from '../../../lib/model/span';
import { namedIn, quotesOf } from './gold-articles';

const parts = [
  ...['« ', ' »', '“', '”', '"', "'", '’', ' ', ', ', '. ', ' : ', '\n', '(', ')', '-t-il', 'que ', 'qu’', 'that '],
  ...['a déclaré ', 'dit ', 'said ', 'selon ', 'according to ', 'le ministre ', 'Paul ', 'Paul Durand ', 'et ', 'and '],
  ...['— ', 'C’est ce qu’a annoncé ', 'on verra bien demain ', 'comme ', 'Selon ce que ', 'dit-il', '-il', 'SMITH: '],
  ...['elle ', 'she ', 'qui ', 'who ', 'soulignant ', 'adding ', 'of ', 'de ', '\ud800', '\u0000', '7', '𝒜', 'film '],
];
const texts = fc.array(fc.constantFrom(...parts), { maxLength: 60 }).map((words) => words.join(''));

function spansOf(quote: Quote): Span[] {
  return [...quote.content, ...quote.fragments, ...(quote.cue ?? []), ...(quote.source === null ? [] : [quote.source])];
}

function expectSound(quote: Quote, text: string): void {
  for (const [start, end] of spansOf(quote)) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
  }
  expect(quote.content.length).toBeGreaterThan(0);
  const edges = quote.content.flat();
  expect(edges).toEqual([...edges].sort((a, b) => a - b));
  const isInside = (fragment: Span) => quote.content.some((piece) => contains(piece, fragment));
  expect(quote.fragments.every(isInside)).toBe(true);
  expect(quote.fragments.length > 0).toBe(quote.type === 'mixed');
  expect(quote.confidence).toBeGreaterThanOrEqual(0);
  expect(quote.confidence).toBeLessThanOrEqual(1);
}

/** Pieces of what two people said are apart, or one reports the other. */
function expectApart(quotes: readonly Quote[]): void {
  const pieces = quotes.flatMap(({ content }, quote) => content.map((span) => ({ span, quote })));
  for (const [k, a] of pieces.entries()) {
    for (const b of pieces.slice(k + 1)) {
      const apart = a.span[1] <= b.span[0] || b.span[1] <= a.span[0];
      const inside = a.quote !== b.quote && (contains(a.span, b.span) || contains(b.span, a.span));
      expect(apart || inside, JSON.stringify([a, b])).toBe(true);
    }
  }
}

describe.each(languageCodes)('%s', (lang) => {
  test('any text: spans inside it, quotes in order, pieces in order and apart', () => {
    fc.assert(
      fc.property(fc.oneof(texts, fc.string({ unit: 'binary', maxLength: 60 })), (text) => {
        const quotes = quotesOf(text, lang, namedIn(text, ['Paul Durand']));
        const starts = quotes.map(({ content }) => content[0]?.[0] ?? -1);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
        for (const quote of quotes) expectSound(quote, text);
        expectApart(quotes);
      }),
      { numRuns: 300 },
    );
  }, 30_000);
});

const said = ['Je reste', 'Rien ne presse, dit-on', 'Le projet avance', 'On ira à Paris demain'];
const frames = [
  (open: string, words: string, close: string) => `${open}${words}${close}, a déclaré mardi le ministre Paul Durand.`,
  (open: string, words: string, close: string) => `Paul Durand a dit que ${open}${words}${close} hier.`,
  (open: string, words: string, close: string) => `Paul Durand commente : ${open}${words}.${close}`,
  (open: string, words: string, close: string) => `La route est fermée. ${open}${words}${close}, selon Paul Durand.`,
  (open: string, words: string, close: string) => `${open}${words}, a dit Paul Durand, mais demain.${close}`,
  (open: string, words: string, close: string) => `${open}${words}${close}, a dit Paul Durand, ${open}non${close}.`,
];
const conventions: readonly (readonly [string, string])[] = [
  ['« ', ' »'],
  ['«\u00a0', '\u00a0»'],
  ['«\u202f', '\u202f»'],
  ['«', '»'],
  ['“', '”'],
  ['„', '“'],
  ['„', '”'],
  ['»', '«'],
  ['”', '”'],
  ['"', '"'],
];
const articles = fc.array(fc.tuple(fc.constantFrom(...frames), fc.constantFrom(...said)), {
  minLength: 1,
  maxLength: 8,
});

function written(
  article: readonly (readonly [(typeof frames)[number], string])[],
  open: string,
  close: string,
): string {
  return article.map(([frame, words]) => frame(open, words, close)).join('\n');
}

function summary(text: string): string[] {
  const quotes = quotesOf(text, 'fr', namedIn(text, ['Paul Durand']));
  return quotes.map(({ type, content, fragments, speaker, cue }) => {
    const quoted = (type === 'direct' ? content : fragments).map(([start, end]) => text.slice(start, end));
    return [type, ...quoted, speaker, ...(cue ?? []).map(([start, end]) => text.slice(start, end))].join(' | ');
  });
}

test('the convention of the marks does not matter', () => {
  fc.assert(
    fc.property(articles, fc.constantFrom(...conventions), (article, [open, close]) => {
      expect(summary(written(article, open, close))).toEqual(summary(written(article, '« ', ' »')));
    }),
  );
});

test('a mark lost in one paragraph leaves the quotes of the paragraphs before it and of those after the next', () => {
  fc.assert(
    fc.property(articles, fc.nat(), fc.boolean(), (article, where, opening) => {
      const lost = where % article.length;
      const whole = article.map((one) => written([one], '« ', ' »'));
      const broken = whole.map((line, k) => (k === lost ? line.replace(opening ? '« ' : ' »', '') : line));
      const isFar = (k: number) => k < lost || k > lost + 1;
      const far = whole.filter((_, k) => isFar(k)).flatMap((line) => summary(line));
      const found = summary(broken.join('\n'));
      for (const line of far) expect(found).toContain(line);
    }),
  );
});

test.each<[reason: string, unit: string, opening?: string]>([
  ['opening marks alone', '« '],
  ['marks of every kind', '«“„"‘\'’”»‹› '],
  ['one line of cues', 'X a dit que Y, selon Z, '],
  ['one line of quotations', '« a », dit-il, '],
  ['nouns without end', 'le ministre de la ville de '],
  ['unclosed paragraphs', '« Bonjour. Non.\n'],
  ['paragraphs without marks behind an open one', 'Bonjour. Non.\n« A\n'],
  ['a list of quoted names', 'le film « Abc », '],
  ['a dialogue', '— Bonjour, dit Paul, toi.\n'],
  ['one quotation full of clauses', 'A, a dit le maire, b, ', '« '],
  ['the same words again and again', '« Nous verrons cela demain matin », a dit Paul.\n'],
  ['pull-quotes', '« Nous verrons cela demain matin »\n'],
  ['sentences that point back', 'C’est ce qu’a annoncé le maire. '],
  ['scripts and halves of characters', 'я «да» 中「好」\ud800 \udc00 ”א“ 𝒜 '],
  ['a verb without end', 'a a a a '],
])(
  'time grows no faster than the text: %s',
  (_, unit, opening = '') => {
    const time = (count: number) => {
      const text = opening + unit.repeat(count);
      const began = performance.now();
      quotesOf(text, 'fr', []);
      return performance.now() - began;
    };
    time(1_000);
    const short = Math.max(time(2_500), 5);
    // Eight times the text in well under the sixty-four times that squared time would take.
    expect(time(20_000) / short).toBeLessThan(24);
  },
  30_000,
);

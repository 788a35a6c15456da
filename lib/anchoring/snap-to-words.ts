import type { Span } from '../model/span';
import type { NormalQuote } from './normal-quote';

const inWord = /[\p{L}\p{M}\p{N}]/u;
const inWordOrMark = /\S/u;
/** Units an approximate border is moved at most to the next border of a word: a longer word was hardly meant. */
const reach = 12;

/**
 * An approximate match ends wherever its errors are fewest, often inside a word or behind a mark. Where the words that
 * were annotated began or ended with a whole word, so does the match after this; it never begins or ends with space.
 */
export function snapToWords(text: string, span: Span, { exact, prefix, suffix }: NormalQuote): Span {
  const first = inWord.test(exact.charAt(0)) ? inWord : inWordOrMark;
  const last = inWord.test(exact.charAt(exact.length - 1)) ? inWord : inWordOrMark;
  let start = isInsideWord(prefix + exact, prefix.length) ? span[0] : nearestBorder(text, span[0]);
  let end = isInsideWord(exact + suffix, exact.length) ? span[1] : nearestBorder(text, span[1]);
  while (start < end && !first.test(text.charAt(start))) start++;
  while (start < end && !last.test(text.charAt(end - 1))) end--;
  return start < end ? [start, end] : span;
}

function nearestBorder(text: string, offset: number): number {
  for (let distance = 0; distance <= reach; distance++) {
    if (!isInsideWord(text, offset - distance)) return offset - distance;
    if (!isInsideWord(text, offset + distance)) return offset + distance;
  }
  return offset;
}

function isInsideWord(text: string, offset: number): boolean {
  return offset > 0 && inWord.test(text.charAt(offset - 1)) && inWord.test(text.charAt(offset));
}

import type { Span } from '../model/span';
import type { Tokens } from '../text/tokens';
import { Written } from './word-features';
import type { WordTable } from './word-table';

/** How a word is written in a whole text, as bits: tells a name from a word that only begins a sentence. */
export const InText = { small: 1, capital: 2 } as const;

/** By the hash of a word in lower case, how a text writes it inside its sentences. */
export class WordsInText {
  private readonly keys: Int32Array;
  private readonly bits: Uint8Array;
  private readonly mask: number;

  constructor(most: number) {
    let size = 16;
    while (size < most * 2) size *= 2;
    this.keys = new Int32Array(size);
    this.bits = new Uint8Array(size);
    this.mask = size - 1;
  }

  note(lower: number, bit: number): void {
    const slot = this.slotOf(lower);
    this.keys[slot] = lower;
    this.bits[slot] = (this.bits[slot] ?? 0) | bit;
  }

  /** Bits of `InText`. */
  of(lower: number): number {
    return this.bits[this.slotOf(lower)] ?? 0;
  }

  private slotOf(lower: number): number {
    let slot = (lower ^ (lower >>> 15)) & this.mask;
    while (this.bits[slot] !== 0 && this.keys[slot] !== lower) slot = (slot + 1) & this.mask;
    return slot;
  }
}

/**
 * How the words of a text, which have these `numbers`, are written inside its sentences. The first word of a sentence
 * (and the marks before it) and words all in capitals say nothing about that.
 */
export function readWords(
  tokens: Tokens,
  sentences: readonly Span[],
  numbers: Int32Array,
  table: WordTable,
): WordsInText {
  const words = new WordsInText(tokens.count);
  let token = 0;
  for (const [, end] of sentences) {
    let opened = false;
    for (; token < tokens.count && (tokens.ends[token] ?? 0) <= end; token += 1) {
      const { lower, written } = table.factsOf(numbers[token] ?? 0);
      if ((written & Written.letter) === 0) continue;
      if (opened && (written & Written.allCapitals) === 0)
        words.note(lower, (written & Written.capital) === 0 ? InText.small : InText.capital);
      opened = true;
    }
  }
  return words;
}

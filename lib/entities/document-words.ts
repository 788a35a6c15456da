import type { Span } from '../model/span';
import { type Tokens, tokenFrom, tokenText } from '../text/tokens';
import { Written } from './context-features';
import type { WordFacts } from './word-features';

/** A text as the tagger reads it. */
export interface DocumentWords {
  /** By sentence: its first token, and its words. */
  readonly firsts: readonly number[];
  readonly words: readonly (readonly string[])[];
  /** By hash of a word in lower case: how it is written inside sentences, as bits of `Written`. */
  readonly written: ReadonlyMap<number, number>;
}

export function readDocument(
  tokens: Tokens,
  sentences: readonly Span[],
  describe: (word: string) => WordFacts,
): DocumentWords {
  const firsts: number[] = [];
  const words: string[][] = [];
  const written = new Map<number, number>();
  let token = sentences[0] ? tokenFrom(tokens, sentences[0][0]) : 0;
  for (const [, end] of sentences) {
    const sentence: string[] = [];
    firsts.push(token);
    for (; token < tokens.count && (tokens.ends[token] ?? 0) <= end; token += 1)
      sentence.push(tokenText(tokens, token));
    words.push(sentence);
    noteWritten(sentence, describe, written);
  }
  return { firsts, words, written };
}

/** The first word of a sentence and words all in capitals say nothing about how a word is written. */
function noteWritten(sentence: readonly string[], describe: (word: string) => WordFacts, written: Map<number, number>) {
  for (let index = 1; index < sentence.length; index += 1) {
    const facts = describe(sentence[index] ?? '');
    if (!facts.hasLetter || facts.isAllCapitals) continue;
    const bit = facts.hasCapital ? Written.capital : Written.small;
    written.set(facts.lower, (written.get(facts.lower) ?? 0) | bit);
  }
}

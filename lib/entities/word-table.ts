import { type Tokens, tokenText } from '../text/tokens';
import type { Lexicon } from './lexicon';
import { describeWord, type WordFacts } from './word-features';

/** A table with more words than this starts afresh with the next text, so that memory stays bounded. */
const MOST_WORDS = 20_000;

/** The distinct words met so far, numbered; what is known of a word is found out once. */
export class WordTable {
  private readonly numbers = new Map<string, number>();
  private readonly facts: WordFacts[] = [];

  constructor(private readonly lexicon: Lexicon) {}

  /** The number of each token's word. Numbers last until `clear`. */
  numbersOf(tokens: Tokens): Int32Array {
    const { numbers, facts } = this;
    const all = new Int32Array(tokens.count);
    for (let token = 0; token < tokens.count; token += 1) {
      const word = tokenText(tokens, token);
      let number = numbers.get(word);
      if (number === undefined) {
        number = facts.length;
        numbers.set(apart(word), number);
        facts.push(describeWord(apart(word), this.lexicon));
      }
      all[token] = number;
    }
    return all;
  }

  /** Of the word that has this number; throws where none has. */
  factsOf(number: number): WordFacts {
    const facts = this.facts[number];
    if (!facts) throw new Error(`no word ${number}`);
    return facts;
  }

  get isFull(): boolean {
    return this.facts.length > MOST_WORDS;
  }

  clear(): void {
    this.numbers.clear();
    this.facts.length = 0;
  }
}

/** Engines keep a whole text for a long word cut out of it; one put together anew stands for itself. */
function apart(word: string): string {
  return word.length < 13 ? word : Array.from(word).join('');
}

import type { Tokens } from '../text/tokens';
import type { WordsInText } from './document-words';
import { type Lexicon, longestName } from './lexicon';
import { Written } from './word-features';
import type { WordTable } from './word-table';

/** How many words to each side a word's own features count. */
export const REACH = 2;

/**
 * Names have a capital somewhere, and few have more small words before the first (`ministère de la Défense`) or
 * after the last one (`Organisation mondiale de la santé`): 1 name in 300 is lost with what lies farther away.
 */
const BEFORE_CAPITAL = 3;
const AFTER_CAPITAL = 4;

/** Longer sentences are read in pieces. */
export const LONGEST_SENTENCE = 400;

/** Stands for the words before the first and after the last. */
const EDGE = 1;

/**
 * The words of a sentence in parallel arrays, `REACH` places on each side holding `EDGE`: word `i` stands at
 * `i + REACH`. One object serves one sentence after the other.
 */
export class SentenceWords {
  count = 0;
  /** By word, without places on the sides: its number in the table. */
  readonly numbers = new Int32Array(LONGEST_SENTENCE);
  readonly hash: Int32Array;
  readonly lower: Int32Array;
  readonly shape: Int32Array;
  readonly cluster: Int32Array;
  /** Bits of `Written`. */
  readonly written: Uint8Array;
  /** How the text writes the word elsewhere, inside sentences: bits of `InText`. */
  readonly inText: Uint8Array;
  /** Lists of the listed name that covers it × 4 + its place in it (0 alone, 1 first, 2 inside, 3 last). */
  readonly names: Uint16Array;
  /** 1 where a capital is near enough for the word to be in a name; elsewhere it is in none. */
  readonly near: Uint8Array;
  /** Mostly in capitals, as headlines are. */
  inCapitals = false;
  /** The first one with a letter: marks may stand before it. */
  firstWord = 0;

  constructor() {
    const size = LONGEST_SENTENCE + 2 * REACH;
    this.hash = new Int32Array(size);
    this.lower = new Int32Array(size);
    this.shape = new Int32Array(size);
    this.cluster = new Int32Array(size);
    this.written = new Uint8Array(size);
    this.inText = new Uint8Array(size);
    this.names = new Uint16Array(size);
    this.near = new Uint8Array(size);
    for (let place = 0; place < REACH; place += 1) this.setEdge(place);
  }

  /** Reads the words from token `first` to the end of its sentence, at unit `end`, or as many as there is room for. */
  read(tokens: Tokens, first: number, end: number, numbers: Int32Array, table: WordTable, inText: WordsInText): void {
    this.count = 0;
    for (let token = first; token < tokens.count && (tokens.ends[token] ?? 0) <= end; token += 1) {
      if (this.count === LONGEST_SENTENCE) return;
      const number = numbers[token] ?? 0;
      const facts = table.factsOf(number);
      const place = this.count + REACH;
      this.numbers[this.count] = number;
      this.hash[place] = facts.hash;
      this.lower[place] = facts.lower;
      this.shape[place] = facts.shape;
      this.cluster[place] = facts.cluster;
      this.written[place] = facts.written;
      this.inText[place] = (facts.written & Written.capital) === 0 ? 0 : inText.of(facts.lower);
      this.count += 1;
    }
  }

  /** Ends the sentence: finds what depends on all its words. Says whether there is a capital in it. */
  finish(lexicon: Lexicon): boolean {
    const end = this.count + REACH;
    for (let place = end; place < end + REACH; place += 1) this.setEdge(place);
    this.names.fill(0, REACH, end);
    this.near.fill(0, REACH, end);
    let capitals = 0;
    let shouted = 0;
    let letters = 0;
    this.firstWord = -1;
    for (let place = REACH; place < end; place += 1) {
      const written = this.written[place] ?? 0;
      if ((written & Written.letter) === 0) continue;
      letters += 1;
      if (this.firstWord < 0) this.firstWord = place - REACH;
      if ((written & Written.capital) === 0) continue;
      capitals += 1;
      if ((written & Written.allCapitals) !== 0) shouted += 1;
      this.near.fill(1, Math.max(REACH, place - BEFORE_CAPITAL), Math.min(end, place + AFTER_CAPITAL + 1));
    }
    this.inCapitals = shouted >= 2 && shouted * 2 > letters;
    if (capitals > 0) this.findNames(lexicon);
    return capitals > 0;
  }

  private findNames(lexicon: Lexicon): void {
    const end = this.count + REACH;
    for (let place = REACH; place < end; ) {
      const capital = ((this.written[place] ?? 0) & Written.capital) !== 0;
      const found = capital ? longestName(lexicon, this.lower, place, end) : 0;
      const length = found >> 8;
      for (let word = 0; word < length; word += 1)
        this.names[place + word] = (found & 0xff) * 4 + placeIn(word, length);
      place += Math.max(1, length);
    }
  }

  private setEdge(place: number): void {
    this.hash[place] = EDGE;
    this.lower[place] = EDGE;
    this.shape[place] = EDGE;
    this.cluster[place] = 0;
    this.written[place] = 0;
  }
}

function placeIn(word: number, length: number): number {
  if (length === 1) return 0;
  if (word === 0) return 1;
  return word === length - 1 ? 3 : 2;
}

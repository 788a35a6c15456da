import { CharClass, classAt, widthAt } from '../text/char-class';
import { hashText, hashUnit, mix, TEXT_SEED } from './hash';
import { lookUp } from './hash-table';
import { type Lexicon, NAME_SEED, nameHash } from './lexicon';

/** What a word is written with, as bits. */
export const Written = { letter: 1, capital: 2, allCapitals: 4 } as const;

/** What the tagger knows of a word by itself; hashes are 32 bits. */
export interface WordFacts {
  readonly word: string;
  /** As written and in lower case, apostrophes straight. */
  readonly hash: number;
  readonly lower: number;
  /** Its shape, runs as one: `Xx` for a capitalised word, `X.X.`, `d`… */
  readonly shape: number;
  /** 0 where it has none. */
  readonly cluster: number;
  /** Bits of `Written`. */
  readonly written: number;
}

export function describeWord(word: string, lexicon: Lexicon): WordFacts {
  const straight = word.replaceAll('’', "'");
  const { shape, written } = shapeOf(straight);
  const hash = hashText(straight);
  const lower = (written & Written.capital) === 0 ? hash : hashText(straight.toLowerCase());
  return { word: straight, hash, lower, shape, cluster: lookUp(lexicon.clusters, hash), written };
}

/** One number a kind of feature: part of what is hashed, so renumbering one needs new weights. */
const Kind = {
  word: 1,
  lower: 2,
  shape: 3,
  longShape: 4,
  bare: 5,
  cluster: 6,
  lowerCluster: 7,
  names: 8,
  part: 9,
  prefix: 10,
  suffix: 20,
  trigram: 30,
} as const;

/** Takes the hash of a feature, and to how many words away from its word it counts: 0, 1 or 2. */
type Add = (feature: number, reach: number) => void;

/** Calls `add` for the features that say which word it is: those that a word never met before has not. */
export function identityFeatures(facts: WordFacts, lexicon: Lexicon, add: Add): void {
  const { hash, lower, cluster, written } = facts;
  add(mix(Kind.lower, lower, 0, 0), 2);
  if (cluster > 0) add(mix(Kind.cluster, cluster, 0, 0), 2);
  if ((written & Written.capital) === 0) return;
  add(mix(Kind.word, hash, 0, 0), 0);
  add(mix(Kind.lowerCluster, lookUp(lexicon.clusters, lower), 0, 0), 0);
  const lowered = facts.word.toLowerCase();
  const bare = withoutAccents(lowered);
  if (bare !== lowered) add(mix(Kind.bare, hashText(bare), 0, 0), 1);
}

/** Calls `add` for the features that say how a word is made. One in small letters has few: it only surrounds names. */
export function formFeatures(facts: WordFacts, lexicon: Lexicon, add: Add): void {
  const { shape, written } = facts;
  const capital = (written & Written.capital) === 0 ? 0 : 1;
  if (capital === 1 || (written & Written.letter) === 0) add(mix(Kind.shape, shape, 0, 0), 1);
  if ((written & Written.letter) === 0) return;
  const lowered = capital ? facts.word.toLowerCase() : facts.word;
  add(mix(Kind.suffix + 3, hashText(lowered, Math.max(0, lowered.length - 3)), capital, 0), 1);
  if (!capital) return;
  add(mix(Kind.longShape, longShape(facts.word), 0, 0), 0);
  const names = lookUp(lexicon.names, nameHash(NAME_SEED, facts.lower));
  if (names > 0) add(mix(Kind.names, names, 0, 0), 1);
  addEnds(lowered, add);
  addPieces(lowered, add);
}

function withoutAccents(word: string): string {
  // Most words have none, and normalising is dear.
  return /[^ -~]/u.test(word) ? word.normalize('NFD').replaceAll(/\p{M}/gu, '') : word;
}

/** Beginnings and ends of one to five letters; the end of three is a feature of every word. */
function addEnds(lowered: string, add: Add): void {
  let prefix = TEXT_SEED;
  let suffix = TEXT_SEED;
  for (let size = 1; size <= 5 && size < lowered.length; size += 1) {
    prefix = hashUnit(prefix, lowered.charCodeAt(size - 1));
    suffix = hashUnit(suffix, lowered.charCodeAt(lowered.length - size));
    add(mix(Kind.prefix + size, prefix, 1, 0), 0);
    if (size !== 3) add(mix(Kind.suffix + size, suffix, 1, 0), 0);
  }
}

const LONGEST_WORD = 40;

/** Three-letter pieces and hyphenated parts: what names never seen share with those seen. */
function addPieces(lowered: string, add: Add): void {
  const length = Math.min(lowered.length, LONGEST_WORD);
  for (let index = 0; index + 3 <= length; index += 1)
    add(mix(Kind.trigram, hashText(lowered, index, index + 3), 0, 0), 0);
  if (!lowered.includes('-')) return;
  for (const part of lowered.split('-', 4)) add(mix(Kind.part, hashText(part), 0, 0), 0);
}

interface Shape {
  readonly shape: number;
  readonly written: number;
}

const SMALL = readShape('a');
const CAPITALISED = readShape('Aa');

function shapeOf(word: string): Shape {
  // The shapes of most words, found by an engine's own code.
  if (/^[a-z]+$/u.test(word)) return SMALL;
  if (/^[A-Z][a-z]+$/u.test(word)) return CAPITALISED;
  return readShape(word);
}

function readShape(word: string): Shape {
  const end = Math.min(word.length, LONGEST_WORD);
  let shape = TEXT_SEED;
  let last = 0;
  let capitals = 0;
  let small = 0;
  for (let index = 0; index < end; index += widthAt(word, index)) {
    const kind = kindAt(word, index);
    if (kind === CharClass.upper) capitals += 1;
    if (kind === CharClass.lower) small += 1;
    if (kind !== last) shape = hashUnit(shape, kind);
    last = kind;
  }
  let written = 0;
  if (capitals + small > 0) written |= Written.letter;
  if (capitals > 0) written |= Written.capital;
  if (capitals > 1 && small === 0) written |= Written.allCapitals;
  return { shape, written };
}

/** The first six characters, runs written out: parts `Xx` from `Xxxxxx`. */
function longShape(word: string): number {
  let shape = TEXT_SEED;
  let left = 6;
  for (let index = 0; index < word.length && left > 0; index += widthAt(word, index)) {
    shape = hashUnit(shape, kindAt(word, index));
    left -= 1;
  }
  return shape;
}

/** The class of a letter or digit; other characters stand for themselves. */
function kindAt(word: string, index: number): number {
  const kind = classAt(word, index);
  return kind === CharClass.mark ? word.charCodeAt(index) : kind;
}

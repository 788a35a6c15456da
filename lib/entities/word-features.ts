import { combine, hashText } from './hash';
import { lookUp } from './hash-table';
import { type Lexicon, NAME_SEED, nameHash } from './lexicon';

/** What the tagger knows of a word by itself. Made once per distinct word of a text. */
export interface WordFacts {
  /** Hashes of the word as written and in lower case. */
  readonly hash: number;
  readonly lower: number;
  /** Hash of its shape: `Xx` for a capitalised word, `X.X.`, `d`… */
  readonly shape: number;
  /** 0 where it has none. */
  readonly cluster: number;
  readonly hasCapital: boolean;
  /** Every letter is a capital, and there are two or more. */
  readonly isAllCapitals: boolean;
  readonly hasLetter: boolean;
  /** Features of the word, and how many words away each still counts: 0, 1 or 2. */
  readonly features: Int32Array;
  readonly reaches: Uint8Array;
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

export function describeWord(written: string, lexicon: Lexicon): WordFacts {
  const word = written.replaceAll('’', "'");
  const lowered = word.toLowerCase();
  const shape = shapeOf(word);
  const hash = hashText(word);
  const lower = hashText(lowered);
  const shapeHash = hashText(shape.brief);
  const cluster = lookUp(lexicon.clusters, hash);
  const features: number[] = [];
  const reaches: number[] = [];
  const add = (kind: number, value: number, reach: number): void => {
    features.push(combine(value, kind));
    reaches.push(reach);
  };
  add(Kind.word, hash, 2);
  add(Kind.lower, lower, 2);
  add(Kind.bare, hashText(withoutAccents(lowered)), 1);
  if (cluster > 0) add(Kind.cluster, cluster, 2);
  if (shape.hasCapital) add(Kind.lowerCluster, lookUp(lexicon.clusters, lower), 0);
  const names = shape.hasCapital ? lookUp(lexicon.names, nameHash(NAME_SEED, lower)) : 0;
  if (names > 0) add(Kind.names, names, 1);
  add(Kind.shape, shapeHash, 2);
  add(Kind.longShape, hashText(shape.long), 0);
  addEnds(lowered, shape.hasCapital ? 1 : 0, add);
  if (shape.hasCapital) addPieces(lowered, add);
  return {
    hash,
    lower,
    shape: shapeHash,
    cluster,
    hasCapital: shape.hasCapital,
    isAllCapitals: shape.isAllCapitals,
    hasLetter: shape.hasLetter,
    features: Int32Array.from(features),
    reaches: Uint8Array.from(reaches),
  };
}

function withoutAccents(word: string): string {
  // Most words have none, and normalising is dear.
  return /[^ -~]/u.test(word) ? word.normalize('NFD').replaceAll(/\p{M}/gu, '') : word;
}

type Add = (kind: number, value: number, reach: number) => void;

const LONGEST_WORD = 40;

/** Beginnings and ends of one to five letters. */
function addEnds(lowered: string, capital: number, add: Add): void {
  for (let size = 1; size <= 5 && size < lowered.length; size += 1) {
    add(Kind.prefix + size, combine(hashText(lowered, 0, size), capital), 0);
    add(Kind.suffix + size, combine(hashText(lowered, lowered.length - size), capital), size === 3 ? 1 : 0);
  }
}

/** Three-letter pieces and hyphenated parts: what names never seen share with those seen. */
function addPieces(lowered: string, add: Add): void {
  const length = Math.min(lowered.length, LONGEST_WORD);
  for (let index = 0; index + 3 <= length; index += 1) add(Kind.trigram, hashText(lowered, index, index + 3), 0);
  if (!lowered.includes('-')) return;
  for (const part of lowered.split('-', 4)) add(Kind.part, hashText(part), 0);
}

interface Shape {
  readonly brief: string;
  readonly long: string;
  readonly hasCapital: boolean;
  readonly isAllCapitals: boolean;
  readonly hasLetter: boolean;
}

function shapeOf(word: string): Shape {
  let brief = '';
  let long = '';
  let last = '';
  let capitals = 0;
  let small = 0;
  for (const char of word.length > LONGEST_WORD ? word.slice(0, LONGEST_WORD) : word) {
    const kind = charShape(char);
    if (kind === 'X') capitals += 1;
    if (kind === 'x') small += 1;
    if (kind !== last) brief += kind;
    if (long.length < 6) long += kind;
    last = kind;
  }
  return {
    brief,
    long,
    hasCapital: capitals > 0,
    isAllCapitals: capitals > 1 && small === 0,
    hasLetter: capitals + small > 0,
  };
}

function charShape(char: string): string {
  if (char >= 'a' && char <= 'z') return 'x';
  if (char >= 'A' && char <= 'Z') return 'X';
  if (char >= '0' && char <= '9') return 'd';
  if (char < '\u0080') return char;
  if (char.toLowerCase() !== char) return 'X';
  return /\p{L}|\p{M}/u.test(char) ? 'x' : char;
}

import { combine } from './hash';
import { type Lexicon, longestName } from './lexicon';
import type { WordFacts } from './word-features';

/** Numbers apart from those of `word-features.ts`. */
const Kind = {
  previousWord: 40,
  nextWord: 41,
  shapes: 42,
  between: 43,
  twoBefore: 44,
  twoAfter: 45,
  beforeCluster: 46,
  clusterBefore: 47,
  clusterAfter: 48,
  first: 49,
  firstWord: 50,
  capitals: 51,
  capitalsWord: 52,
  name: 53,
  nameShape: 54,
  nameAfter: 55,
  document: 56,
  documentWord: 57,
  wordShapeAfter: 58,
  shapeBefore: 59,
  shapeAfter: 60,
} as const;

/** An upper bound of how many features one token has of its context. */
export const MOST_CONTEXT_FEATURES = 24;

/** How a word is written in the whole text, as bits: tells a name from a word that only begins a sentence. */
export const Written = { small: 1, capital: 2 } as const;

/** One sentence, ready to be described token by token. */
export interface SentenceFacts {
  readonly words: readonly WordFacts[];
  /** By token: lists of the listed name that covers it × 4 + its place in it (0 alone, 1 first, 2 inside, 3 last). */
  readonly names: Uint16Array;
  /** Mostly in capitals, as headlines are. */
  readonly inCapitals: boolean;
  /** By hash of a word in lower case: how it is written elsewhere in the text, inside sentences. */
  readonly written: ReadonlyMap<number, number>;
}

export function describeSentence(
  words: readonly WordFacts[],
  written: ReadonlyMap<number, number>,
  lexicon: Lexicon,
): SentenceFacts {
  let capitals = 0;
  let letters = 0;
  for (const word of words) {
    if (word.isAllCapitals) capitals += 1;
    if (word.hasLetter) letters += 1;
  }
  return { words, names: listedNames(words, lexicon), inCapitals: capitals >= 2 && capitals * 2 > letters, written };
}

function listedNames(words: readonly WordFacts[], lexicon: Lexicon): Uint16Array {
  const names = new Uint16Array(words.length);
  const hashes = Int32Array.from(words, (word) => word.lower);
  for (let index = 0; index < words.length; ) {
    const found = words[index]?.hasCapital ? longestName(lexicon, hashes, index, words.length) : 0;
    const length = found >> 8;
    for (let place = 0; place < length; place += 1) names[index + place] = (found & 0xff) * 4 + placeIn(place, length);
    index += Math.max(1, length);
  }
  return names;
}

function placeIn(place: number, length: number): number {
  if (length === 1) return 0;
  if (place === 0) return 1;
  return place === length - 1 ? 3 : 2;
}

/** Stands for the words before the first and after the last. */
const EDGE: WordFacts = {
  hash: 1,
  lower: 1,
  shape: 1,
  cluster: 0,
  hasCapital: false,
  isAllCapitals: false,
  hasLetter: false,
  features: new Int32Array(0),
  reaches: new Uint8Array(0),
};

/** Writes the features that token `index` has of its surroundings into `out`; returns how many. */
export function contextFeatures(sentence: SentenceFacts, index: number, out: Int32Array): number {
  const { words, names } = sentence;
  const word = words[index] ?? EDGE;
  const before = words[index - 1] ?? EDGE;
  const before2 = words[index - 2] ?? EDGE;
  const after = words[index + 1] ?? EDGE;
  const after2 = words[index + 2] ?? EDGE;
  let count = 0;
  const add = (kind: number, value: number): void => {
    out[count] = combine(value, kind);
    count += 1;
  };
  add(Kind.previousWord, combine(before.lower, word.hash));
  add(Kind.nextWord, combine(word.hash, after.lower));
  add(Kind.beforeCluster, combine(combine(before.lower, word.cluster), word.shape));
  add(Kind.clusterBefore, combine(combine(before.cluster, word.cluster), word.shape));
  add(Kind.clusterAfter, combine(combine(word.cluster, after.cluster), word.shape));
  add(Kind.wordShapeAfter, combine(combine(before.shape, word.lower), after.shape));
  add(Kind.shapes, combine(combine(before.shape, word.shape), after.shape));
  add(Kind.between, combine(combine(before.lower, word.shape), after.lower));
  add(Kind.twoBefore, combine(combine(before2.lower, before.lower), word.shape));
  add(Kind.twoAfter, combine(combine(word.shape, after.lower), after2.lower));
  add(Kind.shapeBefore, combine(before.lower, word.shape));
  add(Kind.shapeAfter, combine(word.shape, after.lower));
  if (!word.hasCapital) return count;
  if (index === 0) {
    add(Kind.first, word.shape);
    add(Kind.firstWord, word.lower);
  }
  if (sentence.inCapitals) {
    add(Kind.capitals, word.shape);
    add(Kind.capitalsWord, word.lower);
  }
  const written = (sentence.written.get(word.lower) ?? 0) * 2 + (index === 0 || sentence.inCapitals ? 1 : 0);
  add(Kind.document, combine(written, word.shape));
  const name = names[index] ?? 0;
  if (name > 0) {
    add(Kind.name, name);
    add(Kind.nameShape, combine(name, before.lower));
    add(Kind.nameAfter, combine(name, after.shape));
  }
  return count;
}

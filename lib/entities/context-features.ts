import { mix } from './hash';
import { REACH, type SentenceWords } from './sentence-words';
import { Written } from './word-features';

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
  wordShapeAfter: 58,
  shapeBefore: 59,
  shapeAfter: 60,
} as const;

/** An upper bound of how many features one token has of its context. */
export const MOST_CONTEXT_FEATURES = 24;
/** So many of them, the first, say which word it is. */
export const IDENTITY_CONTEXT_FEATURES = 3;

/** Writes the features that word `index` has of its surroundings into `out`; returns how many. */
export function contextFeatures(sentence: SentenceWords, index: number, out: Int32Array): number {
  const at = index + REACH;
  const word = sentence.hash[at] ?? 0;
  const lower = sentence.lower[at] ?? 0;
  const shape = sentence.shape[at] ?? 0;
  const cluster = sentence.cluster[at] ?? 0;
  const before = sentence.lower[at - 1] ?? 0;
  const after = sentence.lower[at + 1] ?? 0;
  const shapeBefore = sentence.shape[at - 1] ?? 0;
  const shapeAfter = sentence.shape[at + 1] ?? 0;
  out[0] = mix(Kind.previousWord, before, word, 0);
  out[1] = mix(Kind.nextWord, word, after, 0);
  out[2] = mix(Kind.wordShapeAfter, shapeBefore, lower, shapeAfter);
  out[3] = mix(Kind.clusterBefore, sentence.cluster[at - 1] ?? 0, cluster, shape);
  out[4] = mix(Kind.clusterAfter, cluster, sentence.cluster[at + 1] ?? 0, shape);
  out[5] = mix(Kind.twoBefore, sentence.lower[at - 2] ?? 0, before, shape);
  if (((sentence.written[at] ?? 0) & Written.capital) === 0) return 6;
  out[6] = mix(Kind.beforeCluster, before, cluster, shape);
  out[7] = mix(Kind.shapes, shapeBefore, shape, shapeAfter);
  out[8] = mix(Kind.between, before, shape, after);
  out[9] = mix(Kind.twoAfter, shape, after, sentence.lower[at + 2] ?? 0);
  out[10] = mix(Kind.shapeBefore, before, shape, 0);
  out[11] = mix(Kind.shapeAfter, shape, after, 0);
  return openingFeatures(sentence, index, out, nameFeatures(sentence, at, out, 12));
}

/** Whether listed names cover the word. */
function nameFeatures(sentence: SentenceWords, at: number, out: Int32Array, from: number): number {
  const name = sentence.names[at] ?? 0;
  if (name === 0) return from;
  out[from] = mix(Kind.name, name, 0, 0);
  out[from + 1] = mix(Kind.nameShape, name, sentence.lower[at - 1] ?? 0, 0);
  out[from + 2] = mix(Kind.nameAfter, name, sentence.shape[at + 1] ?? 0, 0);
  return from + 3;
}

/** Whether the capital of a word means anything: it opens a sentence, or all words have one. */
function openingFeatures(sentence: SentenceWords, index: number, out: Int32Array, from: number): number {
  const at = index + REACH;
  const shape = sentence.shape[at] ?? 0;
  const lower = sentence.lower[at] ?? 0;
  const opens = index === sentence.firstWord;
  let count = from;
  out[count++] = mix(Kind.document, sentence.inText[at] ?? 0, opens || sentence.inCapitals ? 1 : 0, shape);
  if (opens) {
    out[count++] = mix(Kind.first, shape, 0, 0);
    out[count++] = mix(Kind.firstWord, lower, 0, 0);
  }
  if (sentence.inCapitals) {
    out[count++] = mix(Kind.capitals, shape, 0, 0);
    out[count++] = mix(Kind.capitalsWord, lower, 0, 0);
  }
  return count;
}

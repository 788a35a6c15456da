import { contextFeatures, describeSentence, MOST_CONTEXT_FEATURES } from './context-features';
import { type FeatureTable, rowOf } from './feature-table';
import { combine } from './hash';
import { isInside, LABEL_COUNT, mayFollow } from './labels';
import type { EntityModel } from './model';
import { describeWord, type WordFacts } from './word-features';

/** How many words to each side a word's own features count. */
export const REACH = 2;
const ROLES = 2 * REACH + 1;
const CONTEXT_ROLE = ROLES;

/** The row of weights of a feature of the word `distance` away (`null`: a feature of the context). */
export function bucketOf(feature: number, distance: number | null, bits: number): number {
  return combine(feature, distance === null ? CONTEXT_ROLE : distance + REACH) >>> (32 - bits);
}

/** A word of a text, with what it adds to the scores of the labels of each of its neighbours, summed up once. */
interface ScoredWord {
  readonly facts: WordFacts;
  /** `LABEL_COUNT` numbers for each distance, from the token `REACH` after the word to the one `REACH` before it. */
  readonly scores: Float32Array;
}

/** Beyond this many distinct words the cache starts afresh, so that memory stays bounded. */
const MOST_WORDS = 20_000;
/** Longer sentences are decoded in pieces. */
const LONGEST_SENTENCE = 400;

/** Gives every token the label that makes the whole sentence most likely: a linear-chain CRF. */
export class Tagger {
  private readonly words = new Map<string, ScoredWord>();
  private readonly context = new Int32Array(MOST_CONTEXT_FEATURES);
  private readonly scores = new Float32Array(LONGEST_SENTENCE * LABEL_COUNT);
  private readonly back = new Uint8Array(LONGEST_SENTENCE * LABEL_COUNT);

  constructor(private readonly model: EntityModel) {}

  /** Facts of a word; the same object for the same word, until the cache is full. */
  describe(word: string): WordFacts {
    return this.scored(word).facts;
  }

  /** One label a token of the sentence whose tokens are `words`. */
  tag(words: readonly string[], written: ReadonlyMap<number, number>): Uint8Array {
    const labels = new Uint8Array(words.length);
    for (let from = 0; from < words.length; from += LONGEST_SENTENCE) {
      const piece = words.slice(from, from + LONGEST_SENTENCE);
      this.tagPiece(piece, written, labels.subarray(from, from + piece.length));
    }
    return labels;
  }

  private tagPiece(words: readonly string[], written: ReadonlyMap<number, number>, labels: Uint8Array): void {
    const scored = words.map((word) => this.scored(word));
    const facts = scored.map((word) => word.facts);
    const sentence = describeSentence(facts, written, this.model.lexicon);
    const { bits, scale } = this.model.header;
    const { features } = this.model;
    const { scores, context } = this;
    for (let index = 0; index < scored.length; index += 1) {
      const row = index * LABEL_COUNT;
      scores.fill(0, row, row + LABEL_COUNT);
      const count = contextFeatures(sentence, index, context);
      for (let feature = 0; feature < count; feature += 1)
        addWeights(scores, row, features, bucketOf(context[feature] ?? 0, null, bits));
      for (let role = 0; role < ROLES; role += 1) addScores(scores, row, scored[index + role - REACH], role);
      for (let label = 0; label < LABEL_COUNT; label += 1) scores[row + label] = (scores[row + label] ?? 0) * scale;
    }
    decode(scores, scored.length, this.model.transitions, this.back, labels);
  }

  private scored(word: string): ScoredWord {
    const known = this.words.get(word);
    if (known) return known;
    if (this.words.size >= MOST_WORDS) this.words.clear();
    const facts = describeWord(word, this.model.lexicon);
    const scored = { facts, scores: this.sum(facts) };
    this.words.set(word, scored);
    return scored;
  }

  private sum(facts: WordFacts): Float32Array {
    const scores = new Float32Array(ROLES * LABEL_COUNT);
    for (let index = 0; index < facts.features.length; index += 1) {
      const reach = facts.reaches[index] ?? 0;
      for (let distance = -reach; distance <= reach; distance += 1) {
        const bucket = bucketOf(facts.features[index] ?? 0, distance, this.model.header.bits);
        addWeights(scores, (distance + REACH) * LABEL_COUNT, this.model.features, bucket);
      }
    }
    return scores;
  }
}

function addWeights(scores: Float32Array, row: number, features: FeatureTable, bucket: number): void {
  const from = rowOf(features, bucket);
  if (from < 0) return;
  for (let label = 0; label < LABEL_COUNT; label += 1)
    scores[row + label] = (scores[row + label] ?? 0) + (features.rows[from + label] ?? 0);
}

function addScores(scores: Float32Array, row: number, word: ScoredWord | undefined, role: number): void {
  if (!word) return;
  const from = role * LABEL_COUNT;
  for (let label = 0; label < LABEL_COUNT; label += 1)
    scores[row + label] = (scores[row + label] ?? 0) + (word.scores[from + label] ?? 0);
}

/** Viterbi: overwrites `scores` with the best score of a path that ends there. */
function decode(
  scores: Float32Array,
  count: number,
  transitions: Float32Array,
  back: Uint8Array,
  labels: Uint8Array,
): void {
  for (let label = 0; label < LABEL_COUNT; label += 1) {
    const start = isInside(label) ? Number.NEGATIVE_INFINITY : (transitions[LABEL_COUNT * LABEL_COUNT + label] ?? 0);
    scores[label] = (scores[label] ?? 0) + start;
  }
  for (let row = LABEL_COUNT; row < count * LABEL_COUNT; row += LABEL_COUNT) advance(scores, row, transitions, back);
  let label = bestLabel(scores, (count - 1) * LABEL_COUNT);
  for (let index = count - 1; index >= 0; index -= 1) {
    labels[index] = label;
    label = back[index * LABEL_COUNT + label] ?? 0;
  }
}

/** One step of Viterbi: the best way to each label of the token at `row`. */
function advance(scores: Float32Array, row: number, transitions: Float32Array, back: Uint8Array): void {
  for (let label = 0; label < LABEL_COUNT; label += 1) {
    let best = Number.NEGATIVE_INFINITY;
    let from = 0;
    for (let previous = 0; previous < LABEL_COUNT; previous += 1) {
      if (!ALLOWED[previous * LABEL_COUNT + label]) continue;
      const score = (scores[row - LABEL_COUNT + previous] ?? 0) + (transitions[previous * LABEL_COUNT + label] ?? 0);
      if (score > best) {
        best = score;
        from = previous;
      }
    }
    scores[row + label] = (scores[row + label] ?? 0) + best;
    back[row + label] = from;
  }
}

const ALLOWED = Uint8Array.from({ length: LABEL_COUNT * LABEL_COUNT }, (_, index) =>
  mayFollow(Math.floor(index / LABEL_COUNT), index % LABEL_COUNT) ? 1 : 0,
);

function bestLabel(scores: Float32Array, row: number): number {
  let best = 0;
  for (let label = 1; label < LABEL_COUNT; label += 1) {
    if ((scores[row + label] ?? 0) > (scores[row + best] ?? 0)) best = label;
  }
  return best;
}

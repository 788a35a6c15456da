import { contextFeatures, describeSentence, MOST_CONTEXT_FEATURES } from '../../lib/entities/context-features';
import { readDocument } from '../../lib/entities/document-words';
import { isInside, LABEL_COUNT, mayFollow } from '../../lib/entities/labels';
import type { Lexicon } from '../../lib/entities/lexicon';
import { bucketOf, REACH } from '../../lib/entities/tagger';
import { describeWord, type WordFacts } from '../../lib/entities/word-features';
import type { LabelledText } from './gold';
import type { Random } from './random';

const L = LABEL_COUNT;
const STARTS = L * L;

/** A sentence as the trainer sees it: buckets of weights. Those of words are shared, those of the context its own. */
export interface TrainingSentence {
  readonly words: readonly WordBuckets[];
  readonly context: readonly Int32Array[];
  readonly labels: Uint8Array;
  /** How much it counts. */
  readonly weight: number;
}

/** By distance + REACH: the buckets of the features of a word that far away. */
type WordBuckets = readonly Int32Array[];

/** Turns labelled texts into buckets. */
export class SentenceReader {
  private readonly facts = new Map<string, WordFacts>();
  private readonly buckets = new Map<WordFacts, WordBuckets>();
  private readonly out = new Int32Array(MOST_CONTEXT_FEATURES);

  constructor(
    private readonly lexicon: Lexicon,
    private readonly bits: number,
  ) {}

  read(text: LabelledText, weight: number): TrainingSentence[] {
    const document = readDocument(text.tokens, text.sentences, (word) => this.describe(word));
    return document.words.map((words, index) => {
      const facts = words.map((word) => this.describe(word));
      const sentence = describeSentence(facts, document.written, this.lexicon);
      const first = document.firsts[index] ?? 0;
      const context = facts.map((_, token) => {
        const count = contextFeatures(sentence, token, this.out);
        return this.out.slice(0, count).map((feature) => bucketOf(feature, null, this.bits));
      });
      const labels = text.labels.slice(first, first + words.length);
      return { words: facts.map((word) => this.bucketsOf(word)), context, labels, weight };
    });
  }

  private describe(word: string): WordFacts {
    let facts = this.facts.get(word);
    if (!facts) {
      facts = describeWord(word, this.lexicon);
      this.facts.set(word, facts);
    }
    return facts;
  }

  private bucketsOf(word: WordFacts): WordBuckets {
    let buckets = this.buckets.get(word);
    if (!buckets) {
      buckets = Array.from({ length: 2 * REACH + 1 }, (_, role) => {
        const distance = role - REACH;
        const near = word.features.filter((_, index) => (word.reaches[index] ?? 0) >= Math.abs(distance));
        return near.map((feature) => bucketOf(feature, distance, this.bits));
      });
      this.buckets.set(word, buckets);
    }
    return buckets;
  }
}

export interface CrfOptions {
  readonly bits: number;
  readonly epochs: number;
  readonly rate: number;
  /** Pull of the weights towards 0, per update. */
  readonly decay: number;
  /** Share of the features hidden at each step, so that none is leant on alone: names never seen lack most of them. */
  readonly dropout: number;
  readonly random: Random;
  readonly onEpoch?: (epoch: number, loss: number, crf: Crf) => void;
}

/** A linear-chain CRF trained by AdaGrad, one sentence a step. */
export class Crf {
  readonly weights: Float32Array;
  readonly transitions = new Float32Array((L + 1) * L);
  private readonly squares: Float32Array;
  private active: Int32Array = new Int32Array(4096);
  private readonly transitionSquares = new Float32Array((L + 1) * L);

  constructor(private readonly options: CrfOptions) {
    this.weights = new Float32Array(2 ** options.bits * L);
    this.squares = new Float32Array(this.weights.length);
  }

  train(sentences: readonly TrainingSentence[]): void {
    const order = Int32Array.from(sentences, (_, index) => index);
    for (let epoch = 1; epoch <= this.options.epochs; epoch += 1) {
      this.options.random.shuffle(order);
      let loss = 0;
      for (const index of order) {
        const sentence = sentences[index];
        if (sentence && sentence.labels.length > 0) loss += this.step(sentence);
      }
      this.options.onEpoch?.(epoch, loss, this);
    }
  }

  /** The weights to use where no feature is hidden. */
  get finalWeights(): Float32Array {
    return this.weights.map((weight) => weight * (1 - this.options.dropout));
  }

  private step(sentence: TrainingSentence): number {
    const count = sentence.labels.length;
    const active = this.activeBuckets(sentence);
    const scores = this.score(active, count);
    const { marginals, pairs, likelihood } = forwardBackward(scores, count, this.transitions, sentence.labels);
    for (let index = 0; index < count; index += 1) {
      const gold = index * L + (sentence.labels[index] ?? 0);
      marginals[gold] = (marginals[gold] ?? 0) - 1;
    }
    for (let index = 0; index < marginals.length; index += 1)
      marginals[index] = (marginals[index] ?? 0) * sentence.weight;
    for (let index = 0; index < active.length; index += 2) {
      this.update(this.weights, this.squares, (active[index] ?? 0) * L, marginals, (active[index + 1] ?? 0) * L);
    }
    for (let row = 0; row <= L; row += 1)
      this.update(this.transitions, this.transitionSquares, row * L, pairs, row * L);
    return likelihood * sentence.weight;
  }

  /** Bucket and token of every feature of the sentence that is not hidden this time. */
  private activeBuckets(sentence: TrainingSentence): Int32Array {
    const { dropout, random } = this.options;
    let active = this.active;
    let length = 0;
    forEachBucket(sentence, (token, bucket) => {
      if (dropout > 0 && random.next() < dropout) return;
      if (length + 2 > active.length) {
        const larger = new Int32Array(active.length * 2);
        larger.set(active);
        active = larger;
      }
      active[length] = bucket;
      active[length + 1] = token;
      length += 2;
    });
    this.active = active;
    return active.subarray(0, length);
  }

  private score(active: Int32Array, count: number): Float64Array {
    const scores = new Float64Array(count * L);
    const { weights } = this;
    for (let index = 0; index < active.length; index += 2) {
      const from = (active[index] ?? 0) * L;
      const to = (active[index + 1] ?? 0) * L;
      for (let label = 0; label < L; label += 1)
        scores[to + label] = (scores[to + label] ?? 0) + (weights[from + label] ?? 0);
    }
    return scores;
  }

  private update(weights: Float32Array, squares: Float32Array, to: number, gradient: Float64Array, from: number): void {
    const { rate, decay } = this.options;
    for (let label = 0; label < L; label += 1) {
      const slope = gradient[from + label] ?? 0;
      if (slope < 1e-4 && slope > -1e-4) continue;
      const weight = weights[to + label] ?? 0;
      const pulled = slope + decay * weight;
      const square = (squares[to + label] ?? 0) + pulled * pulled;
      squares[to + label] = square;
      weights[to + label] = weight - (rate * pulled) / Math.sqrt(square + 1e-8);
    }
  }
}

function forEachBucket(sentence: TrainingSentence, visit: (token: number, bucket: number) => void): void {
  const count = sentence.labels.length;
  for (let token = 0; token < count; token += 1) {
    for (const bucket of sentence.context[token] ?? []) visit(token, bucket);
    for (let distance = -REACH; distance <= REACH; distance += 1) {
      const word = sentence.words[token + distance];
      if (!word) continue;
      for (const bucket of word[distance + REACH] ?? []) visit(token, bucket);
    }
  }
}

const ALLOWED = Uint8Array.from({ length: L * L }, (_, index) => (mayFollow(Math.floor(index / L), index % L) ? 1 : 0));

interface Expectation {
  /** Probability of each label of each token. */
  readonly marginals: Float64Array;
  /** Expected minus true counts of transitions; the last row is the beginning. */
  readonly pairs: Float64Array;
  /** Negative logarithm of the probability of the true labels. */
  readonly likelihood: number;
}

/** Probabilities by the scaled forward-backward algorithm. */
function forwardBackward(
  scores: Float64Array,
  count: number,
  transitions: Float32Array,
  labels: Uint8Array,
): Expectation {
  const steps = Float64Array.from({ length: L * L }, (_, index) =>
    ALLOWED[index] ? Math.exp(transitions[index] ?? 0) : 0,
  );
  const { values, shift } = exponentials(scores, count, transitions);
  const forward = new Float64Array(count * L);
  const scales = new Float64Array(count);
  let total = shift;
  for (let token = 0; token < count; token += 1) {
    total += Math.log(forwardStep(forward, values, steps, scales, token));
  }
  const backward = new Float64Array(count * L).fill(1, (count - 1) * L);
  const pairs = new Float64Array((L + 1) * L);
  for (let token = count - 2; token >= 0; token -= 1)
    backwardStep(forward, backward, values, steps, scales, token, pairs);
  const marginals = forward.map((value, index) => value * (backward[index] ?? 0));
  for (let label = 0; label < L; label += 1) pairs[STARTS + label] = isInside(label) ? 0 : (marginals[label] ?? 0);
  return { marginals, pairs, likelihood: total - subtractGold(scores, transitions, labels, pairs) };
}

/** exp of the scores, each token's largest taken out (its sum is `shift`); the beginning's transitions go into the first. */
function exponentials(scores: Float64Array, count: number, transitions: Float32Array) {
  const values = new Float64Array(count * L);
  let shift = 0;
  for (let token = 0; token < count; token += 1) {
    const row = token * L;
    let most = Number.NEGATIVE_INFINITY;
    for (let label = 0; label < L; label += 1) most = Math.max(most, scores[row + label] ?? 0);
    shift += most;
    for (let label = 0; label < L; label += 1) values[row + label] = Math.exp((scores[row + label] ?? 0) - most);
  }
  for (let label = 0; label < L; label += 1)
    values[label] = isInside(label) ? 0 : (values[label] ?? 0) * Math.exp(transitions[STARTS + label] ?? 0);
  return { values, shift };
}

function forwardStep(
  forward: Float64Array,
  values: Float64Array,
  steps: Float64Array,
  scales: Float64Array,
  token: number,
) {
  const row = token * L;
  let sum = 0;
  for (let label = 0; label < L; label += 1) {
    let reached = token === 0 ? 1 : 0;
    if (token > 0) {
      for (let previous = 0; previous < L; previous += 1)
        reached += (forward[row - L + previous] ?? 0) * (steps[previous * L + label] ?? 0);
    }
    const value = reached * (values[row + label] ?? 0);
    forward[row + label] = value;
    sum += value;
  }
  for (let label = 0; label < L; label += 1) forward[row + label] = (forward[row + label] ?? 0) / sum;
  scales[token] = sum;
  return sum;
}

function backwardStep(
  forward: Float64Array,
  backward: Float64Array,
  values: Float64Array,
  steps: Float64Array,
  scales: Float64Array,
  token: number,
  pairs: Float64Array,
): void {
  const row = token * L;
  const scale = scales[token + 1] ?? 1;
  for (let label = 0; label < L; label += 1) {
    let sum = 0;
    const reached = forward[row + label] ?? 0;
    for (let next = 0; next < L; next += 1) {
      const step =
        ((steps[label * L + next] ?? 0) * (values[row + L + next] ?? 0) * (backward[row + L + next] ?? 0)) / scale;
      sum += step;
      pairs[label * L + next] = (pairs[label * L + next] ?? 0) + reached * step;
    }
    backward[row + label] = sum;
  }
}

/** Takes the true transitions from `pairs`; returns the score of the true labels. */
function subtractGold(
  scores: Float64Array,
  transitions: Float32Array,
  labels: Uint8Array,
  pairs: Float64Array,
): number {
  let score = 0;
  let previous = L;
  for (let token = 0; token < labels.length; token += 1) {
    const label = labels[token] ?? 0;
    const step = previous * L + label;
    score += (scores[token * L + label] ?? 0) + (transitions[step] ?? 0);
    pairs[step] = (pairs[step] ?? 0) - 1;
    previous = label;
  }
  return score;
}

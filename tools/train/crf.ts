import { LABEL_COUNT } from '../../lib/entities/labels';
import { REACH } from '../../lib/entities/tagger';
import { forwardBackward } from './forward-backward';
import type { Random } from './random';
import type { TrainingSentence } from './sentence-reader';

const L = LABEL_COUNT;

export interface CrfOptions {
  readonly bits: number;
  readonly epochs: number;
  readonly rate: number;
  /** Pull of the weights towards 0, over all training: what is met once is pulled as hard as what is met often. */
  readonly decay: number;
  /** Share of the features hidden at each step, so that none is leant on alone: names never seen lack most of them. */
  readonly dropout: number;
  /** After this epoch all but the `most` features that matter are dropped. */
  readonly pruneAfter: number;
  readonly most: number;
  readonly random: Random;
  readonly onEpoch?: (epoch: number, loss: number, crf: Crf) => void;
}

/** A linear-chain CRF trained by AdaGrad, one sentence a step. */
export class Crf {
  readonly weights: Float32Array;
  readonly transitions = new Float32Array((L + 1) * L);
  private readonly squares: Float32Array;
  private active: Int32Array = new Int32Array(4096);
  private length = 0;
  /** By bucket: how hard each update pulls its weights towards 0. */
  private pulls: Float32Array;
  private readonly transitionSquares = new Float32Array((L + 1) * L);

  constructor(private readonly options: CrfOptions) {
    this.weights = new Float32Array(2 ** options.bits * L);
    this.squares = new Float32Array(this.weights.length);
    this.pulls = new Float32Array(2 ** options.bits);
  }

  train(sentences: readonly TrainingSentence[]): void {
    for (const sentence of sentences) this.countBuckets(sentence);
    this.pulls = this.pulls.map((count) => (count > 0 ? this.options.decay / count : 0));
    const order = Int32Array.from(sentences, (_, index) => index);
    for (let epoch = 1; epoch <= this.options.epochs; epoch += 1) {
      this.options.random.shuffle(order);
      if (epoch === this.options.pruneAfter + 1) this.prune();
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

  private countBuckets(sentence: TrainingSentence): void {
    const count = (buckets: Int32Array): void => {
      for (const bucket of buckets) this.pulls[bucket] = (this.pulls[bucket] ?? 0) + 1;
    };
    sentence.words.forEach((_, token) => {
      count(sentence.context[token] ?? NOTHING);
      for (let distance = -REACH; distance <= REACH; distance += 1)
        count(sentence.words[token + distance]?.[distance + REACH] ?? NOTHING);
    });
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
      const bucket = active[index] ?? 0;
      const pull = this.pulls[bucket] ?? 0;
      this.update(this.weights, this.squares, bucket * L, marginals, (active[index + 1] ?? 0) * L, pull);
    }
    for (let row = 0; row <= L; row += 1)
      this.update(this.transitions, this.transitionSquares, row * L, pairs, row * L, 0);
    return likelihood * sentence.weight;
  }

  /** Bucket and token of every feature of the sentence that is not hidden this time. */
  private activeBuckets(sentence: TrainingSentence): Int32Array {
    this.length = 0;
    sentence.words.forEach((_, token) => {
      this.activate(token, sentence.context[token] ?? NOTHING);
      for (let distance = -REACH; distance <= REACH; distance += 1)
        this.activate(token, sentence.words[token + distance]?.[distance + REACH] ?? NOTHING);
    });
    return this.active.subarray(0, this.length);
  }

  private activate(token: number, buckets: Int32Array): void {
    const { dropout, random } = this.options;
    if (this.length + 2 * buckets.length > this.active.length) {
      const larger = new Int32Array(this.active.length * 2 + 2 * buckets.length);
      larger.set(this.active);
      this.active = larger;
    }
    for (const bucket of buckets) {
      if (this.pulls[bucket] === DROPPED || random.next() < dropout) continue;
      this.active[this.length] = bucket;
      this.active[this.length + 1] = token;
      this.length += 2;
    }
  }

  /** Drops all but the features that matter most: those of large weight, the better the more often they were met. */
  private prune(): void {
    const { most, decay } = this.options;
    const weightiest = (bucket: number): number => {
      let weight = 0;
      for (let label = 0; label < L; label += 1)
        weight = Math.max(weight, Math.abs(this.weights[bucket * L + label] ?? 0));
      return weight;
    };
    const worth = this.pulls.map((pull, bucket) => (pull > 0 ? weightiest(bucket) * Math.sqrt(decay / pull) : 0));
    const least = worth.slice().sort().at(-most) ?? 0;
    worth.forEach((value, bucket) => {
      if (value > least) return;
      this.pulls[bucket] = DROPPED;
      this.weights.fill(0, bucket * L, bucket * L + L);
    });
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

  private update(
    weights: Float32Array,
    squares: Float32Array,
    to: number,
    gradient: Float64Array,
    from: number,
    pull: number,
  ): void {
    const { rate } = this.options;
    for (let label = 0; label < L; label += 1) {
      const slope = gradient[from + label] ?? 0;
      if (slope < 1e-4 && slope > -1e-4) continue;
      const weight = weights[to + label] ?? 0;
      const pulled = slope + pull * weight;
      const square = (squares[to + label] ?? 0) + pulled * pulled;
      squares[to + label] = square;
      weights[to + label] = weight - (rate * pulled) / Math.sqrt(square + 1e-8);
    }
  }
}

const NOTHING = new Int32Array(0);
/** The pull of a feature that was dropped. */
const DROPPED = -1;

import { LABEL_COUNT } from '../../lib/entities/labels';
import { forwardBackward } from './forward-backward';
import type { Random } from './random';
import type { FeatureList, TrainingStretch } from './sentence-reader';
import type { TrainedFeatures } from './write-model';

const L = LABEL_COUNT;

export interface CrfOptions {
  /** Feature hashes are cut to so many bits. */
  readonly bits: number;
  /** Features met less often are left out. */
  readonly least: number;
  readonly epochs: number;
  readonly rate: number;
  /** Pull of the weights towards 0, over all training: what is met once is pulled as hard as what is met often. */
  readonly decay: number;
  /** Share of the features hidden at each step, so that none is leant on alone: names never seen lack most of them. */
  readonly dropout: number;
  /** Share of the words of which everything that says which word it is is hidden at a step. */
  readonly wordDropout: number;
  /** After this epoch all but the `most` features that matter are dropped. */
  readonly pruneAfter: number;
  readonly most: number;
  readonly random: Random;
  readonly onEpoch?: (epoch: number, loss: number) => void;
}

/** A linear-chain CRF trained by AdaGrad, one stretch of words a step. */
export class Crf {
  readonly transitions = new Float32Array((L + 1) * L);
  private readonly transitionSquares = new Float32Array((L + 1) * L);
  /** By feature: its bucket, its weights, the sums of the squares of their slopes, how hard it is pulled towards 0. */
  private buckets: Int32Array = new Int32Array(0);
  private weights: Float32Array = new Float32Array(0);
  private squares: Float32Array = new Float32Array(0);
  private pulls: Float32Array = new Float32Array(0);
  /** Feature and word of everything that is not hidden at this step, in pairs. */
  private active = new Int32Array(4096);
  private length = 0;

  constructor(private readonly options: CrfOptions) {}

  /** Trains; the feature lists of the stretches are changed. */
  train(stretches: readonly TrainingStretch[]): void {
    const { epochs, random, pruneAfter, onEpoch } = this.options;
    const lists = [...new Set(stretches.flatMap((stretch) => stretch.lists.flat()))];
    this.number(stretches, lists);
    const order = Int32Array.from(stretches, (_, index) => index);
    for (let epoch = 1; epoch <= epochs; epoch += 1) {
      random.shuffle(order);
      if (epoch === pruneAfter + 1) this.prune(lists);
      let loss = 0;
      for (const index of order) {
        const stretch = stretches[index];
        if (stretch) loss += this.step(stretch);
      }
      onEpoch?.(epoch, loss);
    }
  }

  /** The weights to use where no feature is hidden, in order of the buckets. */
  get features(): TrainedFeatures {
    const order = this.buckets.map((_, index) => index).sort((a, b) => (this.buckets[a] ?? 0) - (this.buckets[b] ?? 0));
    const weights = new Float32Array(this.weights.length);
    order.forEach((from, to) => {
      for (let label = 0; label < L; label += 1)
        weights[to * L + label] = (this.weights[from * L + label] ?? 0) * (1 - this.options.dropout);
    });
    return { buckets: order.map((index) => this.buckets[index] ?? 0), weights };
  }

  /** Gives each bucket that is met often enough a number, which takes the place of its features in the lists. */
  private number(stretches: readonly TrainingStretch[], lists: readonly FeatureList[]): void {
    const { bits, least, decay } = this.options;
    for (const list of lists) list.features = list.features.map((feature) => feature >>> (32 - bits));
    const counts = new Int32Array(2 ** bits);
    for (const stretch of stretches) {
      for (const word of stretch.lists) {
        for (const { features } of word) for (const bucket of features) counts[bucket] = (counts[bucket] ?? 0) + 1;
      }
    }
    const numbers = new Int32Array(counts.length).fill(-1);
    const buckets: number[] = [];
    counts.forEach((count, bucket) => {
      if (count < least) return;
      numbers[bucket] = buckets.length;
      buckets.push(bucket);
    });
    this.buckets = Int32Array.from(buckets);
    this.weights = new Float32Array(buckets.length * L);
    this.squares = new Float32Array(buckets.length * L);
    this.pulls = Float32Array.from(buckets, (bucket) => decay / (counts[bucket] ?? 1));
    renumber(lists, numbers);
  }

  /** Drops all but the features that matter most: those of large weight, the better the more often they were met. */
  private prune(lists: readonly FeatureList[]): void {
    const { most, decay } = this.options;
    const worth = this.pulls.map((pull, feature) => {
      let weight = 0;
      for (let label = 0; label < L; label += 1)
        weight = Math.max(weight, Math.abs(this.weights[feature * L + label] ?? 0));
      return weight * Math.sqrt(decay / pull);
    });
    const least = worth.slice().sort().at(-most) ?? 0;
    const kept = worth.reduce((count, value) => count + (value > least ? 1 : 0), 0);
    const numbers = new Int32Array(worth.length).fill(-1);
    const { buckets, weights, squares, pulls } = this;
    this.buckets = new Int32Array(kept);
    this.weights = new Float32Array(kept * L);
    this.squares = new Float32Array(kept * L);
    this.pulls = new Float32Array(kept);
    let next = 0;
    worth.forEach((value, feature) => {
      if (value <= least) return;
      numbers[feature] = next;
      this.buckets[next] = buckets[feature] ?? 0;
      this.pulls[next] = pulls[feature] ?? 0;
      this.weights.set(weights.subarray(feature * L, feature * L + L), next * L);
      this.squares.set(squares.subarray(feature * L, feature * L + L), next * L);
      next += 1;
    });
    renumber(lists, numbers);
  }

  private step(stretch: TrainingStretch): number {
    const count = stretch.labels.length;
    this.activate(stretch);
    const scores = this.score(count);
    const { marginals, pairs, likelihood } = forwardBackward(
      scores,
      count,
      this.transitions,
      stretch.labels,
      stretch.opens,
    );
    for (let index = 0; index < count; index += 1) {
      const gold = index * L + (stretch.labels[index] ?? 0);
      marginals[gold] = (marginals[gold] ?? 0) - 1;
    }
    const settled = this.settle(marginals, count, stretch.weight);
    const { active, pulls } = this;
    for (let index = 0; index < this.length; index += 2) {
      const word = active[index + 1] ?? 0;
      if (settled[word] === 1) continue;
      const feature = active[index] ?? 0;
      const pull = pulls[feature] ?? 0;
      this.update(this.weights, this.squares, feature * L, marginals, word * L, pull);
    }
    for (let row = 0; row <= L; row += 1)
      this.update(this.transitions, this.transitionSquares, row * L, pairs, row * L, 0);
    return likelihood * stretch.weight;
  }

  /** Weighs the slopes; says of which words all are next to nothing, so that their features can be left alone. */
  private settle(slopes: Float64Array, count: number, weight: number): Uint8Array {
    const settled = new Uint8Array(count).fill(1);
    for (let index = 0; index < slopes.length; index += 1) {
      const slope = (slopes[index] ?? 0) * weight;
      slopes[index] = slope;
      if (slope >= SETTLED || slope <= -SETTLED) settled[Math.floor(index / L)] = 0;
    }
    return settled;
  }

  private activate(stretch: TrainingStretch): void {
    const { wordDropout, random } = this.options;
    this.length = 0;
    for (let word = 0; word < stretch.lists.length; word += 1) {
      const lists = stretch.lists[word] ?? [];
      const hidden = random.next() < wordDropout;
      const own = stretch.own[word] ?? 0;
      for (let index = 0; index < lists.length; index += 1) {
        const list = lists[index];
        if (list) this.activateList(list, word, hidden && (index === 0 || index === own));
      }
    }
  }

  private activateList(list: FeatureList, word: number, hidden: boolean): void {
    const { dropout, random } = this.options;
    const { features } = list;
    if (this.length + 2 * features.length > this.active.length) {
      const larger = new Int32Array(this.active.length * 2 + 2 * features.length);
      larger.set(this.active);
      this.active = larger;
    }
    const { active } = this;
    let { length } = this;
    for (let index = hidden ? list.identity : 0; index < features.length; index += 1) {
      if (random.next() < dropout) continue;
      active[length] = features[index] ?? 0;
      active[length + 1] = word;
      length += 2;
    }
    this.length = length;
  }

  private score(count: number): Float64Array {
    const scores = new Float64Array(count * L);
    const { weights, active, length } = this;
    for (let index = 0; index < length; index += 2) {
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
      if (slope < SETTLED && slope > -SETTLED) continue;
      const weight = weights[to + label] ?? 0;
      const pulled = slope + pull * weight;
      const square = (squares[to + label] ?? 0) + pulled * pulled;
      squares[to + label] = square;
      weights[to + label] = weight - (rate * pulled) / Math.sqrt(square + 1e-8);
    }
  }
}

/** A slope smaller than this changes nothing. */
const SETTLED = 1e-3;

/** Puts new numbers in the place of features, and leaves out those that have none (-1). */
function renumber(lists: readonly FeatureList[], numbers: Int32Array): void {
  for (const list of lists) {
    const kept = list.features.map((feature) => numbers[feature] ?? -1);
    list.identity = kept.subarray(0, list.identity).reduce((count, number) => count + (number < 0 ? 0 : 1), 0);
    list.features = kept.filter((number) => number >= 0);
  }
}

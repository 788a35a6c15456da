import { hashText } from '../../lib/entities/hash';
import { keyOf } from '../../lib/entities/hash-table';
import { findSentences } from '../../lib/text/sentences';
import { tokenize, tokenText } from '../../lib/text/tokens';

/** Words that stand in the same surroundings, found without any annotation. */
const CLUSTERS = 512;
const LEAST_COUNT = 3;
const MOST_WORDS = 45_000;
const ROUNDS = 5;

/** Clusters of the words of raw texts, as `HashTable` entries: hash of the word as written → cluster, from 1. */
export function clusterEntries(texts: readonly string[]): Map<number, number> {
  const { words, pairs } = countPairs(texts);
  const clusters = new Exchange(words.length, pairs).run(ROUNDS);
  return new Map(words.map((word, index) => [keyOf(hashText(word)), (clusters[index] ?? 0) + 1]));
}

/** Neighbouring words: `[left, right, count]`, flat; words by falling count. */
function countPairs(texts: readonly string[]): { words: string[]; pairs: Int32Array } {
  const counts = new Map<string, number>();
  const sentences: string[][] = [];
  for (const text of texts) {
    for (const sentence of sentencesOf(text)) {
      sentences.push(sentence);
      for (const word of sentence) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  const words = [...counts]
    .filter(([, count]) => count >= LEAST_COUNT)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_WORDS)
    .map(([word]) => word);
  const ids = new Map(words.map((word, index) => [word, index]));
  const pairs = new Map<number, number>();
  for (const sentence of sentences) {
    for (let index = 1; index < sentence.length; index += 1) {
      const left = ids.get(sentence[index - 1] ?? '');
      const right = ids.get(sentence[index] ?? '');
      if (left === undefined || right === undefined) continue;
      const key = left * words.length + right;
      pairs.set(key, (pairs.get(key) ?? 0) + 1);
    }
  }
  const flat = [...pairs].flatMap(([key, count]) => [Math.floor(key / words.length), key % words.length, count]);
  return { words, pairs: Int32Array.from(flat) };
}

function* sentencesOf(text: string): Generator<string[]> {
  const tokens = tokenize(text);
  let token = 0;
  for (const [, end] of findSentences(tokens)) {
    const words = ['<s>'];
    for (; token < tokens.count && (tokens.ends[token] ?? 0) <= end; token += 1)
      words.push(tokenText(tokens, token).replaceAll('’', "'"));
    yield words;
  }
}

/** Neighbours of each word on one side, in rows. */
interface Side {
  readonly starts: Int32Array;
  readonly others: Int32Array;
  readonly counts: Int32Array;
}

/**
 * The exchange algorithm: each word in turn moves to the cluster that makes the text most likely under a bigram model
 * of clusters (Martin, Liermann and Ney 1998).
 */
class Exchange {
  private readonly clusters: Int32Array;
  /** Pairs of clusters, rows by the left one; and the same turned. */
  private readonly table = new Int32Array(CLUSTERS * CLUSTERS);
  private readonly turned = new Int32Array(CLUSTERS * CLUSTERS);
  private readonly sizes = new Int32Array(CLUSTERS);
  private readonly left: Side;
  private readonly right: Side;
  private readonly totals: Int32Array;
  private readonly logs: Float64Array;

  constructor(
    private readonly words: number,
    pairs: Int32Array,
  ) {
    this.clusters = Int32Array.from({ length: words }, (_, word) => word % CLUSTERS);
    this.left = sideOf(words, withoutRepeats(pairs), 1, 0);
    this.right = sideOf(words, pairs, 0, 1);
    this.totals = new Int32Array(words);
    let total = 0;
    for (let index = 0; index < pairs.length; index += 3) {
      const count = pairs[index + 2] ?? 0;
      total += count;
      for (const word of [pairs[index] ?? 0, pairs[index + 1] ?? 0])
        this.totals[word] = (this.totals[word] ?? 0) + count;
    }
    this.logs = Float64Array.from({ length: 2 * total + 1 }, (_, count) => (count > 0 ? count * Math.log(count) : 0));
    for (let word = 0; word < words; word += 1) {
      const own = this.clusters[word] ?? 0;
      this.sizes[own] = (this.sizes[own] ?? 0) + (this.totals[word] ?? 0);
      this.placeSide(this.right, word, own, 1, this.table, this.turned);
    }
  }

  run(rounds: number): Int32Array {
    for (let round = 0; round < rounds; round += 1) {
      for (let word = 0; word < this.words; word += 1) {
        this.place(word, -1);
        this.clusters[word] = this.best(word);
        this.place(word, 1);
      }
    }
    return this.clusters;
  }

  /** Adds (`sign` 1) or takes away (-1) the pairs of a word. */
  private place(word: number, sign: number): void {
    const own = this.clusters[word] ?? 0;
    this.sizes[own] = (this.sizes[own] ?? 0) + sign * (this.totals[word] ?? 0);
    this.placeSide(this.left, word, own, sign, this.turned, this.table);
    this.placeSide(this.right, word, own, sign, this.table, this.turned);
  }

  private placeSide(side: Side, word: number, own: number, sign: number, rows: Int32Array, columns: Int32Array): void {
    for (let index = side.starts[word] ?? 0; index < (side.starts[word + 1] ?? 0); index += 1) {
      const other = this.clusters[side.others[index] ?? 0] ?? 0;
      const count = sign * (side.counts[index] ?? 0);
      rows[own * CLUSTERS + other] = (rows[own * CLUSTERS + other] ?? 0) + count;
      columns[other * CLUSTERS + own] = (columns[other * CLUSTERS + own] ?? 0) + count;
    }
  }

  private best(word: number): number {
    const gains = new Float64Array(CLUSTERS);
    this.addGains(this.left, word, this.table, gains);
    this.addGains(this.right, word, this.turned, gains);
    const total = this.totals[word] ?? 0;
    let best = this.clusters[word] ?? 0;
    let most = Number.NEGATIVE_INFINITY;
    for (let cluster = 0; cluster < CLUSTERS; cluster += 1) {
      const size = this.sizes[cluster] ?? 0;
      const gain = (gains[cluster] ?? 0) - (this.logs[size + total] ?? 0) + (this.logs[size] ?? 0);
      if (gain > most) {
        best = cluster;
        most = gain;
      }
    }
    return best;
  }

  /** What each cluster would gain from a word's neighbours on one side; `rows` are by the neighbour's cluster. */
  private addGains(side: Side, word: number, rows: Int32Array, gains: Float64Array): void {
    const byCluster = new Map<number, number>();
    for (let index = side.starts[word] ?? 0; index < (side.starts[word + 1] ?? 0); index += 1) {
      const cluster = this.clusters[side.others[index] ?? 0] ?? 0;
      byCluster.set(cluster, (byCluster.get(cluster) ?? 0) + (side.counts[index] ?? 0));
    }
    for (const [other, count] of byCluster) {
      const row = other * CLUSTERS;
      for (let cluster = 0; cluster < CLUSTERS; cluster += 1) {
        const pairs = rows[row + cluster] ?? 0;
        gains[cluster] = (gains[cluster] ?? 0) + (this.logs[pairs + count] ?? 0) - (this.logs[pairs] ?? 0);
      }
    }
  }
}

/** A word beside itself is counted on its right only. */
function withoutRepeats(pairs: Int32Array): Int32Array {
  return pairs.filter((_, index) => pairs[index - (index % 3)] !== pairs[index - (index % 3) + 1]);
}

function sideOf(words: number, pairs: Int32Array, wordAt: number, otherAt: number): Side {
  const starts = new Int32Array(words + 1);
  for (let index = 0; index < pairs.length; index += 3) {
    const word = pairs[index + wordAt] ?? 0;
    starts[word + 1] = (starts[word + 1] ?? 0) + 1;
  }
  for (let word = 0; word < words; word += 1) starts[word + 1] = (starts[word + 1] ?? 0) + (starts[word] ?? 0);
  const filled = starts.slice();
  const others = new Int32Array(pairs.length / 3);
  const counts = new Int32Array(pairs.length / 3);
  for (let index = 0; index < pairs.length; index += 3) {
    const word = pairs[index + wordAt] ?? 0;
    const slot = filled[word] ?? 0;
    others[slot] = pairs[index + otherAt] ?? 0;
    counts[slot] = pairs[index + 2] ?? 0;
    filled[word] = slot + 1;
  }
  return { starts, others, counts };
}

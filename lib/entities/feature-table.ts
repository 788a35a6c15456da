import { LABEL_COUNT } from './labels';

/** The weights of the features that matter, as the file has them: nothing is built but `ranks`. */
export interface FeatureTable {
  /** Feature hashes are cut to this many bits: their bucket. */
  readonly bits: number;
  /** One bit a bucket: set where it has weights. */
  readonly present: Uint32Array;
  /** By word of `present`: how many bits are set before it. */
  readonly ranks: Uint32Array;
  /** In order of their buckets, `LABEL_COUNT` weights each. */
  readonly rows: Int8Array;
}

/** Where the weights of a feature begin in `rows`; -1 where it has none. */
export function rowOf(table: FeatureTable, feature: number): number {
  const bucket = feature >>> (32 - table.bits);
  const word = table.present[bucket >>> 5] ?? 0;
  const bit = bucket & 31;
  if (((word >>> bit) & 1) === 0) return -1;
  return ((table.ranks[bucket >>> 5] ?? 0) + bitCount(word & ((1 << bit) - 1))) * LABEL_COUNT;
}

export function presentBytes(bits: number): number {
  return 2 ** bits / 8;
}

/** A table over bytes of the file that begin at a multiple of four; null where they do not fit together. */
export function openFeatures(present: Uint8Array, rows: Uint8Array, bits: number): FeatureTable | null {
  if (present.length !== presentBytes(bits)) return null;
  const words = new Uint32Array(present.buffer, present.byteOffset, present.length / 4);
  const ranks = new Uint32Array(words.length);
  let rank = 0;
  for (let index = 0; index < words.length; index += 1) {
    ranks[index] = rank;
    rank += bitCount(words[index] ?? 0);
  }
  if (rank * LABEL_COUNT !== rows.length) return null;
  return { bits, present: words, ranks, rows: new Int8Array(rows.buffer, rows.byteOffset, rows.length) };
}

function bitCount(word: number): number {
  let count = word - ((word >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  count = (count + (count >>> 4)) & 0x0f0f0f0f;
  return Math.imul(count, 0x01010101) >>> 24;
}

import { LABEL_COUNT } from './labels';
import { readNumbers } from './number-coding';

const EMPTY = 0xffffffff;

/** The weights of the features that matter, one row of labels each, in open addressing by bucket. */
export interface FeatureTable {
  /** One bit a bucket: most of those asked for have no weights, and this is small enough to stay in the cache. */
  readonly present: Uint8Array;
  readonly keys: Uint32Array;
  readonly rows: Int8Array;
  readonly mask: number;
}

/** Where the weights of a bucket begin in `rows`; -1 where it has none. */
export function rowOf(table: FeatureTable, bucket: number): number {
  if (((table.present[bucket >> 3] ?? 0) & (1 << (bucket & 7))) === 0) return -1;
  for (let slot = slotOf(bucket, table.mask); ; slot = (slot + 1) & table.mask) {
    const found = table.keys[slot];
    if (found === bucket) return slot * LABEL_COUNT;
  }
}

/** Buckets as rising differences; weights label by label (they pack better so). Null where the bytes do not fit. */
export function decodeFeatures(
  buckets: Uint8Array,
  weights: Uint8Array,
  count: number,
  bits: number,
): FeatureTable | null {
  let size = 16;
  while (size < count * 2) size *= 2;
  const mask = size - 1;
  const keys = new Uint32Array(size).fill(EMPTY);
  const rows = new Int8Array(size * LABEL_COUNT);
  const present = new Uint8Array(2 ** Math.max(0, bits - 3));
  const differences = readNumbers(buckets, count);
  if (differences === null) return null;
  let bucket = 0;
  for (let index = 0; index < count; index += 1) {
    bucket += differences[index] ?? 0;
    if (bucket >= 2 ** bits) return null;
    present[bucket >> 3] = (present[bucket >> 3] ?? 0) | (1 << (bucket & 7));
    let slot = slotOf(bucket, mask);
    while (keys[slot] !== EMPTY) slot = (slot + 1) & mask;
    keys[slot] = bucket;
    for (let label = 0; label < LABEL_COUNT; label += 1)
      rows[slot * LABEL_COUNT + label] = weights[label * count + index] ?? 0;
  }
  return { present, keys, rows, mask };
}

function slotOf(bucket: number, mask: number): number {
  return (Math.imul(bucket, 0x9e3779b1) >>> 8) & mask;
}

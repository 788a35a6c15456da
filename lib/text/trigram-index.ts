/** Where every three units of a text stand: searching for many strings then costs one pass over the text, not many. */
export interface TrigramIndex {
  readonly text: string;
  /** The starts of the trigrams of bucket `b` are `starts` from `heads[b]` to `heads[b + 1]`, ascending. */
  readonly heads: Int32Array;
  readonly starts: Int32Array;
}

/** Two to a power: some trigrams share a bucket, which costs a comparison and no correctness. */
const bucketCount = 1 << 16;

/** The bucket of the three units at `at`. */
export function bucketAt(text: string, at: number): number {
  const [a, b, c] = [text.charCodeAt(at), text.charCodeAt(at + 1), text.charCodeAt(at + 2)];
  return (Math.imul(a, 961) + Math.imul(b, 31) + c) & (bucketCount - 1);
}

export function indexTrigrams(text: string): TrigramIndex {
  const count = Math.max(0, text.length - 2);
  const heads = new Int32Array(bucketCount + 1);
  const buckets = new Int32Array(count);
  for (let at = 0; at < count; at++) {
    const bucket = bucketAt(text, at);
    buckets[at] = bucket;
    heads[bucket + 1] = at32(heads, bucket + 1) + 1;
  }
  for (let bucket = 0; bucket < bucketCount; bucket++) {
    heads[bucket + 1] = at32(heads, bucket + 1) + at32(heads, bucket);
  }
  const next = heads.slice();
  const starts = new Int32Array(count);
  for (let at = 0; at < count; at++) {
    const bucket = at32(buckets, at);
    const place = at32(next, bucket);
    starts[place] = at;
    next[bucket] = place + 1;
  }
  return { text, heads, starts };
}

/** The starts of every occurrence of `pattern`, ascending, overlapping ones too; none for an empty pattern. */
export function findExact(index: TrigramIndex, pattern: string): number[] {
  if (pattern.length < 3) return findShort(index.text, pattern);
  const rarest = rarestTrigram(index, pattern);
  const found: number[] = [];
  for (const start of startsOf(index, bucketAt(pattern, rarest))) {
    if (start >= rarest && index.text.startsWith(pattern, start - rarest)) found.push(start - rarest);
  }
  return found;
}

/** The ascending starts of the trigrams in a bucket. */
export function startsOf(index: TrigramIndex, bucket: number): Int32Array {
  return index.starts.subarray(at32(index.heads, bucket), at32(index.heads, bucket + 1));
}

function rarestTrigram(index: TrigramIndex, pattern: string): number {
  let rarest = 0;
  let smallest = Number.POSITIVE_INFINITY;
  for (let at = 0; at + 3 <= pattern.length && smallest > 1; at++) {
    const bucket = bucketAt(pattern, at);
    const size = at32(index.heads, bucket + 1) - at32(index.heads, bucket);
    if (size < smallest) {
      smallest = size;
      rarest = at;
    }
  }
  return rarest;
}

function findShort(text: string, pattern: string): number[] {
  const found: number[] = [];
  if (pattern === '') return found;
  for (let at = text.indexOf(pattern); at !== -1; at = text.indexOf(pattern, at + 1)) found.push(at);
  return found;
}

function at32(array: Int32Array, index: number): number {
  return array[index] ?? 0;
}

/** Bits kept of a hash: a stranger's key is then met once in ten thousand look-ups of 60,000 keys or fewer. */
const KEY_BITS = 30;
const TAIL_BITS = 16;
const HEADS = 2 ** (KEY_BITS - TAIL_BITS);

/**
 * Hashes with a small number each, as the file has them: sorted, and parted by their first bits (`head`), so that
 * nothing is built when a model is loaded.
 */
export interface HashTable {
  /** By head: where its entries begin; one more at the end. */
  readonly starts: Uint32Array;
  /** The other bits of the keys. */
  readonly tails: Uint16Array;
  readonly values: Uint16Array;
}

export function keyOf(hash: number): number {
  return hash >>> (32 - KEY_BITS);
}

/** The number stored for a hash, 0 where there is none. */
export function lookUp(table: HashTable, hash: number): number {
  const key = keyOf(hash);
  const head = key >>> TAIL_BITS;
  const tail = key & (2 ** TAIL_BITS - 1);
  const end = table.starts[head + 1] ?? 0;
  for (let index = table.starts[head] ?? 0; index < end; index += 1)
    if (table.tails[index] === tail) return table.values[index] ?? 0;
  return 0;
}

/** Bytes of a table of `count` entries. */
export function tableBytes(count: number): number {
  return HEADS + 4 * count;
}

/** Entries by key: how many each head has (u8), then tails and values (u16, little endian). */
export function encodeTable(entries: ReadonlyMap<number, number>): Uint8Array {
  const bytes = new Uint8Array(tableBytes(entries.size));
  const view = new DataView(bytes.buffer);
  [...entries]
    .sort((a, b) => a[0] - b[0])
    .forEach(([key, value], index) => {
      const head = key >>> TAIL_BITS;
      if (bytes[head] === 0xff) throw new Error('too many keys begin alike');
      bytes[head] = (bytes[head] ?? 0) + 1;
      view.setUint16(HEADS + 2 * index, key & (2 ** TAIL_BITS - 1), true);
      view.setUint16(HEADS + 2 * (entries.size + index), value, true);
    });
  return bytes;
}

/**
 * A table of `count` entries over the `bytes` that `encodeTable` wrote, which begin at an even offset of their buffer.
 * Null where they do not fit. Little-endian machines only: there are no others with a browser.
 */
export function decodeTable(bytes: Uint8Array, count: number): HashTable | null {
  if (bytes.length !== tableBytes(count)) return null;
  const starts = new Uint32Array(HEADS + 1);
  let sum = 0;
  for (let head = 0; head < HEADS; head += 1) {
    sum += bytes[head] ?? 0;
    starts[head + 1] = sum;
  }
  if (sum !== count) return null;
  const { buffer, byteOffset } = bytes;
  const tails = new Uint16Array(buffer, byteOffset + HEADS, count);
  const values = new Uint16Array(buffer, byteOffset + HEADS + 2 * count, count);
  return { starts, tails, values };
}

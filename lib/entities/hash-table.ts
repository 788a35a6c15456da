import { readNumbers, writeNumbers } from './number-coding';

/** Bits kept of a hash: 60,000 keys then meet a stranger's key once in a thousand look-ups. */
export const KEY_BITS = 26;
const EMPTY = 0xffffffff;

/** Hashes with a small number each, in open addressing. */
export interface HashTable {
  readonly keys: Uint32Array;
  readonly values: Uint16Array;
  readonly mask: number;
}

export function keyOf(hash: number): number {
  return hash >>> (32 - KEY_BITS);
}

/** The number stored for a hash, 0 where there is none. */
export function lookUp(table: HashTable, hash: number): number {
  const key = keyOf(hash);
  for (let slot = slotOf(key, table.mask); ; slot = (slot + 1) & table.mask) {
    const found = table.keys[slot];
    if (found === key) return table.values[slot] ?? 0;
    if (found === EMPTY) return 0;
  }
}

/** Builds a table; `count` is a bound of how many entries `next` gives before it gives null. */
export function buildTable(count: number, next: () => readonly [key: number, value: number] | null): HashTable {
  let size = 16;
  while (size < count * 2) size *= 2;
  const table = { keys: new Uint32Array(size).fill(EMPTY), values: new Uint16Array(size), mask: size - 1 };
  for (let entry = next(); entry !== null; entry = next()) {
    let slot = slotOf(entry[0], table.mask);
    while (table.keys[slot] !== EMPTY && table.keys[slot] !== entry[0]) slot = (slot + 1) & table.mask;
    table.keys[slot] = entry[0];
    table.values[slot] = entry[1];
  }
  return table;
}

function slotOf(key: number, mask: number): number {
  return (Math.imul(key, 0x9e3779b1) >>> 8) & mask;
}

/** Sorted keys as differences, each with its value: half the size of an array, and it packs well. */
export function encodeTable(entries: ReadonlyMap<number, number>): Uint8Array {
  let previous = 0;
  const numbers = [...entries]
    .sort((a, b) => a[0] - b[0])
    .flatMap(([key, value]) => {
      const difference = key - previous;
      previous = key;
      return [difference, value];
    });
  return writeNumbers(numbers);
}

/** What `encodeTable` wrote of `count` entries; null where the bytes do not fit. */
export function decodeTable(bytes: Uint8Array, count: number): HashTable | null {
  const numbers = readNumbers(bytes, 2 * count);
  if (numbers === null) return null;
  let index = 0;
  let key = 0;
  return buildTable(count, () => {
    if (index >= numbers.length) return null;
    key += numbers[index] ?? 0;
    index += 2;
    return [key, numbers[index - 1] ?? 0];
  });
}

import { mix } from './hash';
import { type HashTable, lookUp } from './hash-table';

/** Kinds of listed names, as bits of a gazetteer value. */
export const NameList = {
  territory: 1,
  region: 2,
  city: 4,
  town: 8,
  organisation: 16,
  person: 32,
  work: 64,
  given: 128,
} as const;

/** More words of a listed name may follow. */
export const PREFIX = 0x100;
const LISTS = 0xff;
const LONGEST_NAME = 8;

/** What is known of names and words beyond the training text. */
export interface Lexicon {
  /** Name, as words hashed one after the other in lower case → its lists, and whether a longer one begins with it. */
  readonly names: HashTable;
  /** Hash of a word as written → its cluster, from 1. */
  readonly clusters: HashTable;
}

export const NAME_SEED = 0x2545f491;

/** The hash of a name whose words so far hash to `prefix` and whose next word, in lower case, to `word`. */
export function nameHash(prefix: number, word: number): number {
  return mix(prefix, word, 0, 0);
}

/**
 * The longest listed name that begins at word `index` of `hashes` (lower case) and ends before `end`:
 * `words * 256 + lists`, 0 where none does.
 */
export function longestName(lexicon: Lexicon, hashes: Int32Array, index: number, end: number): number {
  let found = 0;
  let hash = NAME_SEED;
  const last = Math.min(end, index + LONGEST_NAME);
  for (let next = index; next < last; next += 1) {
    hash = nameHash(hash, hashes[next] ?? 0);
    const value = lookUp(lexicon.names, hash);
    if ((value & LISTS) !== 0) found = (next - index + 1) * 0x100 + (value & LISTS);
    if ((value & PREFIX) === 0) break;
  }
  return found;
}

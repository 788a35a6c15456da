/** FNV-1a over UTF-16 code units, from `seed`; 32 bits. */
export function hashText(text: string, from = 0, to = text.length, seed = TEXT_SEED): number {
  let hash = seed;
  for (let index = from; index < to; index += 1) hash = hashUnit(hash, text.charCodeAt(index));
  return hash;
}

export const TEXT_SEED = 0x811c9dc5 | 0;

/** One step of FNV-1a. */
export function hashUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** Hash of four values, of which all bits depend on all bits of each; the order counts. */
export function mix(kind: number, first: number, second: number, third: number): number {
  let hash = Math.imul(kind, 0x9e3779b1) + Math.imul(first, 0xcc9e2d51);
  hash = (hash ^ (hash >>> 15)) + Math.imul(second, 0x1b873593);
  hash = Math.imul(hash ^ (hash >>> 13), 0x85ebca6b) + Math.imul(third, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 16), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 13), 0x297a2d39);
  return hash ^ (hash >>> 16);
}

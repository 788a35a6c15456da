import type { PageId } from './page';

/** An article's text as it was on one or more visits: a fingerprint of each block, not the words. */
export interface Revision {
  readonly pageId: PageId;
  /** Milliseconds since 1970: the first and the last visit on which it was so. */
  readonly firstSeenAt: number;
  readonly lastSeenAt: number;
  /** As the page declared it: ISO 8601, or null. */
  readonly modifiedAt: string | null;
  /** 32 bits each, in text order. */
  readonly blocks: readonly number[];
}

/** How many blocks of a revision are not in the one before it, and the other way round; an edited one is in both. */
export interface RevisionChange {
  readonly added: number;
  readonly removed: number;
}

export function changeBetween(before: Revision, after: Revision): RevisionChange {
  return { added: missingFrom(before.blocks, after.blocks), removed: missingFrom(after.blocks, before.blocks) };
}

/** How many of `wanted` are not among `there`, each counted as often as it stands. */
function missingFrom(there: readonly number[], wanted: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const block of there) counts.set(block, (counts.get(block) ?? 0) + 1);
  let missing = 0;
  for (const block of wanted) {
    const left = counts.get(block) ?? 0;
    if (left === 0) missing += 1;
    else counts.set(block, left - 1);
  }
  return missing;
}

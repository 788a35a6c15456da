import type { PageId } from '../model/page';
import { isRevision } from '../model/record-guards';
import { fail, ok, type Result } from '../model/result';
import type { Revision } from '../model/revision';
import type { StorageError } from '../model/storage-error';
import type { Database } from './open-database';

export interface RevisionStore {
  /**
   * Notes how the article's text is on this visit, where anything of the page is kept. Says whether that is news.
   * @param blocks fingerprints, in text order
   */
  noteVisit(
    pageId: PageId,
    blocks: readonly number[],
    modifiedAt: string | null,
  ): Promise<Result<boolean, StorageError>>;
  /** From the first to the last. */
  revisionsOf(pageId: PageId): Promise<Result<readonly Revision[], StorageError>>;
}

/** Milliseconds: visits closer together are one. */
const oneVisit = 60 * 60 * 1000;
/** A page that changes at every visit, as one with a clock in its text does, must not fill the disk. */
const mostRevisions = 50;

export function createRevisionStore(database: Database, now: () => number): RevisionStore {
  return {
    noteVisit: (pageId, blocks, modifiedAt) =>
      database.write(['pages', 'revisions'], async (transaction) => {
        if ((await transaction.objectStore('pages').getKey(pageId)) === undefined) return ok(false);
        const revisions = transaction.objectStore('revisions');
        const stored = (await revisions.index('pageId').getAll(pageId)).filter(isRevision);
        const last = stored.toSorted((a, b) => a.firstSeenAt - b.firstSeenAt).at(-1);
        const time = now();
        if (last !== undefined && isSame(last.blocks, blocks)) {
          if (time - last.lastSeenAt >= oneVisit) await revisions.put({ ...last, lastSeenAt: time });
          return ok(false);
        }
        const revision: Revision = { pageId, firstSeenAt: time, lastSeenAt: time, modifiedAt, blocks };
        if (!isRevision(revision)) return fail({ code: 'failed', detail: 'not a revision' });
        await revisions.put(revision);
        // The first stays: it is what was kept from.
        const [, second] = stored.toSorted((a, b) => a.firstSeenAt - b.firstSeenAt);
        if (stored.length >= mostRevisions && second !== undefined)
          await revisions.delete([pageId, second.firstSeenAt]);
        return ok(true);
      }),

    revisionsOf: (pageId) =>
      database.read(['revisions'], async (transaction) => {
        const stored = await transaction.objectStore('revisions').index('pageId').getAll(pageId);
        return ok(stored.filter(isRevision).toSorted((a, b) => a.firstSeenAt - b.firstSeenAt));
      }),
  };
}

function isSame(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((block, index) => block === b[index]);
}

import type { Page, PageId, PageIdentity } from '../model/page';
import { isPage } from '../model/record-guards';
import { fail, ok, type Result } from '../model/result';
import type { StorageError } from '../model/storage-error';
import type { Database } from './open-database';
import type { WriteTransaction } from './schema';

export interface PageStore {
  /** Null before the reader made anything on the page. */
  loadPage(id: PageId): Promise<Result<Page | null, StorageError>>;
  /** Creates the page's record or brings its address and metadata up to date. */
  savePage(identity: PageIdentity): Promise<Result<Page, StorageError>>;
  savePageNote(identity: PageIdentity, note: string): Promise<Result<Page, StorageError>>;
}

export function createPageStore(database: Database, now: () => number): PageStore {
  return {
    loadPage: (id) =>
      database.read(['pages'], async (transaction) => {
        const stored: unknown = await transaction.objectStore('pages').get(id);
        if (stored === undefined) return ok(null);
        return isPage(stored) ? ok(stored) : fail({ code: 'failed', detail: `corrupt page record ${id}` });
      }),
    savePage: (identity) =>
      database.write(['pages'], async (transaction) => ok(await putPage(transaction, identity, now()))),
    savePageNote: (identity, note) =>
      database.write(['pages'], async (transaction) => ok(await putPage(transaction, identity, now(), { note }))),
  };
}

/** What the page no longer tells of itself is kept from an earlier visit. A corrupt record is written anew. */
export async function putPage(
  transaction: WriteTransaction,
  identity: PageIdentity,
  time: number,
  change: Partial<Pick<Page, 'note'>> = {},
): Promise<Page> {
  const pages = transaction.objectStore('pages');
  const stored: unknown = await pages.get(identity.id);
  const { note, tags, createdAt, metadata } = isPage(stored)
    ? stored
    : { note: '', tags: [], createdAt: time, metadata: {} };
  const told = Object.fromEntries(Object.entries(identity.metadata).filter(([, value]) => value !== null));
  const page: Page = {
    id: identity.id,
    url: identity.url,
    metadata: { ...identity.metadata, ...metadata, ...told },
    note,
    tags,
    createdAt,
    updatedAt: time,
    ...change,
  };
  await pages.put(page);
  return page;
}

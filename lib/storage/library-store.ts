import type { Annotation } from '../model/annotation';
import type { DeletedRecord, Library } from '../model/library';
import { isAnnotation, isCorrection, isPage } from '../model/record-guards';
import { ok, type Result } from '../model/result';
import type { StorageError } from '../model/storage-error';
import type { Database } from './open-database';

/** Milliseconds that something deleted can be had back. */
export const keptAfterDeletion = 30 * 24 * 60 * 60 * 1000;

export interface LibraryStore {
  /** Everything that can be understood. */
  readLibrary(): Promise<Result<Library, StorageError>>;
  /**
   * Puts records in, all or none. Of two with one id the later changed stays, so that nothing is lost by taking an old
   * file in, and nothing happens by taking one in twice.
   */
  mergeLibrary(library: Library): Promise<Result<{ readonly taken: number; readonly known: number }, StorageError>>;
  /** Everything but the settings, deleted things included. */
  eraseLibrary(): Promise<Result<null, StorageError>>;
  /** Latest first. */
  deletedRecords(): Promise<Result<readonly DeletedRecord[], StorageError>>;
  /** Forgets what was deleted too long ago, and says how much that was. */
  purgeDeleted(): Promise<Result<number, StorageError>>;
}

export function createLibraryStore(database: Database, now: () => number): LibraryStore {
  return {
    readLibrary: () =>
      database.read(['pages', 'annotations', 'corrections'], async (transaction) => {
        const [pages, annotations, corrections] = await Promise.all([
          transaction.objectStore('pages').getAll(),
          transaction.objectStore('annotations').getAll(),
          transaction.objectStore('corrections').getAll(),
        ]);
        return ok({
          pages: pages.filter(isPage),
          annotations: annotations.filter(isAnnotation),
          corrections: corrections.filter(isCorrection),
        });
      }),

    mergeLibrary: ({ pages, annotations, corrections }) =>
      database.write(['pages', 'annotations', 'corrections', 'deleted'], async (transaction) => {
        let taken = 0;
        let known = 0;
        const pageStore = transaction.objectStore('pages');
        for (const page of pages) {
          const there: unknown = await pageStore.get(page.id);
          if (isPage(there) && there.updatedAt >= page.updatedAt) known += 1;
          else {
            await pageStore.put(page);
            taken += 1;
          }
        }
        const annotationStore = transaction.objectStore('annotations');
        for (const annotation of annotations) {
          const there: unknown = await annotationStore.get(annotation.id);
          if (isAnnotation(there) && there.updatedAt >= annotation.updatedAt) known += 1;
          else {
            await annotationStore.put(annotation);
            await transaction.objectStore('deleted').delete(annotation.id);
            taken += 1;
          }
        }
        const correctionStore = transaction.objectStore('corrections');
        for (const correction of corrections) {
          if (isCorrection(await correctionStore.get(correction.id))) known += 1;
          else {
            await correctionStore.put(correction);
            taken += 1;
          }
        }
        return ok({ taken, known });
      }),

    eraseLibrary: () =>
      database.write(['pages', 'annotations', 'corrections', 'deleted', 'revisions'], async (transaction) => {
        for (const name of ['pages', 'annotations', 'corrections', 'deleted', 'revisions'] as const)
          await transaction.objectStore(name).clear();
        return ok(null);
      }),

    deletedRecords: () =>
      database.read(['deleted'], async (transaction) => {
        const records = await transaction.objectStore('deleted').index('deletedAt').getAll();
        return ok(records.filter(({ annotation }) => isAnnotation(annotation)).reverse());
      }),

    purgeDeleted: () =>
      database.write(['deleted'], async (transaction) => {
        const deleted = transaction.objectStore('deleted');
        const old = await deleted.index('deletedAt').getAllKeys(IDBKeyRange.upperBound(now() - keptAfterDeletion));
        for (const id of old) await deleted.delete(id);
        return ok(old.length);
      }),
  };
}

/** What is left of an annotation that was deleted. */
export function deletedRecord(annotation: Annotation, now: number): DeletedRecord {
  return { id: annotation.id, annotation, deletedAt: now };
}

import type { Annotation, AnnotationEdit, AnnotationId, Draft } from '../model/annotation';
import type { PageId, PageIdentity } from '../model/page';
import { isAnnotation } from '../model/record-guards';
import { fail, ok, type Result } from '../model/result';
import type { Target } from '../model/selector';
import type { StorageError } from '../model/storage-error';
import { deletedRecord } from './library-store';
import type { Database } from './open-database';
import { putPage } from './page-store';
import type { WriteTransaction } from './schema';
import { notFound } from './storage-errors';

/** A list read back, and how many of its records could not be understood; those stay in the database untouched. */
export interface StoredList<T> {
  readonly records: readonly T[];
  readonly corrupt: number;
}

export interface AnnotationStore {
  /**
   * Stores a draft together with its page. What is already there (same page, same targets, both kept quotes or both
   * highlights) is not stored twice: its record takes over the draft's note, where it has one, and a highlight's colour.
   */
  saveAnnotation(identity: PageIdentity, draft: Draft): Promise<Result<Annotation, StorageError>>;
  /** Writes only the fields of `edit`: two views editing two fields both win. */
  editAnnotation(id: AnnotationId, edit: AnnotationEdit): Promise<Result<Annotation, StorageError>>;
  /** The annotation is of these words from now on; what it was made on is kept. */
  attachAnnotation(id: AnnotationId, targets: readonly Target[]): Promise<Result<Annotation, StorageError>>;
  /** These words are not what was annotated. */
  rejectPlace(id: AnnotationId, words: string): Promise<Result<Annotation, StorageError>>;
  /** Gives back what was deleted, for `restoreAnnotation`; it can be had back for 30 days (`deletedRecords`). */
  deleteAnnotation(id: AnnotationId): Promise<Result<Annotation, StorageError>>;
  /** Puts a deleted annotation back; one that is there is left as it is. */
  restoreAnnotation(annotation: Annotation): Promise<Result<Annotation, StorageError>>;
  /** In text order. */
  annotationsOfPage(pageId: PageId): Promise<Result<StoredList<Annotation>, StorageError>>;
}

export function createAnnotationStore(database: Database, now: () => number, createId: () => string): AnnotationStore {
  return {
    saveAnnotation: (identity, draft) =>
      database.write(['pages', 'annotations'], async (transaction) => {
        const time = now();
        const twin = await findTwin(transaction, draft, identity.id);
        if (twin !== null) return takeOver(transaction, twin, draft, time);
        const annotation: Annotation = {
          id: createId() as AnnotationId,
          pageId: identity.id,
          targets: draft.targets,
          attribution: draft.attribution,
          colour: draft.colour,
          note: draft.note,
          tags: draft.tags,
          createdAt: time,
          updatedAt: time,
        };
        if (!isAnnotation(annotation)) return fail(unstorable);
        await putPage(transaction, identity, time);
        await transaction.objectStore('annotations').add(annotation);
        return ok(annotation);
      }),

    editAnnotation: (id, edit) =>
      change(database, id, (stored) => {
        const { colour, note, tags } = { ...stored, ...edit };
        return { ...stored, colour, note, tags, updatedAt: now() };
      }),

    attachAnnotation: (id, targets) =>
      change(database, id, (stored) => ({
        ...stored,
        targets,
        original: stored.original ?? stored.targets,
        updatedAt: now(),
      })),

    rejectPlace: (id, words) =>
      change(database, id, (stored) => ({ ...stored, rejected: [...new Set([...(stored.rejected ?? []), words])] })),

    deleteAnnotation: (id) =>
      database.write(['annotations', 'deleted'], async (transaction) => {
        const stored = await load(transaction, id);
        if (!stored.ok) return stored;
        await transaction.objectStore('annotations').delete(id);
        await transaction.objectStore('deleted').put(deletedRecord(stored.value, now()));
        return stored;
      }),

    restoreAnnotation: (annotation) =>
      database.write(['annotations', 'deleted'], async (transaction) => {
        const stored = await load(transaction, annotation.id);
        if (stored.ok) return stored;
        if (!isAnnotation(annotation)) return fail(unstorable);
        await transaction.objectStore('deleted').delete(annotation.id);
        await transaction.objectStore('annotations').put(annotation);
        return ok(annotation);
      }),

    annotationsOfPage: (pageId) =>
      database.read(['annotations'], async (transaction) => {
        const stored: unknown[] = await transaction.objectStore('annotations').index('pageId').getAll(pageId);
        const records = stored.filter(isAnnotation).sort((a, b) => startOf(a) - startOf(b));
        return ok({ records, corrupt: stored.length - records.length });
      }),
  };
}

/** Requests come from content scripts, whose messages the types do not vouch for. */
const unstorable: StorageError = { code: 'failed', detail: 'not an annotation' };

function change(
  database: Database,
  id: AnnotationId,
  changed: (stored: Annotation) => Annotation,
): Promise<Result<Annotation, StorageError>> {
  return database.write(['annotations'], async (transaction) => {
    const stored = await load(transaction, id);
    if (!stored.ok) return stored;
    const annotation = changed(stored.value);
    if (!isAnnotation(annotation)) return fail(unstorable);
    await transaction.objectStore('annotations').put(annotation);
    return ok(annotation);
  });
}

async function load(transaction: WriteTransaction, id: AnnotationId): Promise<Result<Annotation, StorageError>> {
  const stored: unknown = await transaction.objectStore('annotations').get(id);
  if (stored === undefined) return fail(notFound(`annotation ${id}`));
  return isAnnotation(stored) ? ok(stored) : fail({ code: 'failed', detail: `corrupt annotation record ${id}` });
}

async function findTwin(transaction: WriteTransaction, draft: Draft, pageId: PageId): Promise<Annotation | null> {
  const stored: unknown[] = await transaction.objectStore('annotations').index('pageId').getAll(pageId);
  const isTwin = (record: unknown): record is Annotation =>
    isAnnotation(record) &&
    (record.attribution === null) === (draft.attribution === null) &&
    haveSameTargets(record.targets, draft.targets);
  return stored.find(isTwin) ?? null;
}

async function takeOver(
  transaction: WriteTransaction,
  twin: Annotation,
  draft: Draft,
  time: number,
): Promise<Result<Annotation, StorageError>> {
  const note = draft.note === '' ? twin.note : draft.note;
  const colour = draft.attribution === null ? draft.colour : twin.colour;
  if (note === twin.note && colour === twin.colour) return ok(twin);
  const updated = { ...twin, note, colour, updatedAt: time };
  if (!isAnnotation(updated)) return fail(unstorable);
  await transaction.objectStore('annotations').put(updated);
  return ok(updated);
}

function haveSameTargets(a: readonly Target[], b: readonly Target[]): boolean {
  return a.length === b.length && a.every((target, index) => isSameTarget(target, b[index]));
}

function isSameTarget(a: Target, b: Target | undefined): boolean {
  return (
    a.quote.exact === b?.quote.exact &&
    a.quote.prefix === b.quote.prefix &&
    a.quote.suffix === b.quote.suffix &&
    a.position.start === b.position.start &&
    a.position.end === b.position.end
  );
}

function startOf(annotation: Annotation): number {
  return annotation.targets[0]?.position.start ?? 0;
}

import { type Annotation, annotatedText } from '../model/annotation';
import {
  type Correction,
  type CorrectionClaim,
  type CorrectionId,
  type CorrectionPlace,
  type SpeakerClaim,
  subjectOf,
} from '../model/correction';
import { isAnnotation, isCorrection } from '../model/record-guards';
import { fail, ok, type Result } from '../model/result';
import type { StorageError } from '../model/storage-error';
import type { StoredList } from './annotation-store';
import type { Database } from './open-database';
import type { WriteTransaction } from './schema';
import { notFound } from './storage-errors';

export interface CorrectionStore {
  /** From the first place to the last, at each by time: later ones win. */
  correctionsAt(places: readonly CorrectionPlace[]): Promise<Result<StoredList<Correction>, StorageError>>;
  /**
   * Stores what the reader put right, in the place of what they said of the same at the same place. A speaker put right
   * on an article is put right in the quotes kept of it as well.
   */
  saveCorrection(place: CorrectionPlace, claim: CorrectionClaim): Promise<Result<Correction, StorageError>>;
  /** Lets a correction hold elsewhere. */
  moveCorrection(id: CorrectionId, place: CorrectionPlace): Promise<Result<Correction, StorageError>>;
  /** Gives back what was deleted, for whoever wants to save it again. */
  deleteCorrection(id: CorrectionId): Promise<Result<Correction, StorageError>>;
}

export function createCorrectionStore(database: Database, now: () => number, createId: () => string): CorrectionStore {
  return {
    correctionsAt: (places) =>
      database.read(['corrections'], async (transaction) => {
        const index = transaction.objectStore('corrections').index('place');
        const found: unknown[] = (await Promise.all(places.map((place) => index.getAll(place)))).flat();
        const records = found.filter(isCorrection);
        return ok({ records, corrupt: found.length - records.length });
      }),

    saveCorrection: (place, claim) =>
      database.write(['corrections', 'annotations'], async (transaction) => {
        const correction = { id: createId() as CorrectionId, place, claim, createdAt: now() };
        if (!isCorrection(correction)) return fail(unstorable);
        await replaceAt(transaction, correction);
        const said = claim.kind === 'speaker' ? { speaker: claim.speaker, role: null, confidence: 1 } : null;
        await attribute(transaction, correction, said);
        return ok(correction);
      }),

    moveCorrection: (id, place) =>
      database.write(['corrections'], async (transaction) => {
        const stored = await load(transaction, id);
        if (!stored.ok) return stored;
        const moved = { ...stored.value, place };
        if (!isCorrection(moved)) return fail(unstorable);
        await replaceAt(transaction, moved);
        return ok(moved);
      }),

    deleteCorrection: (id) =>
      database.write(['corrections', 'annotations'], async (transaction) => {
        const stored = await load(transaction, id);
        if (!stored.ok) return stored;
        await transaction.objectStore('corrections').delete(id);
        await attribute(
          transaction,
          stored.value,
          stored.value.claim.kind === 'speaker' ? stored.value.claim.was : null,
        );
        return stored;
      }),
  };
}

/** Requests come from content scripts, whose messages the types do not vouch for. */
const unstorable: StorageError = { code: 'failed', detail: 'not a correction' };

async function load(transaction: WriteTransaction, id: CorrectionId): Promise<Result<Correction, StorageError>> {
  const stored: unknown = await transaction.objectStore('corrections').get(id);
  return isCorrection(stored) ? ok(stored) : fail(notFound(`correction ${id}`));
}

/** Ids sort by time, so what is at one place comes in the order in which it was said. */
async function replaceAt(transaction: WriteTransaction, correction: Correction): Promise<void> {
  const corrections = transaction.objectStore('corrections');
  const there: unknown[] = await corrections.index('place').getAll(correction.place);
  for (const other of there)
    if (isCorrection(other) && subjectOf(other.claim) === subjectOf(correction.claim))
      await corrections.delete(other.id);
  await corrections.put(correction);
}

/** The kept quotes that a claim is about now say this speaker. */
async function attribute(
  transaction: WriteTransaction,
  { place, claim }: Correction,
  said: SpeakerClaim | null,
): Promise<void> {
  if (said === null || claim.kind !== 'speaker' || !place.startsWith('page:')) return;
  const annotations = transaction.objectStore('annotations');
  const there: unknown[] = await annotations
    .index('pageId')
    .getAll(place.slice('page:'.length) as Annotation['pageId']);
  for (const annotation of there.filter(isAnnotation))
    if (annotation.attribution !== null && annotatedText(annotation) === claim.words)
      await annotations.put({ ...annotation, attribution: { ...annotation.attribution, ...said } });
}

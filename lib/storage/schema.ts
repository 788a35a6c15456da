import type { DBSchema, IDBPTransaction } from 'idb';
import type { Annotation, AnnotationId } from '../model/annotation';
import type { Correction, CorrectionId, CorrectionPlace } from '../model/correction';
import type { DeletedRecord } from '../model/library';
import type { Page, PageId } from '../model/page';
import type { Revision } from '../model/revision';
import type { Settings } from '../model/settings';

/** The database as it stands after every migration. One record per annotation, so that no edit rewrites another. */
export interface DixitSchema extends DBSchema {
  pages: {
    key: PageId;
    value: Page;
    indexes: { updatedAt: number };
  };
  annotations: {
    key: AnnotationId;
    value: Annotation;
    /** An annotation without a speaker is not in `speaker`. */
    indexes: { pageId: PageId; updatedAt: number; speaker: string };
  };
  corrections: {
    key: CorrectionId;
    value: Correction;
    indexes: { place: CorrectionPlace };
  };
  deleted: {
    key: string;
    value: DeletedRecord;
    indexes: { deletedAt: number };
  };
  revisions: {
    key: [PageId, number];
    value: Revision;
    indexes: { pageId: PageId };
  };
  /** One record per field of `Settings`, so that two views changing two fields do not undo each other. */
  settings: {
    key: keyof Settings;
    value: Settings[keyof Settings];
  };
}

export type StoreName = 'pages' | 'annotations' | 'corrections' | 'deleted' | 'revisions' | 'settings';

export type ReadTransaction = IDBPTransaction<DixitSchema, StoreName[], 'readonly'>;
export type WriteTransaction = IDBPTransaction<DixitSchema, StoreName[], 'readwrite'>;

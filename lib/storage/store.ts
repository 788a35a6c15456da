import { type AnnotationStore, createAnnotationStore } from './annotation-store';
import { type CorrectionStore, createCorrectionStore } from './correction-store';
import { createLibraryStore, type LibraryStore } from './library-store';
import { type DatabaseOptions, openDatabase } from './open-database';
import { createPageStore, type PageStore } from './page-store';
import { createRevisionStore, type RevisionStore } from './revision-store';
import { createSettingsStore, type SettingsStore } from './settings-store';
import { createUuidV7 } from './uuid-v7';

/** All that the reader made, in the extension's own origin. No operation throws on what a browser may do. */
export interface Store extends PageStore, AnnotationStore, CorrectionStore, LibraryStore, RevisionStore, SettingsStore {
  close(): Promise<void>;
}

export interface StoreOptions extends DatabaseOptions {
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/** Nothing is opened before the first operation. */
export function openStore(name = 'dixit', options: StoreOptions = {}): Store {
  const now = options.now ?? Date.now;
  const database = openDatabase(name, options);
  const createId = createUuidV7(now, (count) => crypto.getRandomValues(new Uint8Array(count)));
  return {
    ...createPageStore(database, now),
    ...createAnnotationStore(database, now, createId),
    ...createCorrectionStore(database, now, createId),
    ...createLibraryStore(database, now),
    ...createRevisionStore(database, now),
    ...createSettingsStore(database),
    close: () => database.close(),
  };
}

import { openTabs } from '../../lib/browser/tabs';
import { serializeLibrary } from '../../lib/export/library-file';
import { parseImport } from '../../lib/export/parse-import';
import type { handleInBackground } from '../../lib/messaging/handle';
import { askTab } from '../../lib/messaging/send';
import type { ImportReport, ParseError } from '../../lib/model/library';
import { ok, type Result } from '../../lib/model/result';
import type { StorageError } from '../../lib/model/storage-error';
import { privateFiles } from '../../lib/storage/backup-files';
import { type Backups, createBackups } from '../../lib/storage/backups';
import type { Store } from '../../lib/storage/store';

export type LibraryHandlers = Pick<
  Parameters<typeof handleInBackground>[0],
  'readLibraryFile' | 'writeLibraryFile' | 'listBackups' | 'restoreBackup' | 'listDeleted' | 'eraseLibrary'
>;

/** What concerns all that the reader made: backups, files in and out, the end of it. */
export function libraryHandlers(store: Store, backups: Backups): LibraryHandlers {
  const takeIn = async (json: string): Promise<Result<ImportReport, StorageError | ParseError>> => {
    const parsed = parseImport(json, Date.now());
    if (!parsed.ok) return parsed;
    const { library, refused } = parsed.value;
    const merged = await store.mergeLibrary(library);
    if (!merged.ok) return merged;
    void tellEveryone();
    return ok({ ...merged.value, refused });
  };
  return {
    readLibraryFile: ({ json }) => takeIn(json),
    writeLibraryFile: async () => {
      const library = await store.readLibrary();
      return library.ok ? ok(serializeLibrary(library.value, Date.now())) : library;
    },
    listBackups: () => backups.list(),
    restoreBackup: async ({ name }) => {
      const json = await backups.read(name);
      return json.ok ? takeIn(json.value) : json;
    },
    listDeleted: () => store.deletedRecords(),
    eraseLibrary: async () => {
      const erased = await store.eraseLibrary();
      // Copies of what the reader wants gone go with it.
      const removed = erased.ok ? await backups.removeAll() : erased;
      void tellEveryone();
      return removed;
    },
  };
}

/** Any page may be another now. */
async function tellEveryone(): Promise<void> {
  const tabs = await openTabs();
  await Promise.all(tabs.map((tab) => askTab(tab, 'libraryChanged', null)));
}

/** Milliseconds between two looks at whether today's copy is made. */
const careInterval = 60 * 60 * 1000;

/** Today's copy is made after the first change of the day, and what was deleted long ago is forgotten. */
export function createDailyCare(store: Store): { readonly backups: Backups; afterChange(): void } {
  const backups = createBackups(privateFiles, () => store.readLibrary(), serializeLibrary);
  let lastLook = 0;
  return {
    backups,
    afterChange() {
      if (Date.now() - lastLook < careInterval) return;
      lastLook = Date.now();
      void backups.keepDaily();
      void store.purgeDeleted();
    },
  };
}

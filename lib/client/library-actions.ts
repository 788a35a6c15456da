import { saveFile } from '../browser/save-file';
import { askBackground } from '../messaging/send';
import type { DeletedRecord } from '../model/library';
import { ok } from '../model/result';
import type { Settings } from '../model/settings';

/**
 * What the reader can do to all that they made.
 * @param look has what is shown looked at again
 */
export function libraryActions(look: () => void) {
  const then = async <T>(act: Promise<T>): Promise<T> => {
    const done = await act;
    look();
    return done;
  };
  return {
    onSettings: (edit: Partial<Settings>) => then(askBackground('saveSettings', { edit })),
    onAllowSite: (hostname: string) => then(askBackground('switchSite', { hostname, on: true })),
    async onExportAll() {
      const written = await askBackground('writeLibraryFile', null);
      if (!written.ok) return written;
      const day = new Date().toISOString().slice(0, 10);
      saveFile(`dixit-${day}.json`, 'application/json', written.value);
      return ok(null);
    },
    onImport: async (file: File) => then(askBackground('readLibraryFile', { json: await file.text() })),
    onRestoreBackup: (name: string) => then(askBackground('restoreBackup', { name })),
    onRestoreDeleted: ({ annotation }: DeletedRecord) => then(askBackground('restoreAnnotation', { annotation })),
    onErase: () => then(askBackground('eraseLibrary', null)),
  };
}

import { saveFile } from '../browser/save-file';
import { exportFileName } from '../export/file-name';
import { exportFormats } from '../export/formats';
import type { StoredPage } from '../messaging/protocol';
import { fail, ok } from '../model/result';

/** Writes what the reader made on a page to a file; there is nothing to write before the page has a record. */
export function exportPage({ page, annotations }: StoredPage, formatId: string) {
  const format = exportFormats.find(({ id }) => id === formatId);
  if (page === null || format === undefined) return fail({ code: 'not-found' as const });
  const exported = [{ page, annotations }];
  const now = Date.now();
  saveFile(exportFileName(exported, format, now), format.mimeType, format.serialize(exported, now));
  return ok(null);
}

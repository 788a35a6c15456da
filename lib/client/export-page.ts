import { saveFile } from '../browser/save-file';
import { exportFileName } from '../export/file-name';
import { exportFormats } from '../export/formats';
import { askBackground } from '../messaging/send';
import { fail, ok } from '../model/result';
import type { TabSnapshot } from './watch-tab';

/**
 * Writes what the reader made on the page of a tab to a file. Loaded anew: the click that asked for it may have ended
 * the writing of a note, which is stored before this.
 */
export async function exportPage({ state }: TabSnapshot, formatId: string) {
  const format = exportFormats.find(({ id }) => id === formatId);
  if (state.status !== 'ready' || format === undefined) return fail({ code: 'not-found' as const });
  const stored = await askBackground('loadPage', { pageId: state.page.id });
  if (!stored.ok) return stored;
  const { page, annotations } = stored.value;
  if (page === null) return fail({ code: 'not-found' as const });
  const exported = [{ page, annotations }];
  const now = Date.now();
  saveFile(exportFileName(exported, format, now), format.mimeType, format.serialize(exported, now));
  return ok(null);
}

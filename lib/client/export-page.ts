import { saveFile } from '../browser/save-file';
import type { StoredPage } from '../messaging/protocol';
import { fail, ok } from '../model/result';

export const exportFormats: { id: string; label: string }[] = [];
export async function exportPage(stored: StoredPage, formatId: string) {
  saveFile(formatId, '', '');
  return stored.page === null ? fail({ code: 'not-found' as const }) : ok(null);
}

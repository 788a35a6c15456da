import type { ExportedPage } from './exported-page';
import type { ExportFormat } from './formats';

const maxLength = 60;

/** A file name that every file system takes: the page's title, or the number of pages, and the day. */
export function exportFileName(
  exported: readonly ExportedPage[],
  format: Pick<ExportFormat, 'extension'>,
  now: number,
): string {
  const [only, ...others] = exported;
  const title = others.length === 0 ? (only?.page.metadata.title ?? only?.page.metadata.siteName ?? '') : '';
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .match(/[\p{L}\p{N}]+/gu);
  const name = Array.from((words ?? ['dixit']).join('-').toLowerCase())
    .slice(0, maxLength)
    .join('');
  return `${name.replace(/-$/, '')}-${new Date(now).toISOString().slice(0, 10)}.${format.extension}`;
}

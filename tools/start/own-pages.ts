import buffer from 'node:buffer';
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fail, ok, type Result } from '../../lib/model/result';
import { type Answer, fileAnswer, type Site } from './serve';

/** Pages to show: the demonstration's or the reader's own. */
export interface Pages {
  readonly site: Site;
  /** The path to begin at. */
  readonly start: string;
  /** The paths of those that may be articles. */
  readonly articles: readonly string[];
}

const savedPage = /\.x?html?$/i;

/** A list longer than this is of no use, and its folder is hardly one of saved pages. */
const longestList = 1_000;

/** The site of a saved page, or of a folder of them. The error is a text for the user. */
export function ownPages(target: string): Result<Pages, string> {
  const file = path.resolve(target);
  const stats = statSync(file, { throwIfNoEntry: false });
  if (stats === undefined) return fail(`There is no file or folder ${target}.`);
  if (stats.isDirectory()) return folderOf(file);
  if (!savedPage.test(file)) return fail(`${target} is not a saved page: its name should end in .html.`);
  const start = addressOf([path.basename(file)]);
  return ok({ site: onePage(file), start, articles: [start] });
}

/** Only the page and what browsers save beside it: other files of its folder are nobody's business. */
function onePage(file: string): Site {
  const folder = path.dirname(file);
  const name = path.basename(file);
  const stem = path.basename(file, path.extname(file));
  const belongings = [`/${stem}_files/`, `/${stem}.files/`, `/${stem}-Dateien/`, `/${stem}_fichiers/`];
  return async (asked) => {
    const pathname = path.posix.normalize(asked);
    const allowed = pathname === `/${name}` || belongings.some((prefix) => pathname.startsWith(prefix));
    return allowed ? asSaved(await fileAnswer(folder, pathname)) : null;
  };
}

function folderOf(folder: string): Result<Pages, string> {
  const pages = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && savedPage.test(entry.name))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep))
    .slice(0, longestList);
  if (pages.length === 0) return fail(`There is no saved page (.html) in ${folder}.`);
  const site: Site = async (pathname) =>
    pathname === '/'
      ? { body: listOf(folder, pages), type: 'text/html; charset=utf-8' }
      : asSaved(await fileAnswer(folder, pathname));
  return ok({ site, start: '/', articles: pages.map(addressOf) });
}

/** A saved page is what its scripts left; run again, on another origin, they would break it or lead away. */
function asSaved(answer: Answer | null): Answer | null {
  if (answer === null) return null;
  const type = answer.type === 'text/html' && isUtf8(answer.body) ? 'text/html; charset=utf-8' : answer.type;
  return { ...answer, type, headers: { 'content-security-policy': "script-src 'none'" } };
}

/** Pages saved by programs often do not say what they are written in; text in another encoding is never valid UTF-8. */
function isUtf8(body: string | Buffer): boolean {
  return typeof body === 'string' || buffer.isUtf8(body);
}

function listOf(folder: string, pages: readonly (readonly string[])[]): string {
  const items = pages
    .map((parts) => `<li><a href="${addressOf(parts)}">${escapeHtml(parts.join('/'))}</a></li>`)
    .sort();
  const title = escapeHtml(path.basename(folder));
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<style>body { max-width: 45rem; margin: 3rem auto; padding: 0 1rem; font: 1rem/1.6 system-ui, sans-serif; }</style></head>
<body><h1>${title}</h1><ul>${items.join('\n')}</ul></body></html>`;
}

function addressOf(parts: readonly string[]): string {
  return `/${parts.map(encodeURIComponent).join('/')}`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

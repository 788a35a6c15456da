import { readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import { sharedPath } from '../../test/support/shared-data';

/** A row of the shared `data/pages/index.jsonl`. */
export interface PageRow {
  readonly file: string;
  readonly lang: string;
  readonly url: string;
  /** The article as HTML, in a file. */
  readonly expected?: string;
  /** The article as text. */
  readonly articleBody?: string;
}

export function readPageRows(): readonly PageRow[] {
  const index = readFileSync(sharedPath('data', 'pages', 'index.jsonl'), 'utf8');
  return index
    .trim()
    .split('\n')
    .map((line): PageRow => JSON.parse(line));
}

export function parsePage({ file, url }: Pick<PageRow, 'file' | 'url'>): Document {
  return parseHtml(readFileSync(sharedPath('data', 'pages', file), 'utf8'), url);
}

export function parseHtml(html: string, url: string): Document {
  const address = URL.canParse(url) ? url : 'https://page.example/news/article';
  // Pages' style sheets use what jsdom's parser does not know; its complaints are not ours.
  return new JSDOM(html, { url: address, virtualConsole: new VirtualConsole() }).window.document;
}

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { text as readAll } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import type { LanguageCode } from '../../lib/model/analysis';
import { fail, ok, type Result } from '../../lib/model/result';
import { readArticle } from '../../lib/page/read-text';
import { analyseInput, type Input, type OutputLine } from './output';

/** Analyses one file: a page, or a text exactly as it stands. */
export async function* extractFile(file: string, knownLang: LanguageCode | null): AsyncGenerator<OutputLine> {
  const id = file === '-' ? null : path.basename(file, path.extname(file));
  let source: string;
  try {
    source = await (file === '-' ? readAll(process.stdin) : readFile(file, 'utf8'));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    yield { id, error: error.message };
    return;
  }
  const text = { id, file, title: null, url: null, text: source, declaredLang: null, knownLang, ms: {} };
  const input = /\.x?html?$/i.test(file) ? await readPage(source, file, text) : ok(text);
  yield input.ok ? await analyseInput(input.value) : { id, error: input.error };
}

async function readPage(html: string, file: string, input: Input): Promise<Result<Input, string>> {
  // Only here: it takes longer to load than a text takes to be analysed.
  const { JSDOM, VirtualConsole } = await import('jsdom');
  const start = performance.now();
  const url = pathToFileURL(path.resolve(file)).href;
  const { document } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window;
  const parsed = performance.now();
  const read = await readArticle(document);
  if (!read.ok) return fail(read.error.code);
  const { text, metadata } = read.value.article;
  return ok({
    ...input,
    text,
    title: metadata.title,
    url: metadata.canonicalUrl,
    declaredLang: metadata.lang,
    ms: { parse: parsed - start, read: performance.now() - parsed },
  });
}

import { readFileSync } from 'node:fs';
import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { findArticle } from '../../lib/page/find-article';
import { readArticle } from '../../lib/page/read-text';
import { hasShared, sharedPath } from '../../test/support/shared-data';
import { type PageRow, parsePage, readPageRows } from './parse-page';
import { countWords, f1, meanScore, type Score, scoreWords } from './word-scores';

interface Outcome {
  readonly row: PageRow;
  readonly found: boolean;
  readonly scores: { readonly dixit: Score; readonly readability: Score } | null;
  /** Milliseconds. */
  readonly ms: { readonly dixit: number; readonly readability: number };
}

/** Blocks apart, so that words of two paragraphs are not read as one. */
function plainText(html: string): string {
  const { body } = new JSDOM(html.replace(/<(?=\/?(?:p|div|li|h\d|br|td|blockquote|figcaption)\b)/gi, ' <')).window
    .document;
  return body.textContent ?? '';
}

function goldText(row: PageRow): string | null {
  if (row.articleBody !== undefined) return row.articleBody;
  if (row.expected === undefined) return null;
  return plainText(readFileSync(sharedPath('data', 'pages', row.expected), 'utf8'));
}

/** The title is no part of either gold. */
async function dixitText(document: Document): Promise<string | null> {
  const read = await readArticle(document);
  if (!read.ok) return null;
  const { blocks, text } = read.value.article;
  return blocks
    .filter((block) => block.kind !== 'title')
    .map((block) => text.slice(...block.span))
    .join('\n');
}

async function evaluatePage(row: PageRow): Promise<Outcome> {
  const document = parsePage(row);
  // Readability changes the document it reads: it gets one of its own, parsed outside its time.
  const copy = parsePage(row);
  const start = performance.now();
  const text = await dixitText(document);
  const between = performance.now();
  const content = new Readability(copy).parse()?.content ?? '';
  const end = performance.now();
  const gold = goldText(row);
  const scores =
    gold === null
      ? null
      : {
          dixit: scoreWords(countWords(text ?? ''), countWords(gold)),
          readability: scoreWords(countWords(plainText(content)), countWords(gold)),
        };
  const ms = { dixit: between - start, readability: end - between };
  return { row, found: findArticle(document) !== null, scores, ms };
}

function percent(share: number): string {
  return (100 * share).toFixed(1).padStart(6);
}

function describeScore(score: Score): string {
  return `${percent(score.precision)}${percent(score.recall)}${percent(f1(score))}`;
}

function printGroup(name: string, outcomes: readonly Outcome[]): void {
  const scored = outcomes.flatMap(({ scores }) => (scores ? [scores] : []));
  if (scored.length === 0) return;
  const dixit = describeScore(meanScore(scored.map((score) => score.dixit)));
  const readability = describeScore(meanScore(scored.map((score) => score.readability)));
  console.log(`${name.padEnd(36)}${String(scored.length).padStart(4)}   ${dixit}   ${readability}`);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

/**
 * `npm run eval -- articles [--pages] [part of a file name]…`: the text found on real pages against their gold, and
 * beside Readability, in words: precision, recall and F, averaged over pages.
 */
export async function evaluateArticles(args: readonly string[]): Promise<void> {
  if (!hasShared) throw new Error('The pages are not here: set DIXIT_SHARED.');
  const names = args.filter((argument) => !argument.startsWith('--'));
  const rows = readPageRows().filter((row) => names.length === 0 || names.some((name) => row.file.includes(name)));
  const outcomes: Outcome[] = [];
  for (const row of rows) outcomes.push(await evaluatePage(row));

  console.log(`${' '.repeat(40)}   ${'Dixit'.padEnd(18)}   Readability`);
  console.log(`${'pages'.padEnd(36)}   n   ${'     P     R     F   '.repeat(2)}`);
  if (args.includes('--pages')) for (const outcome of outcomes) printGroup(outcome.row.file.slice(-36), [outcome]);
  for (const source of ['readability', 'scrapinghub'])
    printGroup(
      `gold of ${source}`,
      outcomes.filter(({ row }) => row.file.startsWith(source)),
    );
  for (const lang of new Set(outcomes.map(({ row }) => row.lang)))
    printGroup(
      lang,
      outcomes.filter(({ row }) => row.lang === lang),
    );
  printGroup('all', outcomes);
  const missed = outcomes.filter(({ found }) => !found).map(({ row }) => row.file);
  console.log(`taken for articles: ${outcomes.length - missed.length} of ${outcomes.length} ${missed.join(' ')}`);
  const [dixit, readability] = [
    median(outcomes.map(({ ms }) => ms.dixit)),
    median(outcomes.map(({ ms }) => ms.readability)),
  ];
  console.log(`median ms a page (jsdom): Dixit ${dixit.toFixed(1)}, Readability ${readability.toFixed(1)}`);
}

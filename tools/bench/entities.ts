import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { findEntities } from '../../lib/entities/find-entities';
import { parseEntityModel } from '../../lib/entities/model';
import type { LanguageCode } from '../../lib/model/analysis';
import { findSentences } from '../../lib/text/sentences';
import { tokenize } from '../../lib/text/tokens';
import { peers } from '../eval/peers';
import { repositoryPath } from '../repository';
import { articlesOf, countWords, languagesAsked } from './texts';

/** Words of the article that issue and README speak of. */
const ARTICLE_WORDS = 5000;
const COLD_RUNS = 7;
/** Words of the articles that peers are compared on, and how long each is timed, in milliseconds. */
const PEER_WORDS = 500;
const PEER_TIME = 1500;

type Find = (text: string) => unknown;

/**
 * `npm run bench -- entities [LANGUAGE]…`: from text to entities, tokens and sentences included. Times are of this
 * machine as busy as it is: compare within one run only.
 */
export function benchEntities(args: readonly string[]): void {
  const coldRuns = args.includes('--cold') ? Number(args[args.indexOf('--cold') + 1]) : COLD_RUNS;
  for (const lang of languagesAsked(args, (code) => existsSync(modelFile(code)))) {
    const articles = articlesOf(lang, ARTICLE_WORDS);
    const [article] = articles;
    if (article === undefined) continue;
    const cold = median(coldRuns, () => coldTimes(lang, article));
    const find = finder(lang);
    const warm = Math.min(...repeat(30, () => timed(() => find(article))));
    console.log(`\n${lang}, an article of ${countWords(article)} words`);
    console.log(`  model loaded in ${cold.load.toFixed(1)} ms; fresh process: ${cold.article.toFixed(1)} ms`);
    console.log(`  (medians of ${coldRuns} processes); warm: ${warm.toFixed(1)} ms`);
    benchLength(articles, find);
    if (!args.includes('--no-peers')) benchPeer(lang, find);
  }
}

function modelFile(lang: LanguageCode): string {
  return repositoryPath('public', 'models', `${lang}.bin`);
}

function finder(lang: LanguageCode): Find {
  const parsed = parseEntityModel(readFileSync(modelFile(lang)));
  if (!parsed.ok) throw new Error(parsed.error.code);
  return (text) => {
    const tokens = tokenize(text);
    return findEntities(tokens, findSentences(tokens), lang, parsed.value);
  };
}

interface ColdTimes {
  readonly load: number;
  readonly article: number;
}

function coldTimes(lang: LanguageCode, article: string): ColdTimes {
  const folder = repositoryPath('.cache', 'bench');
  mkdirSync(folder, { recursive: true });
  const file = `${folder}/article.txt`;
  writeFileSync(file, article);
  const script = repositoryPath('tools', 'bench', 'entities-cold.ts');
  const output = execFileSync(process.execPath, [...process.execArgv, script, lang, modelFile(lang), file]);
  return JSON.parse(output.toString()) as ColdTimes;
}

function median(runs: number, run: () => ColdTimes): ColdTimes {
  const times = repeat(runs, run);
  const middle = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] ?? 0;
  return { load: middle(times.map(({ load }) => load)), article: middle(times.map(({ article }) => article)) };
}

/** Time in proportion to length, and no memory kept. */
function benchLength(articles: readonly string[], find: Find): void {
  const all = articles.join('\n');
  const perArticle = countWords(all);
  for (const words of [1_000, 10_000, 100_000, 1_000_000]) {
    const text = `${all}\n`
      .repeat(Math.ceil(words / perArticle))
      .split(' ')
      .slice(0, words)
      .join(' ');
    const time = Math.min(...repeat(words < 100_000 ? 5 : 1, () => timed(() => find(text))));
    const count = countWords(text);
    const memory = process.memoryUsage().rss / 2 ** 20;
    console.log(
      `  ${count} words: ${time.toFixed(1)} ms, ${((1000 * time) / count).toFixed(2)} µs a word, ${memory.toFixed(0)} MB resident`,
    );
  }
}

/** The same articles, again and again, each library warm. */
function benchPeer(lang: LanguageCode, find: Find): void {
  const peer = peers[lang];
  if (!peer) return;
  const articles = articlesOf(lang, PEER_WORDS);
  const own = wordsPerSecond(articles, find);
  const other = wordsPerSecond(articles, peer.find);
  console.log(
    `  warm, articles of ${PEER_WORDS} words: ${Math.round(own)} words/s; ${peer.name}: ${Math.round(other)}; ratio ${(own / other).toFixed(1)}`,
  );
}

function wordsPerSecond(articles: readonly string[], find: Find): number {
  const counts = articles.map(countWords);
  for (const article of articles.slice(0, 20)) find(article);
  let words = 0;
  const start = performance.now();
  for (let index = 0; performance.now() - start < PEER_TIME; index += 1) {
    find(articles[index % articles.length] ?? '');
    words += counts[index % articles.length] ?? 0;
  }
  return (1000 * words) / (performance.now() - start);
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function repeat<T>(times: number, run: () => T): T[] {
  return Array.from({ length: times }, run);
}

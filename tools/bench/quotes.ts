import { readFileSync } from 'node:fs';
import { findEntities } from '../../lib/entities/find-entities';
import { parseEntityModel } from '../../lib/entities/model';
import { languageFor } from '../../lib/languages/languages';
import type { LanguageCode } from '../../lib/model/analysis';
import { findQuotes } from '../../lib/quotes/find-quotes';
import { findSentences } from '../../lib/text/sentences';
import { tokenize } from '../../lib/text/tokens';
import { sharedPath } from '../../test/support/shared-data';

/** News with quotes, as dense as it comes. */
const sources: readonly { readonly lang: LanguageCode; readonly file: string }[] = [
  { lang: 'fr', file: 'data/quotes/fr-wikinews-train.jsonl' },
  { lang: 'en', file: 'data/quotes/en-polnear-dev.jsonl' },
];

/** Words of the article that the target speaks of, and how often it is timed. */
const articleWords = 5_000;
const articleRuns = 101;
const lengths = [1_000, 10_000, 100_000, 500_000];

/**
 * `npm run bench -- quotes [LANGUAGE]…`: from tokens and entities to quotes. Milliseconds of the processor, which count
 * the compiler and the collector of garbage but not what else keeps the machine busy.
 */
export function benchQuotes(args: readonly string[]): void {
  for (const { lang, file } of sources) {
    if (args.length > 0 && !args.includes(lang)) continue;
    const words = wordsOf(file);
    const times = timesOf(lang, textOf(words, articleWords), articleRuns);
    console.log(`\n${lang}, an article of ${articleWords} words, ${times.length} runs`);
    console.log(`  median ${at(times, 0.5)} ms, fastest ${at(times, 0)} ms, 9 of 10 within ${at(times, 0.9)} ms`);
    for (const length of lengths) {
      const [fastest = 0] = timesOf(lang, textOf(words, length), length < 100_000 ? 9 : 3);
      console.log(`  ${length} words: ${fastest.toFixed(1)} ms, ${((1000 * fastest) / length).toFixed(2)} µs a word`);
    }
  }
}

/** The words of all articles, each with the white space behind it. */
function wordsOf(file: string): readonly string[] {
  const rows = readFileSync(sharedPath(file), 'utf8').split('\n').filter(Boolean);
  const texts = rows.map((row) => (JSON.parse(row) as { readonly text: string }).text);
  return texts.join('\n').match(/\S+\s*/gu) ?? [];
}

function textOf(words: readonly string[], count: number): string {
  return Array.from({ length: count }, (_, k) => words[k % words.length]).join('');
}

/** Milliseconds, ascending; the first runs, which warm up, are left out. */
function timesOf(lang: LanguageCode, text: string, runs: number): readonly number[] {
  const tokens = tokenize(text);
  const sentences = findSentences(tokens);
  const model = parseEntityModel(readFileSync(`public/models/${lang}.bin`));
  const entities = findEntities(tokens, sentences, lang, model.ok ? model.value : null);
  const language = languageFor(lang);
  const time = () => {
    const start = process.cpuUsage();
    findQuotes(tokens, sentences, language, entities);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  time();
  return Array.from({ length: runs }, time).sort((a, b) => a - b);
}

function at(times: readonly number[], share: number): string {
  return (times[Math.floor((times.length - 1) * share)] ?? 0).toFixed(1);
}

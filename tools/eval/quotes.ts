import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findEntities } from '../../lib/entities/find-entities';
import { type EntityModel, parseEntityModel } from '../../lib/entities/model';
import { languageFor } from '../../lib/languages/languages';
import type { LanguageCode } from '../../lib/model/analysis';
import type { Entity, EntityType } from '../../lib/model/entity';
import type { Quote } from '../../lib/model/quote';
import type { Span } from '../../lib/model/span';
import { findQuotes } from '../../lib/quotes/find-quotes';
import { findSentences } from '../../lib/text/sentences';
import { type Tokens, tokenize } from '../../lib/text/tokens';
import { sharedPath } from '../../test/support/shared-data';

interface Row {
  readonly id: string;
  readonly lang: LanguageCode;
  readonly text: string;
  readonly entities?: readonly GoldMention[];
}

interface GoldMention {
  readonly start: number;
  readonly end: number;
  readonly type: EntityType;
  readonly name?: string;
}

const sets: Readonly<Record<string, string>> = {
  article: 'data/article/kim-en-russie.gold.json',
  'fr-news-dev': 'data/quotes/fr-news-dev.jsonl',
  'fr-wikinews-train': 'data/quotes/fr-wikinews-train.jsonl',
  'en-polnear-dev': 'data/quotes/en-polnear-dev.jsonl',
  'de-wikinews-dev': 'data/quotes/de-wikinews-dev.jsonl',
};

/** Sets that know no mixed quotes: quoted words in a reported clause are direct quotes of their own beside the indirect one. */
const piecewiseSets: ReadonlySet<string> = new Set(['de-wikinews-dev']);

/**
 * Scores quotes with the shared scorer, which needs python3. `--names gold` takes the names of the gold instead of
 * those that the tagger finds, where the set has them; `--half` leaves out every other article, so that rules can be
 * written while looking at one half and measured on the other.
 */
export function evaluateQuotes(args: string[]): void {
  const half = option(args, '--half');
  const show = option(args, '--show') ?? '0';
  const goldNames = option(args, '--names') === 'gold';
  const folder = mkdtempSync(join(tmpdir(), 'dixit-quotes-'));
  for (const name of args.length > 0 ? args : Object.keys(sets)) {
    const path = sets[name];
    const rows = readRows(path === undefined ? resolve(name) : sharedPath(path)).filter((_, k) => inHalf(k, half));
    const predicted = rows.map((row) => predict(row, goldNames));
    const ms = predicted.reduce((sum, prediction) => sum + prediction.ms, 0);
    console.log(
      `\n${name}${half === null ? '' : `, ${half} half`}: ${rows.length} articles, quotes in ${ms.toFixed(0)} ms`,
    );
    const gold = writeRows(join(folder, 'gold.jsonl'), rows);
    const found = writeRows(join(folder, 'found.jsonl'), piecewiseSets.has(name) ? predicted.map(inPieces) : predicted);
    const scorer = [sharedPath('eval/score.py'), gold, found, '--what', 'quotes', '--show', show];
    const scored = spawnSync('python3', scorer, { encoding: 'utf8' });
    console.log(scored.stdout || scored.stderr || String(scored.error));
  }
  rmSync(folder, { recursive: true });
}

/** Takes an option and its value out of the arguments. */
function option(args: string[], name: string): string | null {
  const at = args.indexOf(name);
  return at < 0 ? null : (args.splice(at, 2)[1] ?? null);
}

function inHalf(index: number, half: string | null): boolean {
  return half === null || (index % 2 === 0) === (half === 'even');
}

function readRows(path: string): Row[] {
  const file = readFileSync(path, 'utf8');
  const lines = path.endsWith('.json') ? [file] : file.split('\n').filter(Boolean);
  return lines.map((line): Row => JSON.parse(line));
}

function writeRows(path: string, rows: readonly unknown[]): string {
  writeFileSync(path, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  return path;
}

function predict(row: Row, goldNames: boolean): { id: string; quotes: readonly Quote[]; ms: number } {
  const tokens = tokenize(row.text);
  const sentences = findSentences(tokens);
  const named = goldNames && row.entities?.some(({ name }) => name !== undefined);
  const entities = named ? entitiesOf(row.entities ?? []) : tagged(tokens, sentences, row.lang);
  const began = performance.now();
  const quotes = findQuotes(tokens, sentences, languageFor(row.lang), entities);
  return { id: row.id, quotes, ms: performance.now() - began };
}

/** A mixed quote as such sets write it. */
function inPieces<T extends { readonly quotes: readonly Quote[] }>(row: T): T {
  const quotes = row.quotes.flatMap((quote): Quote[] => {
    if (quote.type !== 'mixed') return [quote];
    const pieces = quote.fragments.map((span): Quote => ({ ...quote, type: 'direct', content: [span], fragments: [] }));
    return [{ ...quote, type: 'indirect', fragments: [] }, ...pieces];
  });
  return { ...row, quotes };
}

const models = new Map<LanguageCode, EntityModel | null>();

function tagged(tokens: Tokens, sentences: readonly Span[], lang: LanguageCode): readonly Entity[] {
  let model = models.get(lang);
  if (model === undefined) {
    const file = `public/models/${lang}.bin`;
    const parsed = existsSync(file) ? parseEntityModel(readFileSync(file)) : null;
    model = parsed?.ok ? parsed.value : null;
    models.set(lang, model);
  }
  return findEntities(tokens, sentences, lang, model);
}

function entitiesOf(gold: readonly GoldMention[]): Entity[] {
  const names = [...new Set(gold.map(({ name }) => name ?? ''))];
  return names.map((name, k): Entity => {
    const mentions = gold.filter((mention) => mention.name === name);
    const spans = mentions.map(({ start, end }): Span => [start, end]);
    return { id: `e${k + 1}`, type: mentions[0]?.type ?? 'MISC', name, mentions: spans, aliases: [] };
  });
}

import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findEntities } from '../../lib/entities/find-entities';
import { type EntityModel, parseEntityModel } from '../../lib/entities/model';
import type { LanguageCode } from '../../lib/model/analysis';
import type { Entity } from '../../lib/model/entity';
import { findSentences } from '../../lib/text/sentences';
import { tokenize } from '../../lib/text/tokens';
import { sharedPath } from '../../test/support/shared-data';
import { peers } from './peers';

/** Development sets: never trained on. MISC is scored only where the set means by it what we mean. */
const sets: readonly { readonly lang: LanguageCode; readonly file: string; readonly types: string }[] = [
  { lang: 'fr', file: 'entities/fr-winer-dev.jsonl', types: 'PER,ORG,LOC' },
  { lang: 'fr', file: 'quotes/fr-news-dev.jsonl', types: 'PER,ORG,LOC' },
  { lang: 'fr', file: 'article/kim-en-russie.gold.json', types: 'PER,ORG,LOC,MISC' },
  { lang: 'fr', file: 'entities/fr-sequoia-wiki-europarl.jsonl', types: 'PER,ORG,LOC' },
  { lang: 'en', file: 'entities/en-conllpp-dev.jsonl', types: 'PER,ORG,LOC' },
  { lang: 'en', file: 'entities/en-ewn-dev.jsonl', types: 'PER,ORG,LOC' },
];

interface GoldLine {
  readonly id: string;
  readonly text: string;
}

/** Finds the entities of every development text and scores them, and what the JavaScript peer finds in the same. */
export function evaluateEntities(arguments_: readonly string[]): void {
  for (const { lang, file, types } of sets) {
    if (arguments_.length > 0 && !arguments_.some((asked) => file.includes(asked) || asked === lang)) continue;
    const lines = readLines(sharedPath('data', file));
    const model = loadModel(lang);
    scoreSet(lines, `${lang} ${file} (${types})`, types, (text) => entitiesOf(text, lang, model));
    const peer = peers[lang];
    scoreSet(lines, `  peer ${peer.name} on ${file}`, types, peer.find);
  }
}

/** Runs a finder over the texts of a set and prints what `score.py` says, with its speed. */
function scoreSet(lines: readonly GoldLine[], title: string, types: string, find: (text: string) => unknown): void {
  const from = performance.now();
  const found = lines.map(({ id, text }) => ({ id, text, entities: find(text) }));
  const seconds = (performance.now() - from) / 1000;
  const words = lines.reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0);
  const goldPath = writeLines('gold.jsonl', lines);
  const foundPath = writeLines('found.jsonl', found);
  const score = sharedPath('eval', 'score.py');
  const output = execFileSync('python3', [score, goldPath, foundPath, '--what', 'entities', '--types', types]);
  console.log(`\n${title}, ${Math.round(words / seconds)} words/s\n${output.toString().trimEnd()}`);
}

function writeLines(name: string, lines: readonly unknown[]): string {
  const folder = path.resolve('.cache/eval');
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, name);
  writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  return file;
}

function readLines(file: string): GoldLine[] {
  const content = readFileSync(file, 'utf8');
  if (file.endsWith('.json')) return [JSON.parse(content) as GoldLine];
  return content
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as GoldLine);
}

function entitiesOf(text: string, lang: LanguageCode, model: EntityModel): readonly Entity[] {
  const tokens = tokenize(text);
  return findEntities(tokens, findSentences(tokens), lang, model);
}

function loadModel(lang: LanguageCode): EntityModel {
  const parsed = parseEntityModel(readFileSync(`public/models/${lang}.bin`));
  if (!parsed.ok) throw new Error(`public/models/${lang}.bin: ${parsed.error.code}`);
  return parsed.value;
}

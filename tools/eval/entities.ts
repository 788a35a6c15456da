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

/** Finds the entities of every development text and scores them. */
export function evaluateEntities(arguments_: readonly string[]): void {
  const folder = path.resolve('.cache/eval');
  mkdirSync(folder, { recursive: true });
  for (const { lang, file, types } of sets) {
    if (arguments_.length > 0 && !arguments_.some((asked) => file.includes(asked) || asked === lang)) continue;
    const lines = readLines(sharedPath('data', file));
    const model = loadModel(lang);
    const from = performance.now();
    const found = lines.map(({ id, text }) => ({ id, text, entities: entitiesOf(text, lang, model) }));
    const spent = performance.now() - from;
    const goldPath = path.join(folder, `${path.basename(file)}.gold.jsonl`);
    const foundPath = path.join(folder, `${path.basename(file)}.found.jsonl`);
    writeFileSync(goldPath, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
    writeFileSync(foundPath, found.map((line) => `${JSON.stringify(line)}\n`).join(''));
    const score = sharedPath('eval', 'score.py');
    const output = execFileSync('python3', [score, goldPath, foundPath, '--what', 'entities', '--types', types]);
    console.log(`\n${lang} ${file} (${types}), ${spent.toFixed(0)} ms\n${output.toString().trimEnd()}`);
  }
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

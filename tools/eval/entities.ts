import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findEntities } from '../../lib/entities/find-entities';
import { type EntityModel, parseEntityModel } from '../../lib/entities/model';
import type { LanguageCode } from '../../lib/model/analysis';
import type { Entity } from '../../lib/model/entity';
import { findSentences } from '../../lib/text/sentences';
import { tokenize } from '../../lib/text/tokens';
import { sharedPath } from '../../test/support/shared-data';
import { repositoryPath } from '../repository';
import { entitySets, type GoldLine } from './entity-sets';
import { peers } from './peers';

/**
 * `npm run eval -- entities [LANGUAGE | part of a set's name]… [--no-peers] [--show N]`: finds the entities of every
 * development text and scores them, and what the JavaScript peer finds in the same.
 */
export function evaluateEntities(args: readonly string[]): void {
  const shown = args.includes('--show') ? (args[args.indexOf('--show') + 1] ?? '20') : '0';
  const asked = args.filter((argument) => !argument.startsWith('--') && argument !== shown);
  for (const { lang, name, types, read } of entitySets()) {
    if (asked.length > 0 && !asked.some((part) => part === lang || (part.length > 2 && name.includes(part)))) continue;
    const lines = read();
    const model = loadModel(lang);
    const title = `${lang} ${name} (${types})${model ? '' : ', without a model'}`;
    scoreSet(lines, title, types, (text) => entitiesOf(text, lang, model), shown);
    const peer = peers[lang];
    if (peer && !args.includes('--no-peers')) scoreSet(lines, `  peer ${peer.name} on ${name}`, types, peer.find, '0');
  }
}

/** Runs a finder over the texts of a set and prints what `score.py` says. */
function scoreSet(
  lines: readonly GoldLine[],
  title: string,
  types: string,
  find: (text: string) => unknown,
  shown: string,
): void {
  const found = lines.map(({ id, text }) => ({ id, text, entities: find(text) }));
  const files = [writeLines('gold.jsonl', lines), writeLines('found.jsonl', found)];
  const score = sharedPath('eval', 'score.py');
  const options = ['--what', 'entities', '--types', types, '--show', shown];
  const output = execFileSync('python3', [score, ...files, ...options]);
  console.log(`\n${title}\n${output.toString().trimEnd()}`);
}

function writeLines(name: string, lines: readonly unknown[]): string {
  const folder = repositoryPath('.cache', 'eval');
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, name);
  writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  return file;
}

function entitiesOf(text: string, lang: LanguageCode, model: EntityModel | null): readonly Entity[] {
  const tokens = tokenize(text);
  return findEntities(tokens, findSentences(tokens), lang, model);
}

/** Null where a language has no model yet. */
function loadModel(lang: LanguageCode): EntityModel | null {
  const file = repositoryPath('public', 'models', `${lang}.bin`);
  if (!existsSync(file)) return null;
  const parsed = parseEntityModel(readFileSync(file));
  if (!parsed.ok) throw new Error(`${file}: ${parsed.error.code}`);
  return parsed.value;
}

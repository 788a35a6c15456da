import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { gzipSync } from 'node:zlib';
import { parseEntityModel } from '../../lib/entities/model';
import { languageCodes } from '../../lib/languages/languages';
import type { LanguageCode } from '../../lib/model/analysis';
import { repositoryPath } from '../repository';
import { fingerprint } from './fingerprint';
import { trainModel } from './train-model';

/**
 * `npm run train -- [LANGUAGE]… [--check]`: from the shared data and `passages/` to `public/models/<language>.bin`.
 * Several languages are trained side by side, each in a process of its own. `--check` writes nothing and fails where
 * the file is not what training makes.
 */
function trainHere(language: LanguageCode): boolean {
  const file = repositoryPath('public', 'models', `${language}.bin`);
  if (checks) return checkModel(language, file);
  const bytes = trainModel(language, console.log);
  mkdirSync(repositoryPath('public', 'models'), { recursive: true });
  writeFileSync(file, bytes);
  console.log(`${language}: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped`);
  return true;
}

function checkModel(language: LanguageCode, file: string): boolean {
  const found = existsSync(file) ? readFileSync(file) : new Uint8Array(0);
  const parsed = parseEntityModel(found);
  const made = parsed.ok ? parsed.value.header.fingerprint : null;
  const now = fingerprint(language);
  // Without training: what the file was made of says enough where it has changed.
  const current = made !== null && made.own === now.own && made.shared === now.shared;
  const same = current && Buffer.from(trainModel(language, () => undefined)).equals(found);
  console.log(`${language}: ${same ? 'as trained' : 'NOT what training makes'}`);
  return same;
}

function trainApart(language: LanguageCode): Promise<number> {
  const args = [...process.execArgv, import.meta.filename, language, ...(checks ? ['--check'] : [])];
  const child = spawn(process.execPath, args, { stdio: 'inherit' });
  return new Promise((resolve) => child.on('close', (status) => resolve(status ?? 1)));
}

async function trainAll(languages: readonly LanguageCode[]): Promise<boolean> {
  const waiting = [...languages];
  let failed = false;
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
      failed = (await trainApart(next)) !== 0 || failed;
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return !failed;
}

const checks = process.argv.includes('--check');
const asked = process.argv.slice(2).filter((argument) => argument !== '--check');
const unknown = asked.filter((code) => !(languageCodes as readonly string[]).includes(code));
const chosen = languageCodes.filter((code) => asked.length === 0 || asked.includes(code));
if (unknown.length > 0) {
  console.error(`Unknown: ${unknown.join(', ')}. Languages: ${languageCodes.join(', ')}.`);
  process.exitCode = 2;
} else if (chosen.length === 1 && chosen[0]) process.exitCode = trainHere(chosen[0]) ? 0 : 1;
else if (!(await trainAll(chosen))) process.exitCode = 1;

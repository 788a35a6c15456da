import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { gzipSync } from 'node:zlib';
import { languageCodes } from '../../lib/languages/languages';
import type { LanguageCode } from '../../lib/model/analysis';
import { repositoryPath } from '../repository';
import { trainModel } from './train-model';

/**
 * `npm run train -- [LANGUAGE]…`: from the shared data and `passages/` to `public/models/<language>.bin`. Several
 * languages are trained side by side, each in a process of its own.
 */
function trainHere(language: LanguageCode): void {
  const bytes = trainModel(language, console.log);
  const file = repositoryPath('public', 'models', `${language}.bin`);
  mkdirSync(repositoryPath('public', 'models'), { recursive: true });
  writeFileSync(file, bytes);
  console.log(`${language}: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped`);
}

function trainApart(language: LanguageCode): Promise<number> {
  const child = spawn(process.execPath, [...process.execArgv, import.meta.filename, language], { stdio: 'inherit' });
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

const asked = process.argv.slice(2);
const unknown = asked.filter((code) => !(languageCodes as readonly string[]).includes(code));
const chosen = languageCodes.filter((code) => asked.length === 0 || asked.includes(code));
if (unknown.length > 0) {
  console.error(`Unknown: ${unknown.join(', ')}. Languages: ${languageCodes.join(', ')}.`);
  process.exitCode = 2;
} else if (chosen.length === 1 && chosen[0]) trainHere(chosen[0]);
else if (!(await trainAll(chosen))) process.exitCode = 1;

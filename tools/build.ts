import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserName } from './browsers/find';
import { repositoryPath, repositoryRoot } from './repository';

/** What WXT calls the browsers; a build for Chromium is one for Chrome and Edge. */
const targets: Readonly<Record<BrowserName, string>> = { chromium: 'chrome', firefox: 'firefox' };

/** Everything a build is made of. */
const inputs = ['lib', 'components', 'entrypoints', 'public', 'wxt.config.ts', 'package-lock.json', 'tsconfig.json'];

/** The folder of a browser's build, as it is loaded unpacked. */
export function buildFolder(browser: BrowserName): string {
  return repositoryPath('.output', `${targets[browser]}-mv3`);
}

/** Builds the extension for a browser unless the build that is there was made of the same files. */
export function buildIfChanged(browser: BrowserName): { readonly built: boolean } {
  const stamp = `${buildFolder(browser)}.inputs`;
  const digest = digestOfInputs();
  const isCurrent = existsSync(path.join(buildFolder(browser), 'manifest.json')) && existsSync(stamp);
  if (isCurrent && readFileSync(stamp, 'utf8') === digest) return { built: false };
  const wxt = spawnSync(repositoryPath('node_modules/.bin/wxt'), ['build', '-b', targets[browser]], {
    cwd: repositoryRoot,
    encoding: 'utf8',
  });
  if (wxt.status !== 0) throw new Error(`The build for ${browser} failed:\n${wxt.stdout}${wxt.stderr}`);
  writeFileSync(stamp, digest);
  return { built: true };
}

/** By content, not by time: a checkout or a copy changes the times of files that are the same. */
function digestOfInputs(): string {
  const hash = createHash('sha256');
  for (const file of inputs.flatMap(filesIn)) hash.update(file).update(readFileSync(repositoryPath(file)));
  return hash.digest('hex');
}

function filesIn(input: string): readonly string[] {
  if (!existsSync(repositoryPath(input))) return [];
  if (path.extname(input) !== '') return [input];
  return readdirSync(repositoryPath(input), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(repositoryRoot, path.join(entry.parentPath, entry.name)))
    .sort();
}

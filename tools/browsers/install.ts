import { spawnSync } from 'node:child_process';
import { fail, ok, type Result } from '../../lib/model/result';
import { type BrowserName, browserSetting, findBrowser } from './find';

/** Debian's packages: the only ones that come with a browser and need no new source. */
const debianPackages: Readonly<Record<BrowserName, string>> = { chromium: 'chromium', firefox: 'firefox-esr' };

/**
 * The executable of a browser; where it is missing and this user may install packages, Debian's is installed first.
 * The error is a text for the user: what to install, and how.
 */
export function ensureBrowser(browser: BrowserName): Result<string, string> {
  const found = findBrowser(browser);
  if (found !== null) return ok(found);
  const setting = browserSetting(browser);
  const asked = process.env[setting];
  if (asked) return fail(`${setting} is set to ${asked}, which is not a program that can be run.`);
  const prefix = administratorPrefix();
  if (prefix === null) return fail(instructions(browser));
  console.log(`${browser} is missing: installing Debian's ${debianPackages[browser]} …`);
  // The list of packages of a fresh machine may be empty or old, and the first attempt then fails.
  if (!aptGet(prefix, ['install', '--yes', '--no-install-recommends', debianPackages[browser]])) {
    aptGet(prefix, ['update']);
    aptGet(prefix, ['install', '--yes', '--no-install-recommends', debianPackages[browser]]);
  }
  const installed = findBrowser(browser);
  return installed === null ? fail(instructions(browser)) : ok(installed);
}

/** How to run a command as administrator without being asked for a password; null where that is not possible. */
function administratorPrefix(): readonly string[] | null {
  if (spawnSync('apt-get', ['--version']).status !== 0) return null;
  if (process.getuid?.() === 0) return [];
  return spawnSync('sudo', ['--non-interactive', 'true']).status === 0 ? ['sudo', '--non-interactive'] : null;
}

function aptGet(prefix: readonly string[], args: readonly string[]): boolean {
  // By `env`, because sudo drops the environment it is started with.
  const [command = 'env', ...rest] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
  return spawnSync(command, rest, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
}

function instructions(browser: BrowserName): string {
  return [
    `${browser} was not found. Install it, for example with`,
    `  sudo apt-get install ${debianPackages[browser]}`,
    `or set ${browserSetting(browser)} to the path of one that is installed.`,
  ].join('\n');
}

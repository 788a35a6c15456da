import { accessSync, constants } from 'node:fs';
import path from 'node:path';

export const browserNames = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof browserNames)[number];

/** Commands in the order they are tried, and where systems put browsers outside the PATH. */
const places: Readonly<
  Record<BrowserName, { setting: string; commands: readonly string[]; files: readonly string[] }>
> = {
  chromium: {
    setting: 'DIXIT_CHROMIUM',
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'],
    files: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
  },
  firefox: {
    setting: 'DIXIT_FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    files: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
  },
};

/** The environment variable that names the browser to use. */
export function browserSetting(browser: BrowserName): string {
  return places[browser].setting;
}

/**
 * The executable of a browser, or null where there is none. A browser named by its environment variable is the only
 * one considered: somebody who asks for one browser must not be given another.
 */
export function findBrowser(browser: BrowserName): string | null {
  const { setting, commands, files } = places[browser];
  const asked = process.env[setting];
  if (asked !== undefined && asked !== '') return isExecutable(asked) ? asked : null;
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const candidates = commands.flatMap((command) => folders.map((folder) => path.join(folder, command)));
  return [...candidates, ...files].find(isExecutable) ?? null;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

import { fail, ok, type Result } from '../../lib/model/result';
import type { BrowserName } from '../browsers/find';

export interface StartOptions {
  readonly browser: BrowserName;
  /** The reader's saved page or folder of them; null for the demonstration. */
  readonly pages: string | null;
}

export const usage = `Usage: npm start [-- [--firefox] [FILE.html|FOLDER]]

  Builds Dixit and opens a browser with it on a demonstration newspaper, or on
  your own saved page or folder of pages. Without a display it prints who said
  what and writes screenshots to artifacts/screenshots/.

  --firefox   in Firefox rather than Chromium
  --help      this text`;

/** Reads the arguments of `npm start`. The error is a text for the user. */
export function readOptions(args: readonly string[]): Result<StartOptions | 'help', string> {
  if (args.includes('--help')) return ok('help');
  const unknown = args.find((arg) => arg.startsWith('-') && arg !== '--firefox');
  if (unknown !== undefined) return fail(`There is no option ${unknown}.\n\n${usage}`);
  const [pages = null, ...more] = args.filter((arg) => !arg.startsWith('-'));
  if (more.length > 0) return fail(`One file or folder at a time, not also ${more.join(', ')}.\n\n${usage}`);
  return ok({ browser: args.includes('--firefox') ? 'firefox' : 'chromium', pages });
}

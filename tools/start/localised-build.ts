import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Copies a build so that its interface speaks one language, whatever the browser's: Debian's browsers come with
 * English alone, and an extension follows its browser. Gives back the copy's folder.
 */
export function localisedBuild(build: string, locale: string, folder: string): string {
  const copy = path.join(folder, `build-${locale}`);
  cpSync(build, copy, { recursive: true });
  const locales = path.join(copy, '_locales');
  for (const other of readdirSync(locales)) {
    if (other !== locale) rmSync(path.join(locales, other), { recursive: true });
  }
  const file = path.join(copy, 'manifest.json');
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), default_locale: locale }));
  return copy;
}

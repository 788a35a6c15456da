import path from 'node:path';

/** The folder of `package.json`. */
export const repositoryRoot = path.resolve(import.meta.dirname, '..');

/** A file of the repository, by its path from the root. */
export function repositoryPath(...parts: string[]): string {
  return path.join(repositoryRoot, ...parts);
}

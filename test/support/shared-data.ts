import { existsSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..', process.env.DIXIT_SHARED ?? '../shared');

/** Whether the corpora that are not part of the repository are there. Tests that need them skip without. */
export const hasShared = existsSync(root);

/** A file of the corpora. */
export function sharedPath(...parts: string[]): string {
  return path.join(root, ...parts);
}

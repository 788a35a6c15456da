/**
 * Why the store could not do what was asked.
 * - `quota`: the disk or the browser's allowance is full;
 * - `blocked`: another window holds an older version open;
 * - `newer-database`: the database was written by a newer Dixit and is left untouched;
 * - `unavailable`: the browser refuses to open it (private window, damaged profile);
 * - `not-found`: the record is no longer there;
 * - `failed`: anything else, told by `detail`.
 */
export interface StorageError {
  readonly code: 'quota' | 'blocked' | 'newer-database' | 'unavailable' | 'not-found' | 'failed';
  /** For a report, in the browser's words. */
  readonly detail: string;
}

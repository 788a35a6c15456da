import type { Annotation } from './annotation';
import type { Correction } from './correction';
import type { Page } from './page';

/** All that a reader made, on every page. */
export interface Library {
  readonly pages: readonly Page[];
  readonly annotations: readonly Annotation[];
  readonly corrections: readonly Correction[];
}

export const emptyLibrary: Library = { pages: [], annotations: [], corrections: [] };

/** Something deleted, kept for as long as it may be wanted back. */
export interface DeletedRecord {
  readonly id: string;
  readonly annotation: Annotation;
  /** Milliseconds since 1970. */
  readonly deletedAt: number;
}

/**
 * Why an item of a file was not taken.
 * - `no-address`: it does not say which page it is on;
 * - `no-words`: it does not say which words it is about;
 * - `damaged`: it is not as its format wants it.
 */
export type RefusalReason = 'no-address' | 'no-words' | 'damaged';

export interface Refusal {
  /** In the file's list, from 0. */
  readonly index: number;
  readonly reason: RefusalReason;
}

/** Why a file could not be read in at all. */
export interface ParseError {
  readonly code: 'not-json' | 'not-annotations';
}

/** What became of a file that was read in. */
export interface ImportReport {
  /** Records written. */
  readonly taken: number;
  /** Records that were there already, as new or newer. */
  readonly known: number;
  readonly refused: readonly Refusal[];
}

/** One copy of the library among the backups. */
export interface BackupInfo {
  readonly name: string;
  /** Milliseconds since 1970, the start of its day (UTC). */
  readonly day: number;
  /** Bytes. */
  readonly size: number;
}

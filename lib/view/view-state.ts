import type { PageState } from '../model/page-state';
import type { Result } from '../model/result';
import type { StorageError } from '../model/storage-error';

/**
 * What a view knows of the tab it stands beside: what the tab's content script says, or why there is none.
 * - `loading`: the tab has not answered yet;
 * - `no-access`: the reader has not allowed Dixit to read this site, which may not even show its address (`site` null);
 * - `unreachable`: a page no extension may read (the browser's own, the add-on store, no tab at all).
 */
export type TabState =
  | { readonly status: 'loading' }
  | { readonly status: 'no-access'; readonly site: string | null }
  | { readonly status: 'unreachable' }
  | PageState;

/** Why something the reader did was not stored. The codes of `Unreachable` and `Unkeepable` are among them. */
export type SaveProblem = StorageError['code'] | 'unreachable' | 'no-such-quote' | 'no-selection';

/** How an attempt to store ended. What is stored comes back as a change of props, not through here. */
export type SaveResult = Result<unknown, { readonly code: SaveProblem }>;

/** An export format as a view offers it. */
export interface FormatChoice {
  readonly id: string;
  /** The format's own name ("Markdown"), not translated. */
  readonly label: string;
}

/** A keyboard shortcut, for hints. */
export interface Shortcut {
  readonly command: 'next' | 'previous' | 'next-name' | 'highlight';
  /** As it is written ("Alt+Shift+N"). */
  readonly keys: string;
}

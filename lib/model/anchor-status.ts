import type { Span } from './span';

/**
 * Where a stored annotation was found on the page as it is now.
 * - `exact`: the words stand where they stood;
 * - `moved`: the same words elsewhere;
 * - `edited`: nearly the same words;
 * - `uncertain`: perhaps there; nothing is painted before the reader has said so;
 * - `orphan`: nowhere; nothing is painted.
 */
export type AnchorStatus = 'exact' | 'moved' | 'edited' | 'uncertain' | 'orphan';

/** How a stored annotation was found, as a view needs it. */
export interface AnchorReport {
  readonly status: AnchorStatus;
  /** Into the article's text: the words that stand there now, or those that may be meant where it is `uncertain`. */
  readonly spans: readonly Span[];
}

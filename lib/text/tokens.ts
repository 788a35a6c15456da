/**
 * A text cut into tokens, as parallel arrays: no object per token, because articles have thousands.
 * Token `i` is `text.slice(starts[i], ends[i])`; white space is in no token.
 */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  /** UTF-16 code units into `text`. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

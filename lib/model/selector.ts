/** W3C Web Annotation selectors, https://www.w3.org/TR/annotation-model/#selectors */

export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  /** At most 32 UTF-16 code units just before and after. */
  readonly prefix: string;
  readonly suffix: string;
}

/** UTF-16 code units into the article's text, half-open. */
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

/** One contiguous piece of an article, described so that it can be found again. */
export interface Target {
  readonly quote: TextQuoteSelector;
  readonly position: TextPositionSelector;
}

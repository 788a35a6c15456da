import type { Analysis, AnalysisError } from './analysis';
import type { AnchorReport } from './anchor-status';
import type { AnnotationId } from './annotation';
import type { PageIdentity } from './page';

/** Why an article on a page could not be shown. */
export type PageError =
  | AnalysisError
  | { readonly code: 'background-unreachable' }
  | { readonly code: 'article-too-long' }
  /** A defect of Dixit, for a report. */
  | { readonly code: 'defect'; readonly detail: string };

/**
 * What a tab's content script knows of its page.
 * - `reading`: the article is being read or analysed;
 * - `off`: the reader switched Dixit off for this site;
 * - `not-article`: nothing to read here.
 */
export type PageState =
  | { readonly status: 'reading' }
  | { readonly status: 'off' }
  | { readonly status: 'not-article' }
  | { readonly status: 'failed'; readonly error: PageError }
  | ReadyPage;

/** An article, read and analysed. */
export interface ReadyPage {
  readonly status: 'ready';
  readonly page: PageIdentity;
  /** The article's text, which every span is into. */
  readonly text: string;
  readonly analysis: Analysis;
  /** Where each stored annotation of the page was found. */
  readonly anchors: Readonly<Record<AnnotationId, AnchorReport>>;
}

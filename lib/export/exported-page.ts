import type { Annotation } from '../model/annotation';
import type { Page } from '../model/page';

/** What an export is made of: a page and what the reader made on it, in text order. */
export interface ExportedPage {
  readonly page: Page;
  readonly annotations: readonly Annotation[];
}

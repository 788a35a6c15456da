import type { ArticleMetadata } from './article';

declare const pageId: unique symbol;
/** The identity of an article: its normalised address, whatever address it was read at. */
export type PageId = string & { readonly [pageId]: true };

/** An article as stored. */
export interface Page {
  readonly id: PageId;
  /** The address it was last read at. */
  readonly url: string;
  readonly metadata: ArticleMetadata;
  /** The reader's note on the article as a whole. */
  readonly note: string;
  readonly tags: readonly string[];
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** An article as a page presents itself, before anything of it is stored. */
export type PageIdentity = Pick<Page, 'id' | 'url' | 'metadata'>;

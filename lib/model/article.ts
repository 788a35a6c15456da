import type { Span } from './span';

export type BlockKind = 'title' | 'standfirst' | 'heading' | 'paragraph' | 'item' | 'quotation' | 'caption';

/** One paragraph-like piece of an article. */
export interface Block {
  readonly kind: BlockKind;
  /** Into the article's text, without the newline that separates blocks. */
  readonly span: Span;
}

/** What a page says of the article on it. Every field is null where the page does not say. */
export interface ArticleMetadata {
  readonly title: string | null;
  readonly standfirst: string | null;
  readonly author: string | null;
  readonly siteName: string | null;
  /** ISO 8601, as precise as the page gives it. */
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
  /** Absolute http(s) address. */
  readonly canonicalUrl: string | null;
  /** Absolute http(s) address of a picture. */
  readonly image: string | null;
  /** BCP 47, as declared. */
  readonly lang: string | null;
}

/** The article found on a page. */
export interface Article {
  readonly metadata: ArticleMetadata;
  /** In text order. */
  readonly blocks: readonly Block[];
  /** The blocks' texts joined by one newline each. */
  readonly text: string;
}

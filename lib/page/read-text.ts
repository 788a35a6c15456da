import type { Article } from '../model/article';
import { fail, ok, type Result } from '../model/result';
import { ArticleReader, isVisible } from './article-reader';
import { DomWalk } from './dom-walk';
import { ArticleSearch, type FoundArticle } from './find-article';
import { findHeadline } from './find-headline';
import { hasProse } from './has-prose';
import { readMetadata } from './read-metadata';
import type { TextMap } from './text-map';
import { type SlicedWork, workInSlices } from './time-slices';

/** An article and where its text stands on the page. */
export interface ReadArticle {
  readonly article: Article;
  readonly map: TextMap;
  /** The smallest element that holds all of it. */
  readonly root: Element;
}

/**
 * - `not-article`: the page has no article;
 * - `article-too-long`: over 2,000,000 units;
 * - `document-replaced`: what was being read has left the document; reading again may succeed;
 * - `aborted`: the caller's signal.
 */
export type ReadError = {
  readonly code: 'not-article' | 'article-too-long' | 'document-replaced' | 'aborted';
};

export interface ReadOptions {
  readonly signal?: AbortSignal;
}

/** About thirty times the longest reports in print; above it a page is data, not reading. */
const longestText = 2_000_000;

/** The elements to read, in document order, none inside another. */
function articleElements(found: FoundArticle, parts: readonly (Element | null)[]): Element[] {
  const outside = parts.filter((element) => element !== null).filter((element) => !found.root.contains(element));
  return [found.root, ...outside].sort((a, b) =>
    a.compareDocumentPosition(b) & a.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
}

/** Reads several elements one after the other. */
class ElementsReading implements SlicedWork {
  readonly reader: ArticleReader;
  readonly #walks: DomWalk[];

  constructor(elements: readonly Element[], reader: ArticleReader) {
    this.reader = reader;
    this.#walks = elements.map((element) => new DomWalk(element, reader));
  }

  get inTree(): boolean {
    return this.#walks.every((walk) => walk.inTree);
  }

  get tooLong(): boolean {
    return this.reader.builder.length > longestText;
  }

  advance(): boolean {
    if (this.tooLong) return false;
    if (!this.#walks[0]?.advance()) this.#walks.shift();
    return this.#walks.length > 0;
  }
}

function commonRoot(elements: readonly Element[], root: Element): Element {
  let common = root;
  while (common.parentElement && !elements.every((element) => common.contains(element))) common = common.parentElement;
  return common;
}

/**
 * Reads the article on a page. A short page is read at once; a long one in slices, between which the page runs.
 * Reads only: no style or layout is changed or asked for.
 */
export async function readArticle(
  document: Document,
  options: ReadOptions = {},
): Promise<Result<ReadArticle, ReadError>> {
  const { signal } = options;
  const stopped = (): ReadError => ({ code: signal?.aborted ? 'aborted' : 'document-replaced' });
  if (signal?.aborted) return fail(stopped());
  if (document.body !== null && !hasProse(document.body)) return fail({ code: 'not-article' });
  const search = new ArticleSearch(document);
  if (!(await workInSlices(search, () => !signal?.aborted && search.inTree))) return fail(stopped());
  const found = search.result();
  if (!found) return fail({ code: 'not-article' });

  const metadata = readMetadata(document);
  const headline = findHeadline(document, found.root, metadata);
  const elements = articleElements(found, [headline.title, headline.standfirst]);
  const reading = new ElementsReading(
    elements,
    new ArticleReader({ ...headline, trusted: found.trusted, onlyVisible: isVisible(found.root) }),
  );
  if (!(await workInSlices(reading, () => !signal?.aborted && reading.inTree))) return fail(stopped());
  if (reading.tooLong) return fail({ code: 'article-too-long' });

  const { builder } = reading.reader;
  // A heading with nothing under it announced what was left out.
  while (builder.blocks.at(-1)?.kind === 'heading') builder.dropLastBlock();
  if (builder.blocks.length === 0) return fail({ code: 'not-article' });
  const { text, map } = builder.finish();
  return ok({ article: { metadata, blocks: builder.blocks, text }, map, root: commonRoot(elements, found.root) });
}

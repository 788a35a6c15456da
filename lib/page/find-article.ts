import { DomWalk } from './dom-walk';
import { tagName } from './element-roles';
import { TextWeights, type WeighedElement } from './text-weights';
import type { SlicedWork } from './time-slices';

/** Where the article is on a page. */
export interface FoundArticle {
  /** Holds the article's paragraphs. */
  readonly root: Element;
  /** Elements in the root that look like furniture but hold much of its prose, so they are read. */
  readonly trusted: ReadonlySet<Element>;
}

/** A page that says it is an article may be a brief: two or three sentences. */
const shortestDeclared = 250;
/** One that does not must look like one: about a hundred words in several paragraphs. */
const shortestUndeclared = 600;
/** A site's front page may be an article (a single-page statement), but then it is a long one. */
const shortestFrontPage = 2500;
const fewestParagraphs = 3;

/** An element with this share of the prose around it holds the article; the rest is around it. */
const articleShare = 0.72;
/** Furniture by its name with this share of the page's prose is not furniture ("has-sidebar" on the whole page). */
const trustedShare = 0.4;

const declaredType =
  /"@type"\s*:\s*\[?\s*"(?:https?:\/\/schema\.org\/)?(?:\w*Article|BlogPosting|LiveBlogPosting|Reportage\w*)"/;
/** Longer structured data than this is not searched. */
const longestSearched = 200_000;

/** Whether the page itself says that it is one article. */
function declaresArticle(document: Document): boolean {
  const type = document.querySelector('meta[property="og:type"]')?.getAttribute('content');
  if (type && /article/i.test(type)) return true;
  if (document.querySelector('meta[property^="article:published"], [itemprop="articleBody"]')) return true;
  for (const script of document.querySelectorAll('script[type="application/ld+json"]'))
    if (declaredType.test((script.textContent ?? '').slice(0, longestSearched))) return true;
  return false;
}

function isFrontPage(document: Document): boolean {
  const location = document.location;
  return location !== null && /^\/(?:[a-z]{2}\/?)?(?:index\.\w+)?$/i.test(location.pathname) && location.search === '';
}

/** The weights without furniture, so that a sidebar's prose weighs nothing; fills `trusted`. */
function withoutFurniture(node: WeighedElement, pageWeight: number, trusted: Set<Element>): WeighedElement | null {
  if (node.furniture) {
    if (node.weight < trustedShare * pageWeight) return null;
    trusted.add(node.element);
  }
  const children = node.children
    .map((child) => withoutFurniture(child, pageWeight, trusted))
    .filter((child) => child !== null);
  const sum = (key: 'weight' | 'paragraphs') => children.reduce((total, child) => total + child[key], 0);
  const paragraphs = sum('paragraphs') + (node.own > 0 ? 1 : 0);
  return { ...node, children, weight: node.own + sum('weight'), paragraphs };
}

/** Whether an element is a paragraph rather than something that holds paragraphs. */
function isParagraph(node: WeighedElement): boolean {
  return node.children.length === 0 && (tagName(node.element) === 'P' || node.own < 800);
}

function descend(body: WeighedElement): WeighedElement {
  let node = body;
  for (;;) {
    const inner = node.children.find((child) => child.weight >= articleShare * node.weight);
    if (!inner || isParagraph(inner)) return node;
    node = inner;
  }
}

/** Finding the article on a page, as work that can be done in slices. */
export class ArticleSearch implements SlicedWork {
  readonly #document: Document;
  readonly #weights = new TextWeights();
  readonly #walk: DomWalk | null;

  constructor(document: Document) {
    this.#document = document;
    this.#walk = document.body ? new DomWalk(document.body, this.#weights) : null;
  }

  get inTree(): boolean {
    return this.#walk?.inTree ?? false;
  }

  advance(): boolean {
    return this.#walk?.advance() ?? false;
  }

  /** Once all is done: the article, or null where the page is none. */
  result(): FoundArticle | null {
    const page = this.#weights.root;
    if (!page || page.weight < shortestDeclared) return null;
    const trusted = new Set<Element>();
    const body = withoutFurniture(page, page.weight, trusted);
    if (!body) return null;
    const found = descend(body);
    const declared = declaresArticle(this.#document);
    if (!declared && found.paragraphs < fewestParagraphs) return null;
    const least = declared ? shortestDeclared : isFrontPage(this.#document) ? shortestFrontPage : shortestUndeclared;
    return found.weight >= least ? { root: found.element, trusted } : null;
  }
}

/** The article on a page; null where the page is none. All at once: in a page, see `readArticle`. */
export function findArticle(document: Document): FoundArticle | null {
  const search = new ArticleSearch(document);
  while (search.advance());
  return search.result();
}

import { chooseRoot } from './choose-root';
import { DomWalk } from './dom-walk';
import { elementNames, namesSurely } from './element-names';
import { tagName } from './element-roles';
import { TextWeights, type WeighedElement, weigh } from './text-weights';
import type { SlicedWork } from './time-slices';

/** Where the article is on a page. */
export interface FoundArticle {
  /** Holds the article's paragraphs. */
  readonly root: Element;
  /** Elements in the root that look like furniture but hold much of its prose, so they are read. */
  readonly trusted: ReadonlySet<Element>;
}

/** A page that says it is an article may be a brief: one sentence. */
const shortestDeclared = 100;
/** One whose prose stands in an `<article>` of its own says so too, though such an element can be anything. */
const shortestMarked = 400;
/** One that does not say so must look like one: about a hundred words in several paragraphs. */
const shortestUndeclared = 600;
const fewestParagraphs = 3;
/** A site's front page may be an article (a single-page statement), but then it is a long one. */
const shortestFrontPage = 2500;

/** Furniture by name with this share of the page's prose is not furniture ("paywalled" on every paragraph). */
const trustedShare = 0.4;

/** Not trusted however much prose is in it: there may be more under an article than in it. */
function surelyFurniture(element: Element): boolean {
  return /^(?:NAV|ASIDE|FOOTER|ADDRESS|TIME)$/.test(tagName(element)) || namesSurely(elementNames(element));
}

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

/** What furniture of the same name is taken for: one thing on the page. */
function furnitureName(element: Element): string {
  return elementNames(element) || tagName(element);
}

/** Adds up, by name, the prose in furniture that is not inside other furniture. */
function weighFurniture(node: WeighedElement, byName: Map<string, number>): void {
  if (node.furniture) {
    const name = furnitureName(node.element);
    byName.set(name, (byName.get(name) ?? 0) + node.weight);
  }
  for (const child of node.children) weighFurniture(child, byName);
}

/** The page's prose without its furniture; what is trusted in spite of its name goes into `trusted`. */
function withoutFurniture(
  node: WeighedElement,
  isTrusted: (node: WeighedElement) => boolean,
  trusted: Set<Element>,
): WeighedElement | null {
  if (node.furniture) {
    if (!isTrusted(node)) return null;
    trusted.add(node.element);
  }
  const children = node.children
    .map((child) => withoutFurniture(child, isTrusted, trusted))
    .filter((child) => child !== null);
  return weigh({ ...node, children });
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
    const { page } = this.#weights;
    if (!page || page.weight < shortestDeclared) return null;
    const furniture = new Map<string, number>();
    weighFurniture(page, furniture);
    const isTrusted = (node: WeighedElement) =>
      !surelyFurniture(node.element) && (furniture.get(furnitureName(node.element)) ?? 0) >= trustedShare * page.weight;
    const trusted = new Set<Element>();
    const body = withoutFurniture(page, isTrusted, trusted);
    if (!body) return null;
    const root = chooseRoot(body);
    return root.weight >= this.#leastWeight(root) ? { root: root.element, trusted } : null;
  }

  #leastWeight(root: WeighedElement): number {
    if (declaresArticle(this.#document)) return shortestDeclared;
    if (isFrontPage(this.#document)) return shortestFrontPage;
    const only = (selector: string) => this.#document.querySelectorAll(selector).length === 1;
    if (root.element.closest('article') && only('article') && only('h1')) return shortestMarked;
    return root.strongParagraphs >= fewestParagraphs ? shortestUndeclared : Number.POSITIVE_INFINITY;
  }
}

/** The article on a page; null where the page is none. All at once: in a page, see `readArticle`. */
export function findArticle(document: Document): FoundArticle | null {
  const search = new ArticleSearch(document);
  while (search.advance());
  return search.result();
}

import type { ArticleMetadata } from '../model/article';
import { elementNames, namesStandfirst } from './element-names';
import { elementRole, isBlockElement, tagName } from './element-roles';

/** The headline and the summary under it, where the page shows them. */
export interface Headline {
  readonly title: Element | null;
  readonly standfirst: Element | null;
}

/** Elements looked at between the headline and the article's first paragraph: share bars can be deep. */
const elementsAfterTitle = 200;
const mostCandidates = 50;
const shortestStandfirst = 30;
const longestStandfirst = 800;

function plain(text: string | null): string {
  return (text ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Share of the words of `a` that are also in `b`. */
function shareOfWords(a: string, b: string): number {
  const known = new Set(b.split(' '));
  const all = a.split(' ');
  return all.filter((word) => known.has(word)).length / all.length;
}

/** Before the root, or in it. */
function precedes(element: Element, root: Element): boolean {
  return root.contains(element) || (root.compareDocumentPosition(element) & root.DOCUMENT_POSITION_PRECEDING) !== 0;
}

/** How sure an element is the headline; 0 where it is not. Likeness counts by length: a site's name is in its titles. */
function titleScore(element: Element, root: Element, declared: string, siteName: string): number {
  const text = plain((element.textContent ?? '').slice(0, 500));
  if (text === '' || text === siteName || element.contains(root) || !precedes(element, root)) return 0;
  if (element.closest('nav, aside, footer')) return 0;
  const likeness = declared === '' ? 0 : shareOfWords(text, declared);
  const inArticle = root.contains(element) || root.closest('article, main')?.contains(element) === true;
  return (likeness >= 0.6 ? likeness * Math.min(text.length, 40) : 0) + (inArticle && element.tagName === 'H1' ? 5 : 0);
}

function findTitle(document: Document, root: Element, metadata: ArticleMetadata): Element | null {
  const declared = plain(`${metadata.title ?? ''} ${document.title}`);
  for (const selector of ['h1', 'h2', '[itemprop~="headline"]']) {
    let best: Element | null = null;
    let bestScore = 0;
    for (const element of [...document.querySelectorAll(selector)].slice(0, mostCandidates)) {
      const score = titleScore(element, root, declared, plain(metadata.siteName));
      if (score > bestScore) [best, bestScore] = [element, score];
    }
    if (best) return best;
  }
  return null;
}

function isStandfirst(element: Element, description: string): boolean {
  if (element.getAttribute('itemprop') === 'description') return true;
  if (namesStandfirst(elementNames(element))) return true;
  if (description.length < 40) return false;
  const text = plain((element.textContent ?? '').slice(0, longestStandfirst));
  return text.length >= 40 && (text.startsWith(description.slice(0, 60)) || description.startsWith(text.slice(0, 60)));
}

function findStandfirst(document: Document, title: Element, root: Element, metadata: ArticleMetadata): Element | null {
  const walker = document.createTreeWalker(document.body, 1);
  walker.currentNode = title;
  const description = plain(metadata.standfirst);
  for (let seen = 0; seen < elementsAfterTitle; seen++) {
    const element = walker.nextNode() as Element | null;
    if (!element || !precedes(element, root)) return null;
    if (title.contains(element) || element.contains(root) || !isBlockElement(element)) continue;
    if (elementRole(element) !== 'read' || tagName(element) === 'FIGURE') continue;
    const length = (element.textContent ?? '').trim().length;
    if (length < shortestStandfirst || length > longestStandfirst) continue;
    if (isStandfirst(element, description)) return element;
    if (element.tagName === 'P' && root.contains(element) && length > 150) return null;
  }
  return null;
}

/** The headline and standfirst of the article in `root`, which may contain them or follow them. */
export function findHeadline(document: Document, root: Element, metadata: ArticleMetadata): Headline {
  const title = findTitle(document, root, metadata);
  return { title, standfirst: title && findStandfirst(document, title, root, metadata) };
}

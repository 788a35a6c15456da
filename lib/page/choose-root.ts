import { elementNames } from './element-names';
import { tagName } from './element-roles';
import type { WeighedElement } from './text-weights';

/** What a paragraph counts for an element that holds it one level further out. */
const decay = 0.7;
/** What is taken in must be worth it, in shares of the prose there is already, */
const leastGain = 0.04;
/** mostly full paragraphs, */
const leastStrongShare = 0.6;
/** of about the same length (a list of teasers has shorter ones), */
const leastLikeLength = 0.4;
/** and from one template: nested about as deep, or in elements of the same name. */
const mostDeeper = 1;
const leastNamedAlike = 0.8;

/** Elements that hold one article by their meaning: what is outside is not it. */
function isBoundary(element: Element): boolean {
  const tag = tagName(element);
  return tag === 'ARTICLE' || tag === 'MAIN' || /\barticleBody\b/.test(element.getAttribute('itemprop') ?? '');
}

interface Core {
  /** The element and its ancestors, innermost first. */
  readonly path: WeighedElement[];
  readonly score: number;
}

/** The element whose paragraphs are nearest to it and most: each counts less with every level between. */
function findCore(node: WeighedElement): Core & { readonly reached: number } {
  let best: Core = { path: [], score: -1 };
  let reached = 0;
  for (const child of node.children) {
    const inner = findCore(child);
    reached += decay * inner.reached;
    if (inner.score > best.score) best = inner;
  }
  const isParagraph = node.own.strong > 0 && node.children.length === 0;
  reached += isParagraph ? node.own.strong / decay : node.own.strong;
  const score = isParagraph ? 0 : reached;
  if (score >= best.score) return { path: [node], score, reached };
  best.path.push(node);
  return { ...best, reached };
}

/** Class names and id without the numbers that tell the pieces apart. */
function templateName(element: Element): string {
  return elementNames(element).replace(/\d+/g, '');
}

/** The full paragraphs that stand directly in elements of a name. */
function strongInNamed(node: WeighedElement, name: string): number {
  const isNamed = templateName(node.element) === name;
  return node.children.reduce((sum, child) => sum + strongInNamed(child, name) + (isNamed ? child.own.strong : 0), 0);
}

/** Whether what `outer` has more than `inner`, `levels` levels inside it, is more of the same article. */
function addsArticle(outer: WeighedElement, inner: WeighedElement, levels: number, name: string): boolean {
  const strong = outer.strong - inner.strong;
  const paragraphs = outer.strongParagraphs - inner.strongParagraphs;
  if (strong < leastGain * inner.strong || strong < leastStrongShare * (outer.weight - inner.weight)) return false;
  if (strong / paragraphs < leastLikeLength * (inner.strong / inner.strongParagraphs)) return false;
  const innerDepth = inner.strongDepth + levels * inner.strong;
  const depth = (outer.strongDepth - innerDepth) / strong;
  if (depth <= innerDepth / inner.strong + mostDeeper) return true;
  return name !== '' && strongInNamed(outer, name) - strongInNamed(inner, name) >= leastNamedAlike * strong;
}

/**
 * The element that holds the article's paragraphs: from the one with most of them near, outwards as long as that
 * takes in more of the same (articles are cut in pieces to put advertising between).
 */
export function chooseRoot(page: WeighedElement): WeighedElement {
  let [chosen = page, ...ancestors] = findCore(page).path;
  if (isBoundary(chosen.element)) return chosen;
  const name = templateName(chosen.element);
  let levels = 0;
  for (const outer of ancestors) {
    levels += 1;
    if (addsArticle(outer, chosen, levels, name)) [chosen, levels] = [outer, 0];
    if (isBoundary(outer.element)) break;
  }
  return chosen;
}

import { elementRole } from './element-roles';

/** In UTF-16 units. Shorter pieces of text are menu entries, labels, names of goods: pages without prose are full of them. */
const shortestPiece = 40;
/** Less than the shortest brief has in such pieces, even where links cut its sentences up. */
const leastProse = 80;
const punctuation = /[.,;:!?…。、，]/;
/** Native steps are cheap, not free: a page with more pieces is looked through in slices instead. */
const mostPieces = 6_000;

/**
 * Whether a page could hold an article at all. Most pages without one are told by this alone, at a tenth of what
 * weighing their prose costs; it stops at the first paragraphs of a page that has some.
 */
export function hasProse(body: Element): boolean {
  const walker = body.ownerDocument.createTreeWalker(body, 4 satisfies typeof NodeFilter.SHOW_TEXT);
  let prose = 0;
  for (let seen = 0; walker.nextNode() !== null; seen += 1) {
    if (seen > mostPieces) return true;
    const text = walker.currentNode as Text;
    if (text.length < shortestPiece) continue;
    const { parentElement } = text;
    if (parentElement === null || elementRole(parentElement) === 'never') continue;
    const words = text.data.trim();
    if (words.length >= shortestPiece && punctuation.test(words)) prose += words.length;
    if (prose >= leastProse) return true;
  }
  return false;
}

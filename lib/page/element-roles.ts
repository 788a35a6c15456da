import type { BlockKind } from '../model/article';
import { elementNames, isNamedFurniture, namesInlineFurniture } from './element-names';

/** Elements that begin and end a block. By name, not by computed style: asking for styles would cost a recalculation. */
const blockNames = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM ' +
    'H1 H2 H3 H4 H5 H6 HEADER HGROUP HR HTML LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
);

/** Elements whose text is not prose, or not shown. */
const neverRead = new Set(
  (
    'SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH IFRAME FRAME OBJECT EMBED CANVAS VIDEO AUDIO MAP HEAD TITLE ' +
    'BUTTON INPUT SELECT TEXTAREA OPTION DATALIST LABEL METER PROGRESS DIALOG MENU RP RT'
  ).split(' '),
);

/** Elements that are, as a rule, around the article rather than in it. */
const furnitureElements = new Set(['NAV', 'ASIDE', 'FOOTER', 'FORM', 'TIME', 'ADDRESS']);

const furnitureRoles =
  /^(?:navigation|complementary|contentinfo|search|dialog|alertdialog|alert|menu|menubar|toolbar|tablist|tooltip|banner|form|button|img)$/;

const furnitureProperties =
  /^(?:author|creator|datePublished|dateModified|dateCreated|publisher|keywords|copyrightHolder|comment|isPartOf)$/;

/**
 * - `read`: its text may be the article's;
 * - `furniture`: it looks like a part of the page around the article, unless most of the page's text is in it;
 * - `never`: it has no text to read.
 */
export type ElementRole = 'read' | 'furniture' | 'never';

export function tagName(element: Element): string {
  const name = element.tagName;
  return name >= 'a' ? name.toUpperCase() : name;
}

export function isBlockElement(element: Element): boolean {
  return blockNames.has(tagName(element));
}

/** An inline element with text on either side. */
function isInProse(element: Element): boolean {
  if (blockNames.has(tagName(element))) return false;
  const { previousSibling, nextSibling } = element;
  return [previousSibling, nextSibling].some(
    (node) => node?.nodeType === element.TEXT_NODE && (node as Text).data.trim().length > 1,
  );
}

export function elementRole(element: Element): ElementRole {
  const tag = tagName(element);
  if (neverRead.has(tag)) return 'never';
  if (tag === 'BODY' || tag === 'HTML') return 'read';
  if (!element.hasAttributes()) return furnitureElements.has(tag) ? 'furniture' : 'read';
  if (element.hasAttribute('hidden')) return 'never';
  const style = element.getAttribute('style');
  if (style !== null && /display:\s*none/.test(style)) return 'never';
  if (furnitureElements.has(tag) || element.getAttribute('aria-hidden') === 'true') return 'furniture';
  const role = element.getAttribute('role');
  if (role !== null && furnitureRoles.test(role)) return 'furniture';
  const property = element.getAttribute('itemprop');
  if (property !== null && furnitureProperties.test(property)) return 'furniture';
  const isFurniture = isNamedFurniture(element) && (!isInProse(element) || namesInlineFurniture(elementNames(element)));
  return isFurniture ? 'furniture' : 'read';
}

const ownKinds: Readonly<Record<string, BlockKind>> = {
  H1: 'heading',
  H2: 'heading',
  H3: 'heading',
  H4: 'heading',
  H5: 'heading',
  H6: 'heading',
  LI: 'item',
  DD: 'item',
  DT: 'item',
  BLOCKQUOTE: 'quotation',
  FIGCAPTION: 'caption',
};

/** The kind of the blocks in an element, `outer` being the kind of those around it. */
export function blockKind(element: Element, outer: BlockKind): BlockKind {
  const own = ownKinds[tagName(element)];
  if (own !== undefined) return own;
  // A paragraph in a heading: the heading was never closed.
  return tagName(element) === 'P' && (outer === 'heading' || outer === 'title') ? 'paragraph' : outer;
}

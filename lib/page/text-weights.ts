import type { WalkVisitor } from './dom-walk';
import { elementRole, isBlockElement, tagName } from './element-roles';

/** How much prose stands somewhere. */
export interface Prose {
  /** In about UTF-16 code units. */
  readonly weight: number;
  /** Of which in full paragraphs, as articles have; the rest stands in lists, tables and short lines. */
  readonly strong: number;
  readonly strongParagraphs: number;
  /** The sum, over the units of `strong`, of how many levels they are inside the element. */
  readonly strongDepth: number;
}

/** An element with prose in it. */
export interface WeighedElement extends Prose {
  readonly element: Element;
  readonly furniture: boolean;
  /** What stands directly in the element, not in a block inside it: it is a paragraph then. */
  readonly own: Prose;
  readonly children: readonly WeighedElement[];
}

/** Deeper elements are not told apart: a script can nest them without end, what is found is walked by recursion. */
const deepest = 1000;

interface Frame {
  readonly depth: number;
  readonly element: Element;
  readonly outer: Frame | null;
  readonly furniture: boolean;
  readonly children: WeighedElement[];
  length: number;
  linked: number;
  /** Forced line breaks: the paragraphs of old sites. */
  breaks: number;
  punctuated: boolean;
  teaser: boolean;
}

export const noProse: Prose = { weight: 0, strong: 0, strongParagraphs: 0, strongDepth: 0 };

/** Shorter text is a label, a date, a menu entry; French and English news has few sentences below it. */
const shortestProse = 40;
/** A paragraph of news has about 150 to 400 units; a teaser's summary is mostly shorter than this. */
const shortestStrong = 80;
/** One paragraph may not outweigh an article: terms of use come as one block of many thousand units. */
const longestCounted = 800;
/** A linked headline over less than this is an invitation to read another article. */
const longestTeaser = 700;

const punctuation = /[.,;!?…。、，]/;
const inLists = new Set(['LI', 'DD', 'DT', 'TD', 'TH', 'FIGCAPTION', 'SUMMARY']);
const heading = /^H[1-6]$/;

/** What an element has with one more child. */
function add(a: Prose, b: Prose): Prose {
  return {
    weight: a.weight + b.weight,
    strong: a.strong + b.strong,
    strongParagraphs: a.strongParagraphs + b.strongParagraphs,
    strongDepth: a.strongDepth + b.strongDepth + b.strong,
  };
}

/** An element of which `own` and `children` are known. */
export function weigh(node: Pick<WeighedElement, 'element' | 'furniture' | 'own' | 'children'>): WeighedElement {
  return { ...node, ...node.children.reduce<Prose>(add, node.own) };
}

function ownProse(frame: Frame): Prose {
  const { length, linked } = frame;
  if (length < shortestProse || !frame.punctuated || linked > length / 2) return noProse;
  const counted = Math.min(length - linked, longestCounted * (1 + frame.breaks));
  if (inLists.has(tagName(frame.element))) return { ...noProse, weight: counted / 2 };
  return length < shortestStrong
    ? { ...noProse, weight: counted }
    : { weight: counted, strong: counted, strongParagraphs: 1 + (frame.breaks >> 1), strongDepth: 0 };
}

/** Weighs the prose of a page: what stands in paragraphs, is not mostly links, and has the marks of sentences. */
export class TextWeights implements WalkVisitor {
  #frame: Frame | null = null;
  #page: WeighedElement | null = null;
  #linkDepth = 0;

  /** The page's body; null where it has no prose. */
  get page(): WeighedElement | null {
    return this.#page;
  }

  enter(element: Element): boolean {
    const role = elementRole(element);
    if (role === 'never') return false;
    if (element.tagName === 'A') this.#linkDepth++;
    if (element.tagName === 'BR' && this.#frame) this.#frame.breaks++;
    const furniture = role === 'furniture';
    const depth = (this.#frame?.depth ?? 0) + 1;
    if (depth < deepest && (this.#frame === null || furniture || isBlockElement(element)))
      this.#frame = {
        depth,
        element,
        outer: this.#frame,
        furniture,
        children: [],
        length: 0,
        linked: 0,
        breaks: 0,
        punctuated: false,
        teaser: false,
      };
    return true;
  }

  text(node: Text): void {
    const frame = this.#frame;
    const text = node.data.trim();
    if (!frame || text === '') return;
    frame.length += text.length + 1;
    if (this.#linkDepth > 0) frame.linked += text.length + 1;
    if (!frame.punctuated && punctuation.test(text)) frame.punctuated = true;
  }

  leave(element: Element): void {
    if (element.tagName === 'A') this.#linkDepth--;
    const frame = this.#frame;
    if (frame?.element !== element) return;
    this.#frame = frame.outer;
    const name = tagName(element);
    // A heading that was never closed holds the paragraphs after it.
    if (heading.test(name) && frame.children.length === 0) {
      // A first-level heading is the page's own headline, linked to itself by some systems.
      const linked = name !== 'H1' && frame.length > 0 && frame.linked >= 0.8 * frame.length;
      if (frame.outer && linked) frame.outer.teaser = true;
      return;
    }
    const { furniture, children } = frame;
    const weighed = weigh({ element, furniture, own: ownProse(frame), children });
    if (weighed.weight === 0 || (frame.teaser && weighed.weight < longestTeaser)) return;
    if (frame.outer) frame.outer.children.push(weighed);
    else this.#page = weighed;
  }
}

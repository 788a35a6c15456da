import type { WalkVisitor } from './dom-walk';
import { elementRole, isBlockElement, tagName } from './element-roles';

/** An element and how much prose stands in it. */
export interface WeighedElement {
  readonly element: Element;
  readonly parent: WeighedElement | null;
  /** Only those with prose in them. */
  readonly children: WeighedElement[];
  readonly furniture: boolean;
  /** Prose in the element's own paragraph and in all inside it, in about UTF-16 code units. */
  weight: number;
  /** Of which in text directly in the element, not in a block inside it. */
  own: number;
  /** Paragraphs of prose inside. */
  paragraphs: number;
}

interface Frame extends WeighedElement {
  length: number;
  linked: number;
  punctuated: boolean;
  teaser: boolean;
}

/** Shorter text is a label, a date, a menu entry; French and English news has few sentences below it. */
const shortestProse = 40;
/** One paragraph may not outweigh an article: terms of use come as one block of many thousand units. */
const longestCounted = 800;
/** A linked headline over less than this is an invitation to read another article. */
const longestTeaser = 700;

const punctuation = /[.,;!?…。、，]/;
const inLists = new Set(['LI', 'DD', 'DT', 'TD', 'TH', 'FIGCAPTION', 'SUMMARY']);
const heading = /^H[1-6]$/;

/** Weighs the prose of a page: what stands in paragraphs, is not mostly links, and has the marks of sentences. */
export class TextWeights implements WalkVisitor {
  #frame: Frame | null = null;
  #root: WeighedElement | null = null;
  #linkDepth = 0;

  /** The page's body; null where it has no prose. */
  get root(): WeighedElement | null {
    return this.#root;
  }

  enter(element: Element): boolean {
    const role = elementRole(element);
    if (role === 'never') return false;
    if (element.tagName === 'A') this.#linkDepth++;
    if (this.#frame === null || role === 'furniture' || isBlockElement(element))
      this.#frame = {
        element,
        parent: this.#frame,
        children: [],
        furniture: role === 'furniture',
        weight: 0,
        own: 0,
        paragraphs: 0,
        length: 0,
        linked: 0,
        punctuated: false,
        teaser: false,
      };
    return true;
  }

  text(node: Text): void {
    const frame = this.#frame;
    if (!frame) return;
    const text = node.data.trim();
    if (text === '') return;
    frame.length += text.length + 1;
    if (this.#linkDepth > 0) frame.linked += text.length + 1;
    if (!frame.punctuated && punctuation.test(text)) frame.punctuated = true;
  }

  leave(element: Element): void {
    if (element.tagName === 'A') this.#linkDepth--;
    const frame = this.#frame;
    if (frame?.element !== element) return;
    const parent = frame.parent as Frame | null;
    this.#frame = parent;
    const name = tagName(element);
    if (heading.test(name)) {
      if (parent && name !== 'H1' && frame.length > 0 && frame.linked >= 0.8 * frame.length) parent.teaser = true;
      return;
    }
    this.#weighParagraph(frame, name);
    if (frame.weight === 0 || (frame.teaser && frame.weight < longestTeaser)) return;
    if (!parent) {
      this.#root = frame;
      return;
    }
    parent.children.push(frame);
    parent.weight += frame.weight;
    parent.paragraphs += frame.paragraphs;
  }

  #weighParagraph(frame: Frame, name: string): void {
    const { length, linked } = frame;
    if (length < shortestProse || !frame.punctuated || linked > length / 2) return;
    frame.own = Math.min(length - linked, longestCounted) * (inLists.has(name) ? 0.5 : 1);
    frame.weight += frame.own;
    frame.paragraphs += 1;
  }
}

import type { BlockKind } from '../model/article';
import { isLabel } from './block-labels';
import type { WalkVisitor } from './dom-walk';
import { elementNames, namesCaption } from './element-names';
import { blockKind, elementRole, isBlockElement, tagName } from './element-roles';
import { TextBuilder } from './text-builder';

/** Elements with a part of their own in the article. */
export interface ArticleParts {
  readonly title: Element | null;
  readonly standfirst: Element | null;
  /** Read although they look like furniture. */
  readonly trusted: ReadonlySet<Element>;
  /** Whether to leave out what style sheets hide: not where the whole page is hidden until it has loaded. */
  readonly onlyVisible: boolean;
}

interface Level {
  readonly element: Element;
  readonly kind: BlockKind;
  /** In a figure, whose text is not read except for its caption. */
  readonly mute: boolean;
}

/** A block that is nearly all link leads to another article. */
const mostlyLink = 0.8;
/** A list item names what it links to and adds a word or a sign; a list of facts has links in sentences. */
const mostlyLinkItem = 0.6;
/** A sentence over the headline is longer. */
const longestKicker = 40;
/** Cells of tables hold figures; those this long hold prose (pages laid out in tables). */
const shortestCell = 80;

const words = /[\p{L}\p{N}]/u;

/** A picture's caption, in a figure or, on older pages, in anything of that name that holds nothing else. */
function isCaption(element: Element): boolean {
  if (element.tagName === 'FIGCAPTION') return true;
  return namesCaption(elementNames(element)) && element.querySelector('p + p, h1, h2, h3') === null;
}

/** Whether style sheets show an element. It may recalculate styles, once, never layout; not every engine can tell. */
export function isVisible(element: Element): boolean {
  return element.checkVisibility?.({ visibilityProperty: true }) !== false;
}

/** Reads an article's blocks from its elements, leaving out what is not the article's. */
export class ArticleReader implements WalkVisitor {
  readonly builder = new TextBuilder();
  readonly #parts: ArticleParts;
  readonly #levels: Level[] = [];
  #linkDepth = 0;

  constructor(parts: ArticleParts) {
    this.#parts = parts;
  }

  enter(element: Element): boolean {
    const tag = tagName(element);
    if (tag === 'BR') {
      this.#breakLine();
      return false;
    }
    if (!this.#isRead(element)) {
      this.builder.detach();
      return false;
    }
    if (tag === 'A') this.builder.inLink = ++this.#linkDepth > 0;
    if (isBlockElement(element) || isCaption(element)) {
      this.#endBlock();
      this.#levels.push(this.#level(element, tag));
    }
    return true;
  }

  text(node: Text): void {
    if (this.#levels.at(-1)?.mute) return;
    if (this.#levels.at(-1)?.element.tagName === 'PRE') this.#readPreformatted(node);
    else this.builder.append(node);
  }

  leave(element: Element): void {
    if (element.tagName === 'A') this.builder.inLink = --this.#linkDepth > 0;
    if (this.#levels.at(-1)?.element !== element) return;
    this.#endBlock();
    this.#levels.pop();
  }

  #isRead(element: Element): boolean {
    const { title, standfirst, trusted } = this.#parts;
    if (element === title || element === standfirst || trusted.has(element)) return true;
    if (elementRole(element) !== 'read') return false;
    return !this.#parts.onlyVisible || !isBlockElement(element) || isVisible(element);
  }

  #level(element: Element, tag: string): Level {
    const outer = this.#levels.at(-1);
    const caption = isCaption(element);
    const mute = !caption && (tag === 'FIGURE' || outer?.mute === true);
    if (element === this.#parts.title) {
      this.#dropKicker();
      return { element, kind: 'title', mute };
    }
    if (element === this.#parts.standfirst) return { element, kind: 'standfirst', mute };
    if (caption) return { element, kind: 'caption', mute };
    return { element, kind: blockKind(element, outer?.kind ?? 'paragraph'), mute };
  }

  /** The section's name and the like, set over the headline. */
  #dropKicker(): void {
    const { blocks } = this.builder;
    for (let last = blocks.at(-1); last && last.span[1] - last.span[0] < longestKicker; last = blocks.at(-1))
      this.builder.dropLastBlock();
  }

  #breakLine(): void {
    const kind = this.#levels.at(-1)?.kind;
    if (kind !== 'title' && kind !== 'heading' && this.builder.breakEndsBlock) this.#endBlock();
    else this.builder.breakLine();
  }

  /** In preformatted text a line feed is a forced line break. */
  #readPreformatted(node: Text): void {
    let from = 0;
    for (let line = node.data.indexOf('\n'); line !== -1; line = node.data.indexOf('\n', from)) {
      this.builder.append(node, from, line);
      this.#breakLine();
      from = line + 1;
    }
    this.builder.append(node, from, node.length);
  }

  #endBlock(): void {
    const level = this.#levels.at(-1);
    const kind = level?.kind ?? 'paragraph';
    if (this.#isArticleBlock(this.builder.blockText, kind, level?.element)) this.builder.endBlock(kind);
    else this.builder.dropBlock();
  }

  #isArticleBlock(text: string, kind: BlockKind, element: Element | undefined): boolean {
    if (kind === 'title' || kind === 'standfirst') return true;
    if (!words.test(text) || isLabel(text)) return false;
    if (this.builder.linkedLength >= (kind === 'item' ? mostlyLinkItem : mostlyLink) * text.length) return false;
    return !(element && /^T[DHR]$/.test(tagName(element)) && text.length < shortestCell);
  }
}

import type { SlicedWork } from './time-slices';

/** What a walk does at each node. */
export interface WalkVisitor {
  /** Before the element's children; false leaves the element out, children and all (`leave` is not called then). */
  enter(element: Element): boolean;
  leave(element: Element): void;
  text(node: Text): void;
}

const nodesAtOnce = 64;

/**
 * A depth-first walk over a tree that can stop and go on. Iterative, because a script can nest elements deeper than
 * the call stack reaches.
 */
export class DomWalk implements SlicedWork {
  readonly #root: Element;
  readonly #visitor: WalkVisitor;
  #next: Node | null;

  constructor(root: Element, visitor: WalkVisitor) {
    this.#root = root;
    this.#visitor = visitor;
    this.#next = root;
  }

  /** Whether the walk, after a pause, still stands in its tree. */
  get inTree(): boolean {
    return this.#next === null || (this.#root.isConnected && this.#root.contains(this.#next));
  }

  advance(): boolean {
    for (let visited = 0; visited < nodesAtOnce && this.#next !== null; visited++) this.#next = this.#visit(this.#next);
    return this.#next !== null;
  }

  #visit(node: Node): Node | null {
    if (node.nodeType === node.TEXT_NODE) this.#visitor.text(node as Text);
    else if (node.nodeType === node.ELEMENT_NODE) {
      const element = node as Element;
      if (this.#visitor.enter(element)) {
        if (element.firstChild) return element.firstChild;
        this.#visitor.leave(element);
      }
    }
    return this.#following(node);
  }

  #following(from: Node): Node | null {
    let node: Node | null = from;
    while (node !== null && node !== this.#root) {
      if (node.nextSibling) return node.nextSibling;
      node = node.parentNode;
      if (node) this.#visitor.leave(node as Element);
    }
    return null;
  }
}

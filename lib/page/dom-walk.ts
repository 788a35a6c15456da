import type { SlicedWork } from './time-slices';

/** What a walk does at each node. */
export interface WalkVisitor {
  /** Before the element's children; false leaves the element out, children and all (`leave` is not called then). */
  enter(element: Element): boolean;
  leave(element: Element): void;
  text(node: Text): void;
}

const nodesAtOnce = 64;
/** `NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT`; the names are not there outside a browser. */
const elementsAndText = 1 | 4;

/**
 * A depth-first walk over a tree that can stop and go on. Iterative, because a script can nest elements deeper than
 * the call stack reaches; by a `TreeWalker`, because an `<input name="parentNode">` takes that property of its form.
 */
export class DomWalk implements SlicedWork {
  readonly #walker: TreeWalker;
  readonly #visitor: WalkVisitor;
  #done = false;

  constructor(root: Element, visitor: WalkVisitor) {
    this.#walker = root.ownerDocument.createTreeWalker(root, elementsAndText);
    this.#visitor = visitor;
  }

  /** Whether the walk, after a pause, still stands in its tree. */
  get inTree(): boolean {
    const { root, currentNode } = this.#walker;
    return root.isConnected && (this.#done || root.contains(currentNode));
  }

  advance(): boolean {
    for (let visited = 0; visited < nodesAtOnce && !this.#done; visited++) this.#done = !this.#visit();
    return !this.#done;
  }

  /** Visits the current node and goes to the next; false where there is none. */
  #visit(): boolean {
    const node = this.#walker.currentNode;
    if (node.nodeType === node.TEXT_NODE) this.#visitor.text(node as Text);
    else if (this.#visitor.enter(node as Element)) {
      if (this.#walker.firstChild()) return true;
      this.#visitor.leave(node as Element);
    }
    return this.#leave();
  }

  #leave(): boolean {
    while (this.#walker.currentNode !== this.#walker.root) {
      if (this.#walker.nextSibling()) return true;
      const parent = this.#walker.parentNode();
      if (!parent) return false;
      this.#visitor.leave(parent as Element);
    }
    return false;
  }
}

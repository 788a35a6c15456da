import type { Span } from '../model/span';

/** A place in the document: `offset` is in UTF-16 code units into the text node's data. */
export interface TextPosition {
  readonly node: Text;
  readonly offset: number;
}

/**
 * Stretches of the article's text that stand, unit for unit, in one text node: parallel arrays in text order, which
 * is document order. A node has several runs where white space was collapsed inside it. Units in no run (the newline
 * between blocks, the space a `<br>` stands for) have no place in the document.
 */
export interface TextRuns {
  readonly nodes: readonly Text[];
  /** Into the article's text. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Into the node's data. */
  readonly nodeStarts: Int32Array;
  /** 1 where something that is not article text, or the end of a block, stands between a run and the one before. */
  readonly detached: Uint8Array;
}

/** Largest `i` in `[from, to)` with `values[i] <= value`; `from - 1` where there is none. */
function lastNotAbove(values: Int32Array, value: number, from: number, to: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Whether `node` begins at or after the boundary point `(container, offset)`. */
function beginsAfter(node: Node, container: Node, offset: number): boolean {
  const child = container.childNodes[offset];
  if (child) return (child.compareDocumentPosition(node) & node.DOCUMENT_POSITION_PRECEDING) === 0;
  const position = container.compareDocumentPosition(node);
  return (position & node.DOCUMENT_POSITION_FOLLOWING) !== 0 && (position & node.DOCUMENT_POSITION_CONTAINED_BY) === 0;
}

/**
 * From offsets in an article's text to places in the document and back, in O(log n). The nodes may belong to several
 * trees (shadow roots, frames). It describes the document as it was read: after a change, read again.
 */
export class TextMap {
  readonly #runs: TextRuns;
  readonly #firstRun = new Map<Node, number>();

  constructor(runs: TextRuns) {
    this.#runs = runs;
    runs.nodes.forEach((node, index) => {
      if (!this.#firstRun.has(node)) this.#firstRun.set(node, index);
    });
  }

  /** The text nodes the article's text stands in, in text order. */
  nodes(): Iterable<Node> {
    return this.#firstRun.keys();
  }

  /**
   * The place of an offset. Between two nodes, `start` is where a range starts that begins there (the later node),
   * `end` where one ends (the earlier node). Null outside the text.
   */
  positionAt(offset: number, affinity: 'start' | 'end'): TextPosition | null {
    const { nodes, starts, ends, nodeStarts } = this.#runs;
    let index = lastNotAbove(starts, affinity === 'start' ? offset : offset - 1, 0, starts.length);
    if (affinity === 'start' && offset >= (ends[index] ?? 0)) index += 1;
    const node = nodes[index];
    if (!node) return null;
    const start = starts[index] ?? 0;
    const inRun = Math.min(Math.max(offset - start, 0), (ends[index] ?? 0) - start);
    return { node, offset: (nodeStarts[index] ?? 0) + inRun };
  }

  /**
   * The ranges that cover a span and nothing that is not article text: one for each block, and one more for each
   * thing left out inside. Empty where the span has no unit with a place in the document.
   */
  rangesAt(span: Span): StaticRange[] {
    const { nodes, starts, ends, nodeStarts, detached } = this.#runs;
    const ranges: StaticRange[] = [];
    if (span[0] >= span[1]) return ranges;
    let index = Math.max(lastNotAbove(starts, span[0], 0, starts.length), 0);
    if (span[0] >= (ends[index] ?? 0)) index += 1;
    let open: TextPosition | null = null;
    let close: TextPosition | null = null;
    const flush = () => {
      if (!open || !close) return;
      ranges.push(
        new StaticRange({
          startContainer: open.node,
          startOffset: open.offset,
          endContainer: close.node,
          endOffset: close.offset,
        }),
      );
    };
    for (; index < starts.length; index++) {
      const node = nodes[index];
      const start = starts[index] ?? 0;
      if (!node || start >= span[1]) break;
      const toNode = (nodeStarts[index] ?? 0) - start;
      if (open === null || detached[index] === 1) {
        flush();
        open = { node, offset: toNode + Math.max(span[0], start) };
      }
      close = { node, offset: toNode + Math.min(span[1], ends[index] ?? 0) };
    }
    flush();
    return ranges;
  }

  /** The offset of a place in one of the article's text nodes; null for any other node. */
  offsetAt(node: Node, offset: number): number | null {
    const first = this.#firstRun.get(node);
    if (first === undefined) return null;
    const { starts, ends, nodeStarts } = this.#runs;
    const index = Math.max(lastNotAbove(nodeStarts, offset, first, this.#endOfNode(first)), first);
    const start = starts[index] ?? 0;
    return Math.min(start + Math.max(offset - (nodeStarts[index] ?? 0), 0), ends[index] ?? 0);
  }

  /** The part of the text that a range (a selection) covers; null where it covers none. */
  spanAt(range: AbstractRange): Span | null {
    const start = this.#boundary(range.startContainer, range.startOffset, 'start');
    const end = this.#boundary(range.endContainer, range.endOffset, 'end');
    return start < end ? [start, end] : null;
  }

  #boundary(container: Node, offset: number, side: 'start' | 'end'): number {
    const inText = this.offsetAt(container, offset);
    const { nodes, starts, ends } = this.#runs;
    if (inText !== null) return inText;
    let low = 0;
    let high = nodes.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const node = nodes[middle];
      if (node && beginsAfter(node, container, offset)) high = middle;
      else low = middle + 1;
    }
    return side === 'start' ? (starts[low] ?? Number.POSITIVE_INFINITY) : (ends[low - 1] ?? 0);
  }

  /** One past the last run of the node whose first run is `first`. */
  #endOfNode(first: number): number {
    const { nodes } = this.#runs;
    const node = nodes[first];
    let step = 1;
    while (nodes[first + step] === node) step *= 2;
    let low = first + (step >>> 1);
    let high = Math.min(first + step, nodes.length);
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (nodes[middle] === node) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** A place between two code units of a text node. */
export interface Caret {
  readonly node: Node;
  readonly offset: number;
}

/**
 * The text place nearest to a point of the viewport, in CSS pixels; null over nothing of the page's text.
 * Constant time, unlike asking for the highlights at a point, which walks the block's inline children.
 */
export function caretAt(document: Document, x: number, y: number): Caret | null {
  const position = document.caretPositionFromPoint?.(x, y);
  return position?.offsetNode ? { node: position.offsetNode, offset: position.offset } : null;
}

/**
 * Whether the ranges are drawn under a point. The nearest caret may be far from it: at the end of a short line, or in
 * the margin.
 */
export function isDrawnAt(ranges: readonly StaticRange[], x: number, y: number): boolean {
  return drawnBoxes(ranges).some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom);
}

/** The smallest box around the ranges, in CSS pixels of the viewport; null where nothing is drawn. */
export function boxAround(ranges: readonly StaticRange[]): DOMRect | null {
  const boxes = drawnBoxes(ranges);
  if (boxes.length === 0) return null;
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.right));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}

/** One box per drawn line and inline element. */
function drawnBoxes(ranges: readonly StaticRange[]): readonly DOMRect[] {
  return ranges.flatMap((range) => {
    const live = liveRange(range);
    return live === null ? [] : [...live.getClientRects()].filter((box) => box.width > 0);
  });
}

/** Only live ranges can be measured; this one is not to be kept. Null where the page has cut the text since. */
export function liveRange({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): Range | null {
  if (startOffset > lengthOf(startContainer) || endOffset > lengthOf(endContainer)) return null;
  const live = new Range();
  live.setStart(startContainer, startOffset);
  live.setEnd(endContainer, endOffset);
  return live;
}

function lengthOf(node: Node): number {
  return node instanceof CharacterData ? node.length : node.childNodes.length;
}

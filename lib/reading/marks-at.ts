import { caretAt, isDrawnAt } from '../highlight/caret';
import type { Mark } from './marks';
import type { ReadPage } from './read-page';

/** The marks drawn under a point of the viewport (CSS pixels), innermost first. */
export function marksAt(document: Document, ready: ReadPage, x: number, y: number): readonly Mark[] {
  const caret = caretAt(document, x, y);
  if (caret === null) return [];
  const offset = ready.read.map.offsetAt(caret.node, caret.offset);
  if (offset === null) return [];
  // A caret stands between two units: the point may be over either.
  const marks = [...ready.index.at(offset), ...(offset > 0 ? ready.index.at(offset - 1) : [])];
  return [...new Set(marks.map(({ value }) => value))].filter(({ span }) =>
    isDrawnAt(ready.read.map.rangesAt(span), x, y),
  );
}

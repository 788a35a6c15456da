import type { Span } from '../model/span';
import type { ReadPage } from './read-page';

/** Milliseconds without change before a selection counts as made. */
const settleTime = 220;

/** What the reader has selected of the article, null where it is nothing. */
export function selectedSpan(document: Document, ready: ReadPage | null): Span | null {
  const selection = document.getSelection();
  if (ready === null || selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const span = ready.read.map.spanAt(selection.getRangeAt(0));
  return span === null ? null : trimmed(ready.read.article.text, span);
}

/** Without the white space that a double or triple click takes along. */
function trimmed(text: string, [start, end]: Span): Span | null {
  const selected = text.slice(start, end);
  const from = start + (selected.length - selected.trimStart().length);
  const to = from + selected.trim().length;
  return from < to ? [from, to] : null;
}

/** Tells when the reader has selected a part of the article, and when nothing is selected any more. */
export function watchSelection(
  document: Document,
  ready: () => ReadPage | null,
  onSelect: (span: Span | null) => void,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pressed = false;
  const settle = () => {
    clearTimeout(timer);
    if (ready() !== null && !pressed) timer = setTimeout(() => onSelect(selectedSpan(document, ready())), settleTime);
  };
  document.addEventListener('selectionchange', settle, { signal });
  document.addEventListener(
    'pointerdown',
    () => {
      pressed = true;
    },
    { signal, capture: true },
  );
  for (const release of ['pointerup', 'pointercancel'] as const) {
    document.addEventListener(
      release,
      () => {
        pressed = false;
        settle();
      },
      { signal, capture: true },
    );
  }
  signal.addEventListener('abort', () => clearTimeout(timer));
}

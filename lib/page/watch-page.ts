import { watchNavigation } from './watch-navigation';

/**
 * - `text`: the article's text may have changed: read it again;
 * - `article`: the article was replaced, left, or may have arrived late: find it again;
 * - `navigation`: the site's own program went to another address.
 */
export type PageChange = 'text' | 'article' | 'navigation';

/** Waits for a burst of changes to end, but not longer than `longestWait`. */
const quietMilliseconds = 250;
const longestWait = 2000;
/** A page without an article is looked at again this many times while it still fills. */
const lateChecks = 12;

/** Whether a change to the tree can be a change to its text: our own host, styles and empty elements cannot. */
function hasText(nodes: NodeList): boolean {
  for (const node of nodes) {
    if (node.nodeType === node.TEXT_NODE) {
      if ((node as Text).data.trim() !== '') return true;
    } else if (node.nodeType === node.ELEMENT_NODE) {
      const { tagName } = node as Element;
      if (tagName !== 'SCRIPT' && tagName !== 'STYLE' && (node as Element).textContent?.trim()) return true;
    }
  }
  return false;
}

/** Collects calls into one, `quietMilliseconds` after the last. */
function settle(signal: AbortSignal, act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let first = 0;
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return () => {
    if (signal.aborted) return;
    const now = performance.now();
    if (timer === undefined) first = now;
    clearTimeout(timer);
    const wait = Math.max(Math.min(quietMilliseconds, first + longestWait - now), 0);
    timer = setTimeout(() => {
      timer = undefined;
      act();
    }, wait);
  };
}

/** Tells of changes to the text in `root`, and of its leaving the document. */
function watchArticle(root: Element, signal: AbortSignal, onChange: (change: PageChange) => void): void {
  const tell = settle(signal, () => onChange(root.isConnected ? 'text' : 'article'));
  const inside = new MutationObserver((records) => {
    if (
      records.some(
        (record) => record.type === 'characterData' || hasText(record.addedNodes) || hasText(record.removedNodes),
      )
    )
      tell();
  });
  inside.observe(root, { childList: true, characterData: true, subtree: true });
  // Only the child lists of its ancestors: a page's other changes (counters, chats, advertising) cost nothing.
  const around = new MutationObserver(() => {
    if (!root.isConnected) tell();
  });
  for (let parent = root.parentNode; parent; parent = parent.parentNode) around.observe(parent, { childList: true });
  signal.addEventListener(
    'abort',
    () => {
      inside.disconnect();
      around.disconnect();
    },
    { once: true },
  );
}

/** Tells when a page without an article has been given text, a few times at most. */
function watchForArticle(document: Document, signal: AbortSignal, onChange: (change: PageChange) => void): void {
  let left = lateChecks;
  const tell = settle(signal, () => {
    left -= 1;
    if (left === 0) observer.disconnect();
    onChange('article');
  });
  const observer = new MutationObserver((records) => {
    if (records.some((record) => hasText(record.addedNodes))) tell();
  });
  observer.observe(document.documentElement, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

/**
 * Watches a page until `signal` aborts: the article in `root`, or, where none was found (null), whether one may have
 * arrived. After `article` or `navigation`, abort, read again, and watch again.
 */
export function watchPage(
  document: Document,
  root: Element | null,
  signal: AbortSignal,
  onChange: (change: PageChange) => void,
): void {
  if (signal.aborted) return;
  if (root) watchArticle(root, signal, onChange);
  else watchForArticle(document, signal, onChange);
  watchNavigation(document, signal, () => onChange('navigation'));
}

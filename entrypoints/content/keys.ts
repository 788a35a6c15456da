/** What the keyboard asks for on a page. */
export type KeyAct = 'next' | 'previous' | 'highlight';

/**
 * Alt+Shift with a letter: no browser, screen reader or text field takes these, and no single letter is ever captured.
 * By the key's place (`code`), because Alt changes the letter on a Mac.
 */
const acts: Readonly<Record<string, KeyAct>> = { KeyN: 'next', KeyP: 'previous', KeyH: 'highlight' };

/** Hears the page's keys until `signal` aborts. Keys made by the page's scripts are not the reader's. */
export function watchKeys(document: Document, onAct: (act: KeyAct) => void, signal: AbortSignal): void {
  document.addEventListener(
    'keydown',
    (event) => {
      const act = event.altKey && event.shiftKey && !event.ctrlKey && !event.metaKey ? acts[event.code] : undefined;
      if (act === undefined || !event.isTrusted) return;
      event.preventDefault();
      onAct(act);
    },
    { signal, capture: true },
  );
}

/** What the keyboard asks for on a page. */
export type KeyAct = 'next' | 'previous' | 'next-name' | 'highlight';

/**
 * Alt+Shift with a letter, so that no single letter is ever taken from a screen reader. By the key's place (`code`),
 * because Alt changes the letter on a Mac.
 */
const acts: Readonly<Record<string, KeyAct>> = {
  KeyN: 'next',
  KeyP: 'previous',
  KeyM: 'next-name',
  KeyH: 'highlight',
};

/** Hears the page's keys until `signal` aborts. Keys made by the page's scripts are not the reader's. */
export function watchKeys(document: Document, onAct: (act: KeyAct) => void, signal: AbortSignal): void {
  document.addEventListener(
    'keydown',
    (event) => {
      const act = event.altKey && event.shiftKey && !event.ctrlKey && !event.metaKey ? acts[event.code] : undefined;
      if (act === undefined || !event.isTrusted || event.repeat || isTyping(event)) return;
      event.preventDefault();
      onAct(act);
    },
    { signal, capture: true },
  );
}

/** In a field, Alt and Shift with a letter write one: Polish on a Mac. */
function isTyping(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches('input, textarea, select');
}

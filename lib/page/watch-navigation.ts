/** The part of the Navigation API that is used; not every engine has it. */
function navigationOf(window: Window): EventTarget | null {
  const navigation: unknown = Reflect.get(window, 'navigation');
  return navigation instanceof EventTarget ? navigation : null;
}

/** Without the fragment, unless it is a route: a jump on the page is no navigation. */
function addressOf(window: Window): string {
  const { href, hash } = window.location;
  return /^#!?\//.test(hash) ? href : href.slice(0, href.length - hash.length);
}

/**
 * Tells when a page's own program goes to another address. Without the Navigation API, `pushState` cannot be seen from
 * a content script's own world, but such a program changes `<title>` or follows a click: the address is compared then.
 */
export function watchNavigation(document: Document, signal: AbortSignal, onNavigate: () => void): void {
  const window = document.defaultView;
  if (!window || signal.aborted) return;
  let address = addressOf(window);
  const compare = () => {
    const now = addressOf(window);
    if (now === address) return;
    address = now;
    onNavigate();
  };
  window.addEventListener('popstate', compare, { signal });
  window.addEventListener('hashchange', compare, { signal });
  const navigation = navigationOf(window);
  if (navigation) {
    navigation.addEventListener('navigatesuccess', compare, { signal });
    navigation.addEventListener('currententrychange', compare, { signal });
    return;
  }
  const afterTask = () => setTimeout(compare, 0);
  for (const event of ['click', 'keyup', 'submit'])
    document.addEventListener(event, afterTask, { signal, capture: true });
  const head = new MutationObserver(compare);
  head.observe(document.head ?? document.documentElement, { childList: true, subtree: true, characterData: true });
  signal.addEventListener('abort', () => head.disconnect(), { once: true });
}

import browser from 'webextension-polyfill';

/** Every page Dixit can ever be given: nothing but the web. */
const everySite = '*://*/*';

/** Match patterns know no ports: a host on every port. */
export function hostPattern(hostname: string): string {
  return `*://${hostname}/*`;
}

/** The match pattern of the site an address is on, null for addresses no extension may read. */
export function sitePattern(url: string): string | null {
  const { protocol, hostname } = URL.canParse(url) ? new URL(url) : { protocol: '', hostname: '' };
  return protocol === 'http:' || protocol === 'https:' ? hostPattern(hostname) : null;
}

/** The match patterns the reader has granted. */
export async function grantedSites(): Promise<readonly string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

export function hasAccess(pattern: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [pattern] });
}

/** Asks the reader. Must be called within a click, before anything is awaited: both browsers require it. */
export function requestAccess(pattern: string | 'every-site'): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern === 'every-site' ? everySite : pattern] });
}

/** @param listener is given the match patterns that were added; none where some were taken away */
export function onAccessChanged(listener: (added: readonly string[]) => void): void {
  browser.permissions.onAdded.addListener(({ origins }) => listener(origins ?? []));
  browser.permissions.onRemoved.addListener(() => listener([]));
}

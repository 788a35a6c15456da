import browser, { type Tabs } from 'webextension-polyfill';

export interface TabAddress {
  readonly id: number;
  /** Null where the browser hides it: no access to the site, and no click on the icon there. */
  readonly url: string | null;
  readonly isLoading: boolean;
}

/** The tab the reader looks at in this window. */
export async function activeTab(): Promise<TabAddress | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab === undefined ? null : addressOf(tab);
}

export async function tabAddress(tabId: number): Promise<TabAddress | null> {
  const tabs = await browser.tabs.query({});
  const tab = tabs.find(({ id }) => id === tabId);
  return tab === undefined ? null : addressOf(tab);
}

function addressOf({ id, url, status }: Tabs.Tab): TabAddress | null {
  return id === undefined ? null : { id, url: url ?? null, isLoading: status === 'loading' };
}

export async function openTabs(): Promise<readonly number[]> {
  return (await browser.tabs.query({})).flatMap(({ id }) => id ?? []);
}

/** Tells when another tab comes to the front of any window or a tab loads another page; until `signal` aborts. */
export function onTabChanged(listener: (tabId: number) => void, signal: AbortSignal): void {
  const activated = ({ tabId }: { tabId: number }) => listener(tabId);
  const updated = (tabId: number, change: { status?: string | undefined }) => {
    if (change.status !== undefined) listener(tabId);
  };
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(activated);
    browser.tabs.onUpdated.removeListener(updated);
  });
}

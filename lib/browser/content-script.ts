import browser from 'webextension-polyfill';
import { grantedSites, hostPattern } from './site-access';

const id = 'reader';
const file = 'reader.js';

/**
 * Has the content script run on the sites the reader granted, and nowhere else: registered at run time because the
 * manifest asks for no site. Calls queue, so that two grants in a row cannot register twice.
 * @param excludedSites host names on which it is switched off: not even loaded there
 */
export function registerContentScript(excludedSites: () => Promise<readonly string[]>): Promise<void> {
  const run = async () => register(await excludedSites());
  registration = registration.then(run, run);
  return registration;
}

let registration: Promise<void> = Promise.resolve();

async function register(excludedSites: readonly string[]): Promise<void> {
  const matches = [...(await grantedSites())];
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [id] });
    return;
  }
  const excludeMatches = excludedSites.map(hostPattern);
  const script = {
    id,
    matches,
    excludeMatches,
    js: [file],
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Runs the content script in a tab now: one that was open before access was granted, or granted by a click only. */
export async function runContentScript(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [file] });
    return true;
  } catch {
    // The browser's own pages, its stores and pages without access refuse; the caller says so to the reader.
    return false;
  }
}

/**
 * Runs the content script in the tabs that were open before their sites were granted, one after the other: a reader
 * with forty tabs looks at one of them. Tabs the browser has unloaded get theirs when they are loaded again.
 */
export async function runInOpenTabs(matches: readonly string[]): Promise<void> {
  if (matches.length === 0) return;
  for (const { id } of await browser.tabs.query({ url: [...matches], discarded: false, status: 'complete' })) {
    if (id !== undefined) await runContentScript(id);
  }
}

import browser from 'webextension-polyfill';

/** After installation or an update of the extension: tabs are open that hold no content script, or a dead one. */
export function onInstalled(listener: () => void): void {
  browser.runtime.onInstalled.addListener(listener);
}

export function openSettings(): Promise<void> {
  return browser.runtime.openOptionsPage();
}

/** As the manifest has it. */
export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}

/** Whether the extension was updated or removed while this context lives on in a page. */
export function isOrphaned(): boolean {
  try {
    return browser.runtime.id === undefined;
  } catch {
    // Some versions throw where others leave the id out; either way there is nobody to talk to.
    return true;
  }
}

import browser from 'webextension-polyfill';

/** After installation, an update of the extension, and each start of the browser. */
export function onStart(listener: () => void): void {
  browser.runtime.onInstalled.addListener(listener);
  browser.runtime.onStartup.addListener(listener);
}

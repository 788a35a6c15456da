import browser from 'webextension-polyfill';

/** The bytes of a file shipped in the extension; null where it cannot be read, as after a damaged update. */
export async function readPackageFile(path: string): Promise<Uint8Array | null> {
  try {
    const response = await fetch(browser.runtime.getURL(path));
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
  } catch {
    // `fetch` rejects for a missing extension file instead of answering 404; there is nothing more to know.
    return null;
  }
}

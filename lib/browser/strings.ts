import browser from 'webextension-polyfill';

/** The text of a key of `_locales` in the browser's language, with `$1`… filled in; empty for an unknown key. */
export function localString(key: string, substitutions: readonly string[] = []): string {
  return browser.i18n.getMessage(key, [...substitutions]);
}

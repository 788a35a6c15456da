/**
 * Notices whether a document is changed at all from now on, for what is read in slices: text that changed behind the
 * reader would be missed. Returns a function that ends it and says so.
 */
export function watchTouches(document: Document): () => boolean {
  let touched = false;
  const observer = new MutationObserver(() => {
    touched = true;
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  return () => {
    const pending = observer.takeRecords().length > 0;
    observer.disconnect();
    return touched || pending;
  };
}

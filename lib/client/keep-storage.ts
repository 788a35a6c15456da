/** Asks that the browser never clears what the reader made to make room; with `unlimitedStorage` it grants that unasked. */
export async function keepStorage(): Promise<void> {
  if (!(await navigator.storage.persisted())) await navigator.storage.persist();
}

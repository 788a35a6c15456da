import type { StorageError } from '../model/storage-error';

/** The browser's name for an error, empty where what was thrown is no error. */
function nameOf(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.name : '';
}

export function detailOf(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? `${error.name}: ${error.message}` : String(error);
}

/** IndexedDB's exceptions, by name: https://www.w3.org/TR/IndexedDB/#exceptions */
const codes: ReadonlyMap<string, StorageError['code']> = new Map([
  ['QuotaExceededError', 'quota'],
  ['VersionError', 'newer-database'],
  ['UnknownError', 'unavailable'],
  ['SecurityError', 'unavailable'],
]);

/** What went wrong in a transaction. */
export function transactionError(error: unknown): StorageError {
  return { code: codes.get(nameOf(error)) ?? 'failed', detail: detailOf(error) };
}

/**
 * What went wrong on opening. Browsers that refuse storage say so in many ways: Firefox's private windows give an
 * InvalidStateError, a missing or disabled API a TypeError or ReferenceError.
 */
export function openingError(error: unknown): StorageError {
  const code = nameOf(error) === 'AbortError' ? 'failed' : (codes.get(nameOf(error)) ?? 'unavailable');
  return { code, detail: detailOf(error) };
}

/** The connection was closed under the caller: by the browser, or to let a newer version in. */
export function isClosedConnection(error: unknown): boolean {
  return nameOf(error) === 'InvalidStateError';
}

export function notFound(what: string): StorageError {
  return { code: 'not-found', detail: what };
}

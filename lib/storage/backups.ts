import type { BackupInfo, Library } from '../model/library';
import { fail, ok, type Result } from '../model/result';
import type { StorageError } from '../model/storage-error';
import { detailOf, transactionError } from './storage-errors';

/** Files of the extension's own, apart from the database: what breaks the one must not take the other along. */
export interface BackupFiles {
  list(): Promise<readonly { readonly name: string; readonly size: number }[]>;
  read(name: string): Promise<Uint8Array>;
  write(name: string, bytes: Uint8Array): Promise<void>;
  remove(name: string): Promise<void>;
}

export interface Backups {
  /** Latest first. */
  list(): Promise<Result<readonly BackupInfo[], StorageError>>;
  /** Makes today's copy, unless it was made or there is nothing to copy. Says whether it made one. */
  keepDaily(): Promise<Result<boolean, StorageError>>;
  /** The text of a copy, as `serialize` wrote it. */
  read(name: string): Promise<Result<string, StorageError>>;
  removeAll(): Promise<Result<null, StorageError>>;
}

/** A week of days on which something was done. */
const mostCopies = 7;
const namePattern = /^(\d{4}-\d\d-\d\d)\.json\.gz$/;

export function createBackups(
  files: BackupFiles,
  readLibrary: () => Promise<Result<Library, StorageError>>,
  serialize: (library: Library, now: number) => string,
  now: () => number = Date.now,
): Backups {
  const listed = async (): Promise<readonly BackupInfo[]> => {
    const all = await files.list();
    return all
      .flatMap(({ name, size }) => {
        const day = Date.parse(namePattern.exec(name)?.[1] ?? '');
        return Number.isNaN(day) ? [] : [{ name, day, size }];
      })
      .sort((a, b) => b.day - a.day);
  };
  return {
    list: () => attempt(listed),
    keepDaily: async () => {
      const name = `${new Date(now()).toISOString().slice(0, 10)}.json.gz`;
      const before = await attempt(listed);
      if (!before.ok) return before;
      if (before.value.some((copy) => copy.name === name)) return ok(false);
      const library = await readLibrary();
      if (!library.ok) return library;
      if (library.value.pages.length + library.value.corrections.length === 0) return ok(false);
      return attempt(async () => {
        await files.write(name, await gzip(serialize(library.value, now())));
        // The oldest go only once the new one stands.
        for (const { name: old } of before.value.slice(mostCopies - 1)) await files.remove(old);
        return true;
      });
    },
    read: (name) => attempt(async () => gunzip(await files.read(name))),
    removeAll: () =>
      attempt(async () => {
        for (const { name } of await files.list()) await files.remove(name);
        return null;
      }),
  };
}

async function attempt<T>(work: () => Promise<T>): Promise<Result<T, StorageError>> {
  try {
    return ok(await work());
  } catch (error) {
    const { code } = transactionError(error);
    return fail({ code, detail: detailOf(error) });
  }
}

async function gzip(text: string): Promise<Uint8Array> {
  return through(new TextEncoder().encode(text), new CompressionStream('gzip'));
}

async function gunzip(bytes: Uint8Array): Promise<string> {
  return new TextDecoder().decode(await through(bytes, new DecompressionStream('gzip')));
}

async function through(bytes: Uint8Array, transform: CompressionStream | DecompressionStream): Promise<Uint8Array> {
  const stream = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(transform);
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

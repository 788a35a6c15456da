import { type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import { fail, ok, type Result } from '../model/result';
import type { StorageError } from '../model/storage-error';
import { migrations as allMigrations, type Migration } from './migrations';
import type { DixitSchema, ReadTransaction, StoreName, WriteTransaction } from './schema';
import { detailOf, isClosedConnection, openingError, transactionError } from './storage-errors';

type Outcome<T> = Result<T, StorageError>;
type Connection = IDBPDatabase<DixitSchema>;

/** A database that opens at the first use and again whenever the browser or another version closed it. */
export interface Database {
  read<T>(stores: StoreName[], work: (transaction: ReadTransaction) => Promise<Outcome<T>>): Promise<Outcome<T>>;
  /** All or nothing; on disk, not merely handed to the system, once it resolves. */
  write<T>(stores: StoreName[], work: (transaction: WriteTransaction) => Promise<Outcome<T>>): Promise<Outcome<T>>;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  readonly migrations?: readonly Migration[];
  /** Milliseconds an operation waits for the database to open before it gives up; the opening itself goes on. */
  readonly patience?: number;
}

/** Long enough for an upgrade of a large library, short enough for a reader looking at a panel. */
const defaultPatience = 5000;

export function openDatabase(name: string, options: DatabaseOptions = {}): Database {
  const migrations = options.migrations ?? allMigrations;
  const patience = options.patience ?? defaultPatience;
  let opening: Promise<Outcome<Connection>> | null = null;
  let isBlocked = false;

  function connect(): Promise<Outcome<Connection>> {
    opening ??= open(name, migrations, {
      onBlocked: () => {
        isBlocked = true;
      },
      onClosed: () => {
        opening = null;
      },
    }).then((outcome) => {
      isBlocked = false;
      if (!outcome.ok) opening = null;
      return outcome;
    });
    return opening;
  }

  async function connectInTime(): Promise<Outcome<Connection>> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tooLate = new Promise<Outcome<Connection>>((resolve) => {
      timer = setTimeout(() => {
        const code = isBlocked ? 'blocked' : 'unavailable';
        resolve(fail({ code, detail: `not open after ${patience} ms` }));
      }, patience);
    });
    const outcome = await Promise.race([connect(), tooLate]);
    clearTimeout(timer);
    return outcome;
  }

  async function transact<T, Mode extends 'readonly' | 'readwrite'>(
    stores: StoreName[],
    mode: Mode,
    work: (transaction: IDBPTransaction<DixitSchema, StoreName[], Mode>) => Promise<Outcome<T>>,
    isRetry = false,
  ): Promise<Outcome<T>> {
    const connection = await connectInTime();
    if (!connection.ok) return connection;
    let transaction: IDBPTransaction<DixitSchema, StoreName[], Mode>;
    try {
      transaction = connection.value.transaction(stores, mode, { durability: 'strict' });
    } catch (error) {
      // Nothing was done yet, so trying once more on a new connection is safe.
      if (isRetry || !isClosedConnection(error)) return fail(transactionError(error));
      opening = null;
      return transact(stores, mode, work, true);
    }
    return complete(transaction, work);
  }

  return {
    read: (stores, work) => transact(stores, 'readonly', work),
    write: (stores, work) => transact(stores, 'readwrite', work),
    async close() {
      const connection = await opening;
      opening = null;
      if (connection?.ok) connection.value.close();
    },
  };
}

interface ConnectionEvents {
  onBlocked(): void;
  onClosed(): void;
}

async function open(
  name: string,
  migrations: readonly Migration[],
  events: ConnectionEvents,
): Promise<Outcome<Connection>> {
  let migrationError: unknown = null;
  try {
    const connection = await openDB<DixitSchema>(name, migrations.length, {
      upgrade(database, oldVersion, _newVersion, transaction) {
        // idb's types know one schema; a migration works on the one it finds.
        const untyped = database as unknown as IDBPDatabase<unknown>;
        const upgrading = transaction as unknown as IDBPTransaction<unknown, string[], 'versionchange'>;
        migrate(migrations.slice(oldVersion), untyped, upgrading).catch((error: unknown) => {
          migrationError = error;
          abort(upgrading);
        });
      },
      blocked: events.onBlocked,
      blocking() {
        // Another window brings a newer version: standing in its way would leave both without a store.
        events.onClosed();
        connection.close();
      },
      terminated: events.onClosed,
    });
    return ok(connection);
  } catch (error) {
    if (migrationError === null) return fail(openingError(error));
    return fail({ code: 'failed', detail: `migration: ${detailOf(migrationError)}` });
  }
}

async function migrate(
  steps: readonly Migration[],
  database: IDBPDatabase<unknown>,
  transaction: IDBPTransaction<unknown, string[], 'versionchange'>,
): Promise<void> {
  // A failed upgrade is reported by the opening request; here its rejection must only not stay unhandled.
  transaction.done.catch(detailOf);
  for (const step of steps) await step(database, transaction);
}

async function complete<T, Mode extends 'readonly' | 'readwrite'>(
  transaction: IDBPTransaction<DixitSchema, StoreName[], Mode>,
  work: (transaction: IDBPTransaction<DixitSchema, StoreName[], Mode>) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  const ended = transaction.done.then(
    () => ok(null),
    (error: unknown) => fail(transactionError(error)),
  );
  try {
    const outcome = await work(transaction);
    const end = await ended;
    return end.ok ? outcome : end;
  } catch (error) {
    abort(transaction);
    await ended;
    return fail(transactionError(error));
  }
}

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch (error) {
    // A failed request has aborted its transaction already.
    if (!isClosedConnection(error)) throw error;
  }
}

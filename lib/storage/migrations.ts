import type { IDBPDatabase, IDBPTransaction } from 'idb';

/**
 * One step from a version of the database to the next. It sees the database as it was, so it is written against the
 * untyped API, and it awaits nothing but that transaction: anything else would let the transaction end half-way.
 */
export type Migration = (
  database: IDBPDatabase<unknown>,
  transaction: IDBPTransaction<unknown, string[], 'versionchange'>,
) => void | Promise<void>;

/**
 * Append only: the entry at place `n` brings version `n` to version `n + 1`, and readers have databases of every
 * version that was ever released.
 */
export const migrations: readonly Migration[] = [
  function createStores(database) {
    const pages = database.createObjectStore('pages', { keyPath: 'id' });
    pages.createIndex('updatedAt', 'updatedAt');
    const annotations = database.createObjectStore('annotations', { keyPath: 'id' });
    annotations.createIndex('pageId', 'pageId');
    annotations.createIndex('updatedAt', 'updatedAt');
    annotations.createIndex('speaker', 'attribution.speaker');
    database.createObjectStore('settings');
  },
  function createCorrections(database) {
    const corrections = database.createObjectStore('corrections', { keyPath: 'id' });
    corrections.createIndex('place', 'place');
  },
  function createDeleted(database) {
    const deleted = database.createObjectStore('deleted', { keyPath: 'id' });
    deleted.createIndex('deletedAt', 'deletedAt');
  },
  function createRevisions(database) {
    const revisions = database.createObjectStore('revisions', { keyPath: ['pageId', 'firstSeenAt'] });
    revisions.createIndex('pageId', 'pageId');
  },
];

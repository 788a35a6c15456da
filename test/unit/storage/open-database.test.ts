import 'fake-indexeddb/auto';
import { forceCloseDatabase } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Correction, CorrectionId } from '../../../lib/model/correction';
import { ok } from '../../../lib/model/result';
import type { Revision } from '../../../lib/model/revision';
import { type Migration, migrations } from '../../../lib/storage/migrations';
import { type Database, openDatabase } from '../../../lib/storage/open-database';
import { openStore } from '../../../lib/storage/store';
import { annotationOf, attributionOf, identityOf, pageOf } from '../../support/annotated-page';

afterEach(() => {
  vi.restoreAllMocks();
});

let count = 0;
const freshName = () => `test-${++count}`;

const page = pageOf(identityOf('site.example/story'), { note: 'read twice' });
const revision: Revision = { pageId: page.id, firstSeenAt: 1000, lastSeenAt: 2000, modifiedAt: null, blocks: [1, 2] };
const correction: Correction = {
  id: 'c1' as CorrectionId,
  place: `page:${page.id}`,
  claim: { kind: 'not-entity', names: ['Nord'] },
  createdAt: 1000,
};
const annotation = annotationOf(page, 'a1', { attribution: attributionOf({ speaker: 'Ada' }) });

function countPages(database: Database) {
  return database.read(['pages'], async (transaction) => ok(await transaction.objectStore('pages').count()));
}

/** What each released version held, written as that version wrote it. Append only, like the migrations. */
const writtenBy: readonly ((name: string) => Promise<void>)[] = [
  async function version0(name) {
    const database = await openDB(name, 1, { upgrade: () => undefined });
    database.close();
    await new Promise((resolve) => {
      indexedDB.deleteDatabase(name).onsuccess = resolve;
    });
  },
  async function version1(name) {
    const database = await openDB(name, 1, {
      upgrade(old) {
        const pages = old.createObjectStore('pages', { keyPath: 'id' });
        pages.createIndex('updatedAt', 'updatedAt');
        const annotations = old.createObjectStore('annotations', { keyPath: 'id' });
        annotations.createIndex('pageId', 'pageId');
        annotations.createIndex('updatedAt', 'updatedAt');
        annotations.createIndex('speaker', 'attribution.speaker');
        old.createObjectStore('settings');
      },
    });
    await database.put('pages', page);
    await database.put('annotations', annotation);
    await database.put('settings', 'pink', 'colour');
    database.close();
  },
  async function version2(name) {
    await writtenBy[1]?.(name);
    const database = await openDB(name, 2, {
      upgrade(old) {
        old.createObjectStore('corrections', { keyPath: 'id' }).createIndex('place', 'place');
      },
    });
    await database.put('corrections', correction);
    database.close();
  },
  async function version3(name) {
    await writtenBy[2]?.(name);
    const database = await openDB(name, 3, {
      upgrade(old) {
        old.createObjectStore('deleted', { keyPath: 'id' }).createIndex('deletedAt', 'deletedAt');
      },
    });
    await database.put('deleted', { id: 'gone', annotation, deletedAt: 1000 });
    database.close();
  },
  async function version4(name) {
    await writtenBy[3]?.(name);
    const database = await openDB(name, 4, {
      upgrade(old) {
        const revisions = old.createObjectStore('revisions', { keyPath: ['pageId', 'firstSeenAt'] });
        revisions.createIndex('pageId', 'pageId');
      },
    });
    await database.put('revisions', revision);
    database.close();
  },
];

describe('migrations', () => {
  it('have a written example of every version', () => {
    expect(writtenBy).toHaveLength(migrations.length + 1);
  });

  it.each(writtenBy.map((write, version) => ({ version, write })))(
    'bring a database of version $version to the present with its data',
    async ({ version, write }) => {
      const name = freshName();
      await write(name);
      const store = openStore(name);
      const hasData = version > 0;
      expect(await store.loadPage(page.id)).toEqual(ok(hasData ? page : null));
      expect(await store.annotationsOfPage(page.id)).toEqual(ok({ records: hasData ? [annotation] : [], corrupt: 0 }));
      const corrections = { records: version > 1 ? [correction] : [], corrupt: 0 };
      expect(await store.correctionsAt([correction.place])).toEqual(ok(corrections));
      expect(await store.deletedRecords()).toMatchObject(ok(version > 2 ? [{ id: 'gone', deletedAt: 1000 }] : []));
      expect(await store.revisionsOf(page.id)).toEqual(ok(version > 3 ? [revision] : []));
      expect((await store.loadSettings()).ok).toBe(true);
      await store.close();
      const raw = await openDB(name);
      const indexes = [...raw.transaction('annotations').store.indexNames];
      expect([raw.version, [...raw.objectStoreNames], indexes]).toEqual([
        migrations.length,
        ['annotations', 'corrections', 'deleted', 'pages', 'revisions', 'settings'],
        ['pageId', 'speaker', 'updatedAt'],
      ]);
      raw.close();
    },
  );

  it('run each step once, from where the database stands, over its data', async () => {
    const name = freshName();
    const steps: number[] = [];
    const shout: Migration = async (_database, transaction) => {
      steps.push(1);
      const stored = transaction.objectStore('pages');
      for (const record of await stored.getAll()) await stored.put({ ...record, note: record.note.toUpperCase() });
    };
    await writtenBy[1]?.(name);
    const database = openDatabase(name, { migrations: [...migrations, shout] });
    const note = await database.read(['pages'], async (transaction) =>
      ok((await transaction.objectStore('pages').get(page.id))?.note),
    );
    expect([note, steps]).toEqual([ok('READ TWICE'), [1]]);
    await database.close();
  });

  it('leave everything as it was when a step fails', async () => {
    const name = freshName();
    await writtenBy[1]?.(name);
    const failing: Migration = async (_database, transaction) => {
      await transaction.objectStore('pages').clear();
      throw new Error('step broke');
    };
    const database = openDatabase(name, { migrations: [...migrations, failing] });
    expect(await countPages(database)).toMatchObject({ ok: false, error: { code: 'failed', detail: /step broke/ } });
    expect(await countPages(openDatabase(name))).toEqual(ok(1));
  });
});

describe('openDatabase', () => {
  it('refuses a database of a newer version and leaves it untouched', async () => {
    const name = freshName();
    const newer = await openDB(name, migrations.length + 1, { upgrade: (raw) => void raw.createObjectStore('future') });
    await newer.put('future', 'precious', 'key');
    newer.close();
    expect(await openStore(name).loadSettings()).toMatchObject({ ok: false, error: { code: 'newer-database' } });
    const again = await openDB(name);
    expect(await again.get('future', 'key')).toBe('precious');
    again.close();
  });

  it('makes way for a newer version, then refuses to go back', async () => {
    const name = freshName();
    const old = openDatabase(name, { patience: 200 });
    expect(await countPages(old)).toEqual(ok(0));
    const newer = openDatabase(name, { migrations: [...migrations, () => undefined], patience: 200 });
    expect(await countPages(newer)).toEqual(ok(0));
    expect(await countPages(old)).toMatchObject({ ok: false, error: { code: 'newer-database' } });
    await newer.close();
  });

  it('says so while a connection that does not make way blocks it, and works once that is gone', async () => {
    const name = freshName();
    await writtenBy[1]?.(name);
    const stubborn = await openDB(name, 1);
    const database = openDatabase(name, { migrations: [...migrations, () => undefined], patience: 30 });
    expect(await countPages(database)).toMatchObject({ ok: false, error: { code: 'blocked' } });
    expect(await countPages(database)).toMatchObject({ ok: false, error: { code: 'blocked' } });
    stubborn.close();
    await vi.waitFor(async () => expect(await countPages(database)).toEqual(ok(1)));
    await database.close();
  });

  it.each([
    ['a private window', new DOMException('mutation not allowed', 'InvalidStateError'), 'unavailable'],
    ['a damaged profile', new DOMException('Internal error', 'UnknownError'), 'unavailable'],
    ['storage switched off', new DOMException('denied', 'SecurityError'), 'unavailable'],
    ['a full disk', new DOMException('full', 'QuotaExceededError'), 'quota'],
  ])('gives a typed error where the browser refuses: %s', async (_reason, error, code) => {
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw error;
    });
    const store = openStore(freshName());
    expect(await store.loadSettings()).toEqual({
      ok: false,
      error: { code, detail: `${error.name}: ${error.message}` },
    });
    open.mockRestore();
    expect(await store.loadSettings(), 'it tries again at the next operation').toMatchObject({ ok: true });
    await store.close();
  });

  it('gives up waiting for a browser that never answers', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => new EventTarget() as IDBOpenDBRequest);
    const store = openStore(freshName(), { patience: 20 });
    expect(await store.loadSettings()).toMatchObject({ ok: false, error: { code: 'unavailable' } });
  });

  it.each([
    ['told of it', true],
    ['not yet told of it', false],
  ])('opens anew after the browser terminated the connection, %s', async (_reason, isTold) => {
    const connections: IDBDatabase[] = [];
    const real = indexedDB.open.bind(indexedDB);
    vi.spyOn(indexedDB, 'open').mockImplementation((name, version) => {
      const request = real(name, version);
      request.addEventListener('success', () => connections.push(request.result));
      return request;
    });
    const database = openDatabase(freshName());
    expect(await countPages(database)).toEqual(ok(0));
    const [first] = connections;
    // The package declares the parameter as the class instead of an instance.
    if (isTold && first) forceCloseDatabase(first as unknown as typeof IDBDatabase);
    else first?.close();
    expect(await countPages(database)).toEqual(ok(0));
    expect(connections).toHaveLength(2);
    await database.close();
  });
});

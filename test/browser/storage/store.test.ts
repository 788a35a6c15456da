import { deleteDB, openDB } from 'idb';
import { afterEach, expect, it, vi } from 'vitest';
import { ok } from '../../../lib/model/result';
import { migrations } from '../../../lib/storage/migrations';
import { openStore, type Store, type StoreOptions } from '../../../lib/storage/store';
import { attributionOf, draftOf, identityOf } from '../../support/annotated-page';

/** What the imitation of IndexedDB that the unit tests use might do otherwise than a browser. */

const identity = identityOf('site.example/story', { title: 'A story' });
const draft = draftOf(identity, { attribution: attributionOf({ speaker: 'Ada' }) });
const newer = { migrations: [...migrations, () => undefined] };

let count = 0;
let name = '';
let opened: Store[] = [];

function open(options: StoreOptions = {}): Store {
  if (opened.length === 0) name = `store-${++count}`;
  const store = openStore(name, options);
  opened.push(store);
  return store;
}

afterEach(async () => {
  vi.restoreAllMocks();
  await Promise.all(opened.map((store) => store.close()));
  opened = [];
  await deleteDB(name);
});

it('keeps what was saved, in one strict transaction, for the next connection', async () => {
  const store = open();
  await store.loadSettings();
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
  const saved = await store.saveAnnotation(identity, draft);
  expect(transaction.mock.results.map(({ value }) => [value.mode, value.durability])).toEqual([
    ['readwrite', 'strict'],
  ]);
  await store.close();
  const again = open();
  expect(await again.annotationsOfPage(identity.id)).toEqual(
    ok({ records: [saved.ok ? saved.value : saved.error], corrupt: 0 }),
  );
  expect(await again.loadPage(identity.id)).toMatchObject(ok({ metadata: { title: 'A story' } }));
});

it('keeps a quote once, however many connections keep it at the same time', async () => {
  const stores = [open(), open(), open()];
  const saved = await Promise.all(stores.map((store) => store.saveAnnotation(identity, draft)));
  expect(new Set(saved.map((result) => result.ok && result.value.id)).size).toBe(1);
});

it('makes way for a newer version, then refuses to go back', async () => {
  const old = open();
  await old.saveAnnotation(identity, draft);
  const upgraded = open(newer);
  expect(await upgraded.annotationsOfPage(identity.id)).toMatchObject(ok({ records: [{}] }));
  expect(await old.loadSettings()).toMatchObject({ ok: false, error: { code: 'newer-database' } });
});

it('says so while it is blocked, and works afterwards', async () => {
  await open().loadSettings();
  await opened[0]?.close();
  const stubborn = await openDB(name, migrations.length);
  const upgraded = open({ ...newer, patience: 100 });
  expect(await upgraded.loadSettings()).toMatchObject({ ok: false, error: { code: 'blocked' } });
  stubborn.close();
  await vi.waitFor(async () => expect(await upgraded.loadSettings()).toMatchObject({ ok: true }));
});

it('leaves neither page nor annotation when a write fails half-way', async () => {
  const store = open();
  const add = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('disk full', 'QuotaExceededError');
  });
  expect(await store.saveAnnotation(identity, draft)).toMatchObject({ ok: false, error: { code: 'quota' } });
  add.mockRestore();
  expect(await store.loadPage(identity.id)).toEqual(ok(null));
  expect((await store.saveAnnotation(identity, draft)).ok).toBe(true);
});

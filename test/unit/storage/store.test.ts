import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AnnotationId } from '../../../lib/model/annotation';
import { ok, type Result } from '../../../lib/model/result';
import { defaultSettings } from '../../../lib/model/settings';
import { openStore, type Store } from '../../../lib/storage/store';
import { annotationOf, attributionOf, draftOf, identityOf, targetOf } from '../../support/annotated-page';

const identity = identityOf('site.example/story', { title: 'A story', author: 'Ada' });
const keptQuote = draftOf(identity, { attribution: attributionOf({ speaker: 'Ada' }), targets: [targetOf('so', 5)] });
const highlight = draftOf(identity, { targets: [targetOf('words', 9)] });

let count = 0;
let name = '';
let time = 0;
let store: Store;

beforeEach(() => {
  name = `store-${++count}`;
  time = 1000;
  store = openStore(name, { now: () => time });
});
afterEach(async () => {
  vi.restoreAllMocks();
  await store.close();
});

function unwrap<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

async function recordsOf(reader: Store = store) {
  return unwrap(await reader.annotationsOfPage(identity.id)).records;
}

describe('pages', () => {
  it('are absent before anything is saved', async () => {
    expect(await store.loadPage(identity.id)).toEqual(ok(null));
  });

  it('keep note and creation through later visits, and what a poorer visit does not tell', async () => {
    await store.savePageNote(identity, 'mine');
    time = 2000;
    const poorer = { ...identityOf(identity.id, { author: 'Ada L.' }), url: 'https://m.site.example/story' };
    const page = unwrap(await store.savePage(poorer));
    expect(page).toMatchObject({ url: poorer.url, note: 'mine', createdAt: 1000, updatedAt: 2000 });
    expect(page.metadata).toEqual({ ...identity.metadata, author: 'Ada L.' });
    expect(await store.loadPage(identity.id)).toEqual(ok(page));
  });
});

describe('annotations', () => {
  it('are attached to other words, and remember the first they were made on', async () => {
    const { id, targets } = unwrap(await store.saveAnnotation(identity, keptQuote));
    const [second, third] = [[targetOf('so be', 7)], [targetOf('so be it', 9)]];
    await store.attachAnnotation(id, second);
    expect(unwrap(await store.attachAnnotation(id, third))).toMatchObject({ targets: third, original: targets });
    expect(await recordsOf()).toMatchObject([{ id, targets: third, original: targets }]);
    expect(await store.attachAnnotation(id, [])).toMatchObject({ ok: false, error: { code: 'failed' } });
  });

  it('remember the words that are not theirs, each once', async () => {
    const { id } = unwrap(await store.saveAnnotation(identity, keptQuote));
    for (const words of ['so', 'be it', 'so']) await store.rejectPlace(id, words);
    expect(await recordsOf()).toMatchObject([{ id, rejected: ['so', 'be it'] }]);
  });

  it('are saved with their page and read back in text order', async () => {
    const second = unwrap(await store.saveAnnotation(identity, highlight));
    const first = unwrap(await store.saveAnnotation(identity, keptQuote));
    expect(second).toEqual({ ...highlight, id: second.id, createdAt: 1000, updatedAt: 1000 });
    expect(await recordsOf()).toEqual([first, second]);
    expect(unwrap(await store.loadPage(identity.id))?.metadata.title).toBe('A story');
  });

  it('of a quote kept twice are one, also when two windows keep it at once', async () => {
    const other = openStore(name);
    const saved = await Promise.all([store, other, store].map((each) => each.saveAnnotation(identity, keptQuote)));
    expect(new Set(saved.map((result) => unwrap(result).id)).size).toBe(1);
    expect(await recordsOf(other)).toHaveLength(1);
    await other.close();
  });

  it.each([
    ['a highlight over the same words', draftOf(identity, { targets: keptQuote.targets })],
    ['the same words elsewhere', { ...keptQuote, targets: [targetOf('so', 50)] }],
    ['the same words among others', { ...keptQuote, targets: [targetOf('so', 5, 'and ')] }],
    ['one more piece', { ...keptQuote, targets: [...keptQuote.targets, targetOf('far', 20)] }],
  ])('are two for %s', async (_reason, draft) => {
    await store.saveAnnotation(identity, keptQuote);
    await store.saveAnnotation(identity, draft);
    expect(await recordsOf()).toHaveLength(2);
  });

  it('take only the edited fields, so that two views editing two fields both win', async () => {
    const { id } = unwrap(await store.saveAnnotation(identity, highlight));
    const other = openStore(name, { now: () => 3000 });
    const hostile = { tags: ['x'], id: 'another', createdAt: 0 };
    await Promise.all([store.editAnnotation(id, { note: 'n' }), other.editAnnotation(id, hostile)]);
    expect(await recordsOf()).toEqual([
      { ...highlight, id, note: 'n', tags: ['x'], createdAt: 1000, updatedAt: expect.any(Number) },
    ]);
    await other.close();
  });

  it('are given back when deleted, and restored as they were', async () => {
    const saved = unwrap(await store.saveAnnotation(identity, highlight));
    expect(await store.deleteAnnotation(saved.id)).toEqual(ok(saved));
    expect(await recordsOf()).toEqual([]);
    expect(await store.restoreAnnotation(saved)).toEqual(ok(saved));
    expect(await recordsOf()).toEqual([saved]);
  });

  it('are not set back by a restore that comes late', async () => {
    const saved = unwrap(await store.saveAnnotation(identity, highlight));
    const edited = unwrap(await store.editAnnotation(saved.id, { note: 'newer' }));
    expect(await store.restoreAnnotation(saved)).toEqual(ok(edited));
  });

  it.each([
    ['edit', (id: AnnotationId) => store.editAnnotation(id, { note: 'n' })],
    ['delete', (id: AnnotationId) => store.deleteAnnotation(id)],
  ])('that are gone cannot %s', async (_act, act) => {
    expect(await act('nowhere' as AnnotationId)).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });

  it('survive a corrupt neighbour, which is counted and left in place', async () => {
    const saved = unwrap(await store.saveAnnotation(identity, highlight));
    const raw = await openDB(name);
    const corrupt = [
      { id: 'c1', pageId: identity.id },
      { ...annotationOf(identity, 'c2'), targets: [] },
      { ...annotationOf(identity, 'c3'), targets: [{ quote: { exact: 'x' }, position: null }] },
      { ...annotationOf(identity, 'c4'), colour: 'infrared' },
      { ...annotationOf(identity, 'c5'), tags: [7] },
      { ...annotationOf(identity, 'c6'), attribution: { type: 'rumour' } },
    ];
    for (const record of corrupt) await raw.put('annotations', record);
    expect(await store.annotationsOfPage(identity.id)).toEqual(ok({ records: [saved], corrupt: corrupt.length }));
    expect(await raw.count('annotations')).toBe(corrupt.length + 1);
    raw.close();
  });

  it('can be asked for by speaker', async () => {
    const kept = unwrap(await store.saveAnnotation(identity, keptQuote));
    await store.saveAnnotation(identity, highlight);
    const raw = await openDB(name);
    expect(await raw.getAllFromIndex('annotations', 'speaker', 'Ada')).toEqual([kept]);
    raw.close();
  });
});

describe('what is no annotation', () => {
  const bad = { note: 7 } as unknown as { note: string };

  it('is not stored, by whatever way it comes', async () => {
    const saved = unwrap(await store.saveAnnotation(identity, highlight));
    const refused = { ok: false, error: { code: 'failed', detail: 'not an annotation' } };
    expect(await store.saveAnnotation(identity, { ...highlight, ...bad })).toEqual(refused);
    expect(await store.editAnnotation(saved.id, bad)).toEqual(refused);
    expect(await store.restoreAnnotation({ ...saved, ...bad, id: 'other' as AnnotationId })).toEqual(refused);
    expect(await store.annotationsOfPage(identity.id)).toEqual(ok({ records: [saved], corrupt: 0 }));
  });
});

describe('a write that fails', () => {
  it('on a full disk is told as such and leaves neither page nor annotation', async () => {
    await store.loadSettings();
    const add = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('disk full', 'QuotaExceededError');
    });
    expect(await store.saveAnnotation(identity, highlight)).toEqual({
      ok: false,
      error: { code: 'quota', detail: 'QuotaExceededError: disk full' },
    });
    add.mockRestore();
    expect(await store.loadPage(identity.id)).toEqual(ok(null));
    expect(await recordsOf()).toEqual([]);
    expect((await store.saveAnnotation(identity, highlight)).ok).toBe(true);
  });

  it('only as it commits is not reported as done', async () => {
    const add = IDBObjectStore.prototype.add;
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...given) {
      const request = add.apply(this, given);
      request.addEventListener('success', () => this.transaction.abort());
      return request;
    });
    expect(await store.saveAnnotation(identity, highlight)).toMatchObject({ ok: false, error: { code: 'failed' } });
    expect(await store.loadPage(identity.id)).toEqual(ok(null));
  });

  it('asks for strict durability', async () => {
    await store.loadSettings();
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await store.saveAnnotation(identity, highlight);
    expect(transaction.mock.calls).toEqual([[['pages', 'annotations'], 'readwrite', { durability: 'strict' }]]);
  });
});

describe('settings', () => {
  it('switch a site off and on again, and lose none of two switched at once', async () => {
    const other = openStore(name);
    await Promise.all([store.switchSite('a.example', false), other.switchSite('b.example', false)]);
    expect(unwrap(await store.loadSettings()).disabledSites.toSorted()).toEqual(['a.example', 'b.example']);
    expect(unwrap(await store.switchSite('b.example', false)).disabledSites).toHaveLength(2);
    expect(unwrap(await store.switchSite('a.example', true)).disabledSites).toEqual(['b.example']);
    await other.close();
  });

  it('are the defaults at first, and then what was last chosen, field by field', async () => {
    expect(await store.loadSettings()).toEqual(ok(defaultSettings));
    const other = openStore(name);
    await Promise.all([
      store.saveSettings({ colour: 'green' }),
      other.saveSettings({ disabledSites: ['site.example'] }),
    ]);
    const chosen = { ...defaultSettings, colour: 'green', disabledSites: ['site.example'] };
    expect(await store.loadSettings()).toEqual(ok(chosen));
    expect(await other.saveSettings({})).toEqual(ok(chosen));
    await other.close();
  });

  it('of another version are read as far as they are known', async () => {
    await store.loadSettings();
    const raw = await openDB(name);
    await raw.put('settings', 'ultraviolet', 'colour');
    await raw.put('settings', { quotes: false, smells: true, people: 'yes' }, 'categories');
    await raw.put('settings', ['a.example', 3], 'disabledSites');
    raw.close();
    expect(await store.loadSettings()).toEqual(
      ok({
        disabledSites: ['a.example'],
        colour: defaultSettings.colour,
        categories: { ...defaultSettings.categories, quotes: false },
      }),
    );
  });
});

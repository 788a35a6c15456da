import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CorrectionClaim, CorrectionId, CorrectionPlace } from '../../../lib/model/correction';
import { ok, type Result } from '../../../lib/model/result';
import { openStore, type Store } from '../../../lib/storage/store';
import { attributionOf, draftOf, identityOf, targetOf } from '../../support/annotated-page';

const identity = identityOf('site.example/story');
const page: CorrectionPlace = `page:${identity.id}`;
const site: CorrectionPlace = 'site:site.example';
const notNord: CorrectionClaim = { kind: 'not-entity', names: ['Nord'] };
const was = { speaker: 'Ada', role: 'mayor', confidence: 0.8 };
const saidByBo: CorrectionClaim = { kind: 'speaker', words: 'so be it', speaker: 'Bo', was };

let count = 0;
let name = '';
let time = 0;
let store: Store;

beforeEach(() => {
  name = `corrections-${++count}`;
  time = 1000;
  store = openStore(name, { now: () => time++ });
});
afterEach(() => store.close());

function unwrap<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

async function claimsAt(...places: readonly CorrectionPlace[]) {
  return unwrap(await store.correctionsAt(places)).records.map(({ claim }) => claim);
}

async function attribution() {
  return unwrap(await store.annotationsOfPage(identity.id)).records[0]?.attribution;
}

describe('corrections', () => {
  it('come in the order of the places asked for, at each in the order they were made', async () => {
    const isCity: CorrectionClaim = { kind: 'entity-type', names: ['Lens'], type: 'LOC' };
    await store.saveCorrection(page, notNord);
    await store.saveCorrection(site, isCity);
    await store.saveCorrection(page, isCity);
    await store.saveCorrection('site:other.example', notNord);
    expect(await claimsAt('everywhere', site, page)).toEqual([isCity, notNord, isCity]);
  });

  it('replace what was said of the same at the same place, and only there', async () => {
    await store.saveCorrection(site, notNord);
    await store.saveCorrection(page, notNord);
    const isPlace: CorrectionClaim = { kind: 'entity-type', names: ['Nord'], type: 'LOC' };
    await store.saveCorrection(page, isPlace);
    expect(await claimsAt(site)).toEqual([notNord]);
    expect(await claimsAt(page)).toEqual([isPlace]);
  });

  it('move to another place, where they replace what was said of the same', async () => {
    await store.saveCorrection(site, notNord);
    const { id } = unwrap(await store.saveCorrection(page, notNord));
    expect(unwrap(await store.moveCorrection(id, site)).place).toBe(site);
    expect([await claimsAt(page), await claimsAt(site)]).toEqual([[], [notNord]]);
  });

  it('are given back when deleted, and gone', async () => {
    const saved = unwrap(await store.saveCorrection(page, notNord));
    expect(await store.deleteCorrection(saved.id)).toEqual(ok(saved));
    expect(await claimsAt(page)).toEqual([]);
    expect(await store.deleteCorrection(saved.id)).toMatchObject({ ok: false, error: { code: 'not-found' } });
    expect(await store.moveCorrection(saved.id, site)).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });

  it('of a speaker reach the quote kept of the article, and leave it as it was when taken back', async () => {
    const { speaker, role, confidence } = was;
    const kept = attributionOf({ speaker, role, confidence });
    await store.saveAnnotation(identity, draftOf(identity, { attribution: kept, targets: [targetOf('so be it')] }));
    const { id } = unwrap(await store.saveCorrection(page, saidByBo));
    expect(await attribution()).toEqual({ ...kept, speaker: 'Bo', role: null, confidence: 1 });
    await store.deleteCorrection(id);
    expect(await attribution()).toEqual(kept);
  });

  it('of a speaker leave other quotes and highlights alone', async () => {
    const kept = attributionOf({ speaker: 'Ada' });
    await store.saveAnnotation(identity, draftOf(identity, { attribution: kept, targets: [targetOf('so be they')] }));
    await store.saveCorrection(page, saidByBo);
    expect(await attribution()).toEqual(kept);
  });

  it.each([
    ['a kind of claim not known', { kind: 'louder', names: ['Nord'] }, page],
    ['no name at all', { kind: 'not-entity', names: [] }, page],
    ['a type that is none', { kind: 'entity-type', names: ['Nord'], type: 'CAT' }, page],
    ['nothing to go back to', { kind: 'speaker', words: 'w', speaker: 's' }, page],
    ['a place that is none', notNord, 'nowhere'],
  ])('are refused with %s', async (_, claim, place) => {
    const saved = await store.saveCorrection(place as CorrectionPlace, claim as CorrectionClaim);
    expect(saved).toMatchObject({ ok: false, error: { code: 'failed', detail: 'not a correction' } });
  });

  it('that cannot be understood are counted and left where they are', async () => {
    await store.saveCorrection(page, notNord);
    await store.close();
    const raw = await openDB(name);
    await raw.put('corrections', { id: 'bad' as CorrectionId, place: page, claim: null });
    raw.close();
    expect(unwrap(await store.correctionsAt([page]))).toMatchObject({ corrupt: 1, records: [{ claim: notNord }] });
  });
});

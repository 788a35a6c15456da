import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { emptyLibrary } from '../../../lib/model/library';
import { ok, type Result } from '../../../lib/model/result';
import { keptAfterDeletion } from '../../../lib/storage/library-store';
import { openStore, type Store } from '../../../lib/storage/store';
import { annotationOf, attributionOf, draftOf, identityOf, pageOf, targetOf } from '../../support/annotated-page';

const identity = identityOf('site.example/story', { title: 'A story' });
const draft = draftOf(identity, { attribution: attributionOf({ speaker: 'Ada' }), targets: [targetOf('so', 5)] });

let count = 0;
let time = 0;
let store: Store;

beforeEach(() => {
  time = 1000;
  store = openStore(`library-${++count}`, { now: () => time });
});
afterEach(() => store.close());

function unwrap<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

describe('what was deleted', () => {
  it('can be had back, and is then no longer among the deleted', async () => {
    const saved = unwrap(await store.saveAnnotation(identity, draft));
    time = 2000;
    await store.deleteAnnotation(saved.id);
    expect(await store.deletedRecords()).toEqual(ok([{ id: saved.id, annotation: saved, deletedAt: 2000 }]));
    await store.restoreAnnotation(saved);
    expect(await store.deletedRecords()).toEqual(ok([]));
    expect(unwrap(await store.annotationsOfPage(identity.id)).records).toEqual([saved]);
  });

  it('is forgotten after thirty days, not before', async () => {
    const [first, second] = [draft, draftOf(identity, { targets: [targetOf('be', 8)] })];
    for (const each of [first, second]) {
      const { id } = unwrap(await store.saveAnnotation(identity, each));
      time += 1000;
      await store.deleteAnnotation(id);
    }
    time = 2000 + keptAfterDeletion;
    expect(await store.purgeDeleted()).toEqual(ok(1));
    expect(unwrap(await store.deletedRecords()).map(({ deletedAt }) => deletedAt)).toEqual([3000]);
  });
});

describe('a library', () => {
  const page = pageOf(identity, { note: 'mine', updatedAt: 5000 });
  const annotation = annotationOf(identity, 'a1', { note: 'old', updatedAt: 5000 });
  const library = { ...emptyLibrary, pages: [page], annotations: [annotation] };

  it('is taken in once, however often its file is read', async () => {
    expect(await store.mergeLibrary(library)).toEqual(ok({ taken: 2, known: 0 }));
    expect(await store.mergeLibrary(library)).toEqual(ok({ taken: 0, known: 2 }));
    expect(unwrap(await store.readLibrary())).toEqual(library);
  });

  it('takes nothing back that was changed later, and brings what was changed later elsewhere', async () => {
    await store.mergeLibrary(library);
    const later = { ...annotation, note: 'new', updatedAt: 6000 };
    await store.mergeLibrary({ ...library, annotations: [later] });
    await store.mergeLibrary(library);
    expect(unwrap(await store.readLibrary()).annotations).toEqual([later]);
  });

  it('brings back what was deleted since', async () => {
    await store.mergeLibrary(library);
    await store.deleteAnnotation(annotation.id);
    await store.mergeLibrary(library);
    expect(unwrap(await store.readLibrary()).annotations).toEqual([annotation]);
    expect(await store.deletedRecords()).toEqual(ok([]));
  });

  it('is erased with what was deleted; the settings stay', async () => {
    await store.saveSettings({ colour: 'pink' });
    await store.mergeLibrary(library);
    await store.deleteAnnotation(annotation.id);
    await store.eraseLibrary();
    expect(unwrap(await store.readLibrary())).toEqual(emptyLibrary);
    expect(await store.deletedRecords()).toEqual(ok([]));
    expect(unwrap(await store.loadSettings()).colour).toBe('pink');
  });
});

import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ok, type Result } from '../../../lib/model/result';
import { changeBetween, type Revision } from '../../../lib/model/revision';
import { openStore, type Store } from '../../../lib/storage/store';
import { identityOf } from '../../support/annotated-page';

const identity = identityOf('site.example/story');
const hour = 60 * 60 * 1000;

let count = 0;
let time = 0;
let store: Store;

beforeEach(() => {
  time = 1000;
  store = openStore(`revisions-${++count}`, { now: () => time });
});
afterEach(() => store.close());

function unwrap<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const visit = (...blocks: readonly number[]) => store.noteVisit(identity.id, blocks, null);
const seen = async () =>
  unwrap(await store.revisionsOf(identity.id)).map(({ firstSeenAt, lastSeenAt, blocks }) => [
    firstSeenAt,
    lastSeenAt,
    ...blocks,
  ]);

describe('visits', () => {
  it('to a page of which nothing is kept are not noted', async () => {
    expect(await visit(1, 2)).toEqual(ok(false));
    expect(await seen()).toEqual([]);
  });

  it('that find the text as it was are one revision, which says when it was last so', async () => {
    await store.savePage(identity);
    expect(await visit(1, 2)).toEqual(ok(true));
    time += hour / 2;
    expect(await visit(1, 2)).toEqual(ok(false));
    expect(await seen()).toEqual([[1000, 1000, 1, 2]]);
    time += hour;
    await visit(1, 2);
    expect(await seen()).toEqual([[1000, 1000 + 1.5 * hour, 1, 2]]);
  });

  it('that find another text are another revision, also where it is an old one again', async () => {
    await store.savePage(identity);
    for (const blocks of [
      [1, 2],
      [1, 3],
      [1, 2],
    ]) {
      expect(await visit(...blocks)).toEqual(ok(true));
      time += 10;
    }
    expect(await seen()).toEqual([
      [1000, 1000, 1, 2],
      [1010, 1010, 1, 3],
      [1020, 1020, 1, 2],
    ]);
  });

  it('to a page that changes every time are fifty at most: the first and the last', async () => {
    await store.savePage(identity);
    for (let block = 0; block < 60; block++) {
      await visit(block);
      time += 1;
    }
    const revisions = await seen();
    expect([revisions.length, revisions[0]?.[2], revisions[1]?.[2], revisions.at(-1)?.[2]]).toEqual([50, 0, 11, 59]);
  });

  it('are refused where they are no fingerprints', async () => {
    await store.savePage(identity);
    expect(await visit(Number.NaN)).toMatchObject({ ok: false, error: { code: 'failed' } });
  });
});

describe('the change between two revisions', () => {
  const of = (...blocks: readonly number[]): Revision => ({
    pageId: identity.id,
    firstSeenAt: 0,
    lastSeenAt: 0,
    modifiedAt: null,
    blocks,
  });
  it.each([
    ['a paragraph put in', [1, 2], [1, 9, 2], { added: 1, removed: 0 }],
    ['a paragraph taken out', [1, 2, 3], [1, 3], { added: 0, removed: 1 }],
    ['a paragraph edited: its old form is gone, its new one new', [1, 2], [1, 9], { added: 1, removed: 1 }],
    ['paragraphs in another order', [1, 2, 3], [3, 1, 2], { added: 0, removed: 0 }],
    ['one of two that are alike', [1, 1, 2], [1, 2], { added: 0, removed: 1 }],
  ])('%s', (_reason, before, after, expected) => {
    expect(changeBetween(of(...before), of(...after))).toEqual(expected);
  });
});

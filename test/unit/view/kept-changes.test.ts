import { expect, test } from 'vitest';
import type { AnchorStatus } from '../../../lib/model/anchor-status';
import type { Revision } from '../../../lib/model/revision';
import { keptChanges } from '../../../lib/view/kept-changes';
import { identityOf } from '../../support/annotated-page';

const anchors = (...statuses: readonly AnchorStatus[]) =>
  Object.fromEntries(statuses.map((status, index) => [index, { status, spans: [] }]));
const revision = (lastSeenAt: number): Revision => ({
  pageId: identityOf('a.example').id,
  firstSeenAt: 0,
  lastSeenAt,
  modifiedAt: null,
  blocks: [],
});

test.each([
  ['nothing to say where all stands as it stood or moved', anchors('exact', 'moved'), [], null],
  [
    'edited, doubtful and lost passages are changed ones',
    anchors('exact', 'edited', 'uncertain', 'orphan'),
    [],
    { changed: 3, kept: 4, since: null },
  ],
  [
    'since the last visit before the text was as it is',
    anchors('edited'),
    [revision(10), revision(20), revision(30)],
    { changed: 1, kept: 1, since: 20 },
  ],
])('%s', (_reason, found, revisions, expected) => {
  expect(keptChanges(found, revisions)).toEqual(expected);
});

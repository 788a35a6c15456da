import { expect, test } from 'vitest';
import { listAnnotations } from '../../../lib/view/list-annotations';
import { buildAnnotation } from '../../support/build-annotation';

const late = buildAnnotation({ exact: 'late', start: 90, kept: true });
const early = buildAnnotation({ exact: 'early', start: 5, kept: false });
const lost = buildAnnotation({ exact: 'lost', start: 0, kept: true });

test('in text order, what is lost apart', () => {
  const lists = listAnnotations([late, early, lost], { [late.id]: 'moved', [early.id]: 'exact', [lost.id]: 'orphan' });
  expect(lists.found.map(({ annotation, status }) => [annotation.id, status])).toEqual([
    [early.id, 'exact'],
    [late.id, 'moved'],
  ]);
  expect(lists.orphans.map(({ annotation }) => annotation.id)).toEqual([lost.id]);
});

test.each([
  ['where no page is read', null],
  ['where the page does not know it yet', {}],
])('%s, an annotation is listed without a status', (_, anchors) => {
  expect(listAnnotations([late], anchors).found).toEqual([{ annotation: late, status: null }]);
});

import { expect, test } from 'vitest';
import { listAnnotations } from '../../../lib/view/list-annotations';
import { annotationOf, identityOf, targetOf } from '../../support/annotated-page';

const page = identityOf('news.example/a');
const late = annotationOf(page, 'late', { targets: [targetOf('late', 90)] });
const early = annotationOf(page, 'early', { targets: [targetOf('early', 5)] });
const doubtful = annotationOf(page, 'doubtful', { targets: [targetOf('doubtful', 1)] });
const lost = annotationOf(page, 'lost', { targets: [targetOf('lost', 0)] });

test('in text order, what is lost or doubtful apart', () => {
  const lists = listAnnotations([late, early, lost, doubtful], {
    [late.id]: { status: 'moved', spans: [[9, 13]] },
    [early.id]: { status: 'exact', spans: [] },
    [lost.id]: { status: 'orphan', spans: [] },
    [doubtful.id]: { status: 'uncertain', spans: [[1, 2]] },
  });
  expect(lists.found.map(({ annotation, status }) => [annotation.id, status])).toEqual([
    [early.id, 'exact'],
    [late.id, 'moved'],
  ]);
  expect(lists.orphans.map(({ annotation }) => annotation.id)).toEqual([lost.id, doubtful.id]);
});

test.each([
  ['where no page is read', null],
  ['where the page does not know it yet', {}],
])('%s, an annotation is listed without a status', (_, anchors) => {
  expect(listAnnotations([late], anchors).found).toEqual([{ annotation: late, status: null, spans: [] }]);
});

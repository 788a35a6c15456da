import { expect, test } from 'vitest';
import type { Annotation } from '../../../lib/model/annotation';
import { keptQuotes } from '../../../lib/view/kept-quotes';
import { annotationOf, attributionOf, identityOf, targetOf } from '../../support/annotated-page';
import { buildQuote, spanOf } from './build-quote';

const text = 'She said: “We will see.” He said: “No.” Later: “No.” And “we will, she” said, “see”.';
const quotes = [
  buildQuote({ content: [spanOf(text, 'We will see.')] }),
  buildQuote({ content: [[35, 38]] }),
  buildQuote({ content: [[48, 51]] }),
];

const page = identityOf('news.example/a');

function annotation(exact: string, start: number, id = 'a') {
  return annotationOf(page, id, { targets: [targetOf(exact, start)], attribution: attributionOf() });
}

const at = (annotations: readonly Annotation[]) =>
  [...keptQuotes(quotes, text, annotations)].map(([index, { id }]) => [index, id]);

test.each([
  ['We will see.', 10, [0], 'the same words'],
  ['“We will see.”', 9, [0], 'kept with its marks'],
  ['We will\u00a0see.', 10, [0], 'another kind of space'],
  ['We will see.', 4000, [0], 'the article has moved it'],
  ['We shall see.', 10, [], 'other words'],
  ['No.', 35, [1], 'said twice: the first'],
  ['No.', 47, [2], 'said twice: the nearer one'],
])('%s at %i keeps %j (%s)', (exact, start, indexes) => {
  expect(at([annotation(exact, start)]).map(([index]) => index)).toEqual(indexes);
});

test('two annotations never keep one quote', () => {
  const first = annotation('No.', 35, 'a');
  const second = annotation('No.', 35, 'b');
  expect(at([first, second])).toEqual([
    [1, first.id],
    [2, second.id],
  ]);
});

test('the reader’s own highlight of the words keeps no quote', () => {
  expect(at([{ ...annotation('No.', 35), attribution: null }])).toEqual([]);
});

import { expect, test } from 'vitest';
import { cueWords, leadIn } from '../../../lib/view/cue-words';
import { buildQuote, spanOf } from './build-quote';

const text = 'Le ministère a toutefois indiqué qu’une réunion se tiendrait. Elle durera, selon Kim. Il l’a hier dit.';

test.each([
  ['indirect', 'indiqué', 'qu’une réunion se tiendrait', 'indiqué', 'the clause follows at once'],
  ['mixed', 'indiqué', 'qu’une réunion se tiendrait', 'indiqué', 'of a mixed quote too'],
  ['direct', 'indiqué', 'qu’une réunion se tiendrait', null, 'direct speech stands by itself'],
  ['indirect', 'selon', 'Elle durera', null, 'the cue comes after'],
  ['indirect', 'a', 'qu’une réunion se tiendrait', null, 'something stands between'],
] as const)('%s: %s leads into %s: %s (%s)', (type, cue, content, lead, _why) => {
  const quote = buildQuote({ type, cue: [spanOf(text, cue)], content: [spanOf(text, content)] });
  expect(leadIn(quote, text)).toBe(lead);
});

test('a cue in pieces is shown in pieces, none is none', () => {
  const quote = buildQuote({ cue: [spanOf(text, 'l’a'), spanOf(text, 'dit')] });
  expect(cueWords(quote, text)).toBe('l’a … dit');
  expect(cueWords(buildQuote(), text)).toBeNull();
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseTags } from '../../../lib/view/parse-tags';

test.each([
  ['emploi', ['emploi'], 'one'],
  ['emploi, éolien', ['emploi', 'éolien'], 'two'],
  ['#emploi', ['emploi'], 'with a hash'],
  ['wind  power', ['wind power'], 'spaces inside are one'],
  ['a, a ,#a', ['a'], 'each once'],
  [' , ,', [], 'nothing'],
  ['e\u0301olien', ['éolien'], 'one way to write an accent'],
])('%s: %j (%s)', (typed, tags) => {
  expect(parseTags(typed)).toEqual(tags);
});

test('tags written out and read again are the same', () => {
  fc.assert(
    fc.property(fc.string(), (typed) => {
      const tags = parseTags(typed);
      expect(parseTags(tags.join(', '))).toEqual(tags);
    }),
  );
});

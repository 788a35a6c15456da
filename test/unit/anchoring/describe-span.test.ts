import { describe, expect, it } from 'vitest';
import { describeSpan } from '../../../lib/anchoring/describe-span';

const before = 'abcdefghijklmnopqrstuvwxyz012345';

describe('describeSpan', () => {
  it.each([
    ['32 units on each side', `..${before}WORDS${before}..`, before, before],
    ['less at the edges of the text', 'aWORDSb', 'a', 'b'],
    ['nothing around a whole text', 'WORDS', '', ''],
    ['no half of a pair before', `😀${before.slice(1)}WORDS`, before.slice(1), ''],
    ['no half of a pair after', `WORDS${before.slice(1)}😀`, '', before.slice(1)],
    ['a whole pair that just fits', `.😀${before.slice(2)}WORDS`, `😀${before.slice(2)}`, ''],
  ])('takes %s', (_what, text, prefix, suffix) => {
    const start = text.indexOf('WORDS');
    expect(describeSpan(text, [start, start + 5])).toEqual({
      quote: { type: 'TextQuoteSelector', exact: 'WORDS', prefix, suffix },
      position: { type: 'TextPositionSelector', start, end: start + 5 },
    });
  });
});

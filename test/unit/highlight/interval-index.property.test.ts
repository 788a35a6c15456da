import fc from 'fast-check';
import { expect, test } from 'vitest';
import { IntervalIndex } from '../../../lib/highlight/interval-index';
import type { Span } from '../../../lib/model/span';

const span = fc.tuple(fc.nat(60), fc.nat(20)).map(([start, length]): Span => [start, start + length]);

test('finds exactly what covers an offset, shortest first, as a scan over all would', () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 40 }), fc.nat(90), (spans, offset) => {
      const index = new IntervalIndex(spans.map((covered, value) => ({ span: covered, value })));
      const found = index.at(offset);
      const expected = spans.flatMap(([start, end], value) => (start <= offset && offset < end ? [value] : []));
      expect(found.map(({ value }) => value).sort()).toEqual(expected.sort());
      const lengths = found.map(({ span: [start, end] }) => end - start);
      expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
    }),
  );
});

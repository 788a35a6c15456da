import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contains, overlaps, type Span } from '../../../lib/model/span';

const span = fc
  .tuple(fc.nat(30), fc.integer({ min: 1, max: 10 }))
  .map(([start, length]): Span => [start, start + length]);
const units = ([start, end]: Span) => Array.from({ length: end - start }, (_, i) => start + i);

test('two spans overlap when they share a unit', () => {
  fc.assert(
    fc.property(span, span, (a, b) => {
      expect(overlaps(a, b)).toBe(units(a).some((unit) => units(b).includes(unit)));
      expect(overlaps(a, b)).toBe(overlaps(b, a));
    }),
  );
});

test('a span contains another when it has all of its units', () => {
  fc.assert(
    fc.property(span, span, (a, b) => {
      expect(contains(a, b)).toBe(units(b).every((unit) => units(a).includes(unit)));
    }),
  );
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalForm } from '../../../lib/text/normal-form';

const written = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom('a', 'é', 'mot', ' ', '12', '.', '"', "'") },
      fc.constantFrom('«\u00A0', '\u202F»', '«', '»', '“', '’', '\u00A0', '\n', '\u00AD', '\u200B', '\uFEFF', '…', '–'),
      fc.constantFrom('e\u0301', '\u0301', 'ﬁ', 'œ', '\u212B', '\u1112', '\u1161', '\u11AB', '😀', '\u2000'),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(''));
const writtenWithSpan = written.chain((source) =>
  fc.tuple(fc.constant(source), fc.nat(source.length), fc.nat(source.length)),
);

describe('normalForm', () => {
  it('is the same for both canonical forms of a text', () => {
    fc.assert(
      fc.property(written, (source) => {
        expect(normalForm(source.normalize('NFD')).text).toBe(normalForm(source.normalize('NFC')).text);
      }),
    );
  });

  it('changes nothing in plain text, whose spans map to themselves', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^(?:[a-zé,.]+ ?)*$/), fc.nat(), fc.nat(), (source, a, b) => {
        const normal = normalForm(source);
        const [start, end] = [a % (source.length + 1), b % (source.length + 1)].sort((x, y) => x - y);
        const span = [start ?? 0, end ?? 0] as const;
        expect([normal.text, normal.toSource(span), normal.toNormal(span)]).toEqual([source, span, span]);
      }),
    );
  });

  it('maps every span inside the source and back to a span that holds it', () => {
    fc.assert(
      fc.property(writtenWithSpan, ([source]) => {
        const normal = normalForm(source);
        for (let start = 0; start < normal.text.length; start++) {
          for (const end of [start + 1, normal.text.length]) {
            const [from, to] = normal.toSource([start, end]);
            expect(from).toBeLessThan(to);
            expect(to).toBeLessThanOrEqual(source.length);
            const [back, forth] = normal.toNormal([from, to]);
            expect(back).toBeLessThanOrEqual(start);
            expect(forth).toBeGreaterThanOrEqual(end);
            expect(normal.toSource([back, forth]), 'whole pieces map to themselves').toEqual([from, to]);
          }
        }
      }),
    );
  });

  it('maps the offsets of the source in order', () => {
    fc.assert(
      fc.property(writtenWithSpan, ([source, a, b]) => {
        const normal = normalForm(source);
        const [start, end] = normal.toNormal([Math.min(a, b), Math.max(a, b)]);
        expect(start).toBeLessThanOrEqual(end);
        expect(end).toBeLessThanOrEqual(normal.text.length);
      }),
    );
  });
});

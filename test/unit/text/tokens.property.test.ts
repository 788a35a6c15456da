import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSentences } from '../../../lib/text/sentences';
import { tokenize } from '../../../lib/text/tokens';

/** Any UTF-16, lone surrogates too, and strings dense in the characters that the rules look at. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
  fc
    .array(
      fc.constantFrom(...'lLqudMJaz019.’\'-,@&:/!?…«»”")( \u00a0\n', 'http://', '-t-il', "'s", 'M. ', 'U.N.', '😀'),
    )
    .map((pieces) => pieces.join('')),
);

describe('any text', () => {
  it('has ordered, disjoint tokens that cover all but white space', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tokens = tokenize(text);
        let from = 0;
        for (let index = 0; index < tokens.count; index += 1) {
          const start = tokens.starts[index] ?? -1;
          const end = tokens.ends[index] ?? -1;
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(from, start)).toMatch(/^[\s\u200b]*$/u);
          expect(text.slice(start, end)).not.toMatch(/[\s\u200b]/u);
          from = end;
        }
        expect(text.slice(from)).toMatch(/^[\s\u200b]*$/u);
      }),
      { numRuns: 2000 },
    );
  });

  it('has ordered sentences on token borders that hold every token once and no newline', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tokens = tokenize(text);
        let next = 0;
        for (const [start, end] of findSentences(tokens)) {
          expect(start).toBe(tokens.starts[next]);
          while (next < tokens.count && (tokens.ends[next] ?? 0) <= end) next += 1;
          expect(end).toBe(tokens.ends[next - 1]);
          expect(text.slice(start, end)).not.toContain('\n');
        }
        expect(next).toBe(tokens.count);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('time', () => {
  /** Texts on which a rule that looks back or ahead without a bound takes quadratic time. */
  const hard = ['a', 'a.', '!)', 'a-', "a'", 'M. ', 'www.', '(http://', '« ', '. ', 'a@', '.', '\u00ad', '1,'];

  it.each(hard)('grows in proportion to the length of %s repeated', (unit) => {
    const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
    const from = performance.now();
    findSentences(tokenize(text));
    expect(performance.now() - from).toBeLessThan(3000);
  });
});

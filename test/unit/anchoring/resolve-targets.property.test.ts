import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeSpan } from '../../../lib/anchoring/describe-span';
import { indexText } from '../../../lib/anchoring/indexed-text';
import { resolveTargets } from '../../../lib/anchoring/resolve-targets';
import type { AnnotationId } from '../../../lib/model/annotation';
import type { Span } from '../../../lib/model/span';

const id = 'a' as AnnotationId;
const resolve = (text: string, described: string, span: Span) => {
  const targets = [describeSpan(described, span)];
  return resolveTargets(indexText(text), [{ id, targets }]).anchors.get(id);
};

const anyText = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }),
  fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\u00A0', '«', 'é', '\n'), minLength: 1, maxLength: 200 }),
);

/** Words of which none stands twice, so that a passage is known by its words alone. */
const distinctWords = fc.uniqueArray(fc.stringMatching(/^[a-zé]{4,12}$/), { minLength: 60, maxLength: 120 });
const passage = fc.tuple(distinctWords, fc.nat(), fc.integer({ min: 8, max: 25 })).map(([words, at, count]) => {
  const first = at % (words.length - count + 1);
  const before = words.slice(0, first).join(' ');
  const exact = words.slice(first, first + count).join(' ');
  const after = words.slice(first + count).join(' ');
  return { before: before && `${before} `, exact, after: after && ` ${after}` };
});

describe('resolveTargets', () => {
  it('finds every span where it was in an unchanged text, whatever the text', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
        const [start = 0, end = 0] = [a % text.length, 1 + (b % text.length)].sort((x, y) => x - y);
        fc.pre(start < end);
        expect(resolve(text, text, [start, end])).toMatchObject({ status: 'exact', spans: [[start, end]], score: 1 });
      }),
    );
  });

  it('finds the same words after anything was inserted elsewhere', () => {
    const inserted = fc.array(fc.lorem({ maxCount: 20, mode: 'sentences' }), { maxLength: 3 });
    fc.assert(
      fc.property(passage, inserted, inserted, ({ before, exact, after }, early, late) => {
        const text = before + exact + after;
        const span: Span = [before.length, before.length + exact.length];
        const changed = `${early.join('\n')}${before}${exact}${after}${late.join('\n')}`;
        const anchor = resolve(changed, text, span);
        expect(anchor?.spans.map((found) => changed.slice(...found))).toEqual([exact]);
        expect(['exact', 'moved']).toContain(anchor?.status);
      }),
    );
  });

  it('finds nothing once the passage is gone', () => {
    fc.assert(
      fc.property(passage, ({ before, exact, after }) => {
        const text = before + exact + after;
        const anchor = resolve(before + after, text, [before.length, before.length + exact.length]);
        // A neighbour alike to it may be offered, never painted.
        expect(anchor?.spans).toEqual([]);
        expect(['orphan', 'uncertain']).toContain(anchor?.status);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../../lib/model/analysis';
import type { Entity } from '../../../lib/model/entity';
import type { Quote } from '../../../lib/model/quote';
import { defaultSettings } from '../../../lib/model/settings';
import type { Span } from '../../../lib/model/span';
import { type AnchoredAnnotation, marksOf } from '../../../lib/reading/marks';
import { speakerHue } from '../../../lib/view/speaker-hue';

const quote = (told: Partial<Quote>): Quote => ({
  type: 'direct',
  content: [[0, 10]],
  fragments: [],
  cue: null,
  source: null,
  speaker: 'Ada Byron',
  speakerId: null,
  role: null,
  via: null,
  continued: false,
  confidence: 1,
  ...told,
});
const place: Entity = {
  id: 'e1',
  type: 'LOC',
  name: 'Lyon',
  mentions: [
    [2, 6],
    [20, 24],
  ],
  aliases: [],
};
const analysis = (quotes: readonly Quote[], entities: readonly Entity[] = []): Analysis => ({
  lang: 'en',
  quotes,
  entities,
  ms: {},
  notices: [],
});
const all = defaultSettings.categories;
const named = (marks: ReturnType<typeof marksOf>) => marks.map(({ name, span }) => [name, ...span]);
const hue = speakerHue('Ada Byron');

describe('the marks of an article', () => {
  test.each([
    {
      why: 'direct speech carries its speaker’s hue',
      quote: quote({}),
      marks: [[`dixit-quote-${hue}`, 0, 10]],
    },
    {
      why: 'reported speech is fainter, and stops where quoted words begin',
      quote: quote({
        type: 'mixed',
        content: [[0, 30]],
        fragments: [
          [5, 9],
          [12, 30],
        ],
      }),
      marks: [
        [`dixit-reported-${hue}`, 0, 5],
        [`dixit-reported-${hue}`, 9, 12],
        [`dixit-quote-${hue}`, 5, 9],
        [`dixit-quote-${hue}`, 12, 30],
      ],
    },
    {
      why: 'nobody has a hue of their own',
      quote: quote({ type: 'indirect', speaker: null }),
      marks: [['dixit-reported-none', 0, 10]],
    },
  ])('$why', ({ quote: found, marks }) => {
    expect(named(marksOf(analysis([found]), [], all))).toEqual(marks);
  });

  test('each mention of a name is marked by its kind, over the quotes', () => {
    expect(named(marksOf(analysis([quote({})], [place]), [], all)).slice(1)).toEqual([
      ['dixit-loc', 2, 6],
      ['dixit-loc', 20, 24],
    ]);
  });

  test('a category that is switched off is not marked', () => {
    const marks = marksOf(analysis([quote({})], [place]), [], { ...all, places: false });
    expect(named(marks)).toEqual([[`dixit-quote-${hue}`, 0, 10]]);
  });

  test('an annotation that was not found is nowhere', () => {
    const lost = { annotation: { id: 'a', attribution: null, colour: 'pink' }, status: 'orphan', spans: [] };
    expect(marksOf(analysis([]), [lost as unknown as AnchoredAnnotation], all)).toEqual([]);
  });

  test('reported and quoted pieces never overlap and together cover the clause', () => {
    const cuts = fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(cuts, (places) => {
        const sorted = [...places].sort((a, b) => a - b);
        const content: Span = [sorted[0] ?? 0, sorted.at(-1) ?? 0];
        const fragments = sorted.flatMap((start, i): Span[] =>
          i % 2 === 0 && sorted[i + 1] !== undefined ? [[start, sorted[i + 1] ?? start]] : [],
        );
        const marks = marksOf(analysis([quote({ type: 'mixed', content: [content], fragments })]), [], all);
        const units = marks.flatMap(({ span: [start, end] }) =>
          Array.from({ length: end - start }, (_, i) => start + i),
        );
        expect(units.sort((a, b) => a - b)).toEqual(
          Array.from({ length: content[1] - content[0] }, (_, i) => content[0] + i),
        );
      }),
    );
  });
});

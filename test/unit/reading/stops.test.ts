import { describe, expect, test } from 'vitest';
import type { AnnotationId } from '../../../lib/model/annotation';
import type { Span } from '../../../lib/model/span';
import type { Mark, MarkSubject } from '../../../lib/reading/marks';
import { nextStop, stopsOf } from '../../../lib/reading/stops';

const quote = (index: number): MarkSubject => ({ kind: 'quote', index });
const annotation = (id: string): MarkSubject => ({ kind: 'annotation', id: id as AnnotationId });
const mark = (span: Span, subject: MarkSubject): Mark => ({ name: 'dixit-any', span, subject });

describe('where the keys stop', () => {
  const rows: readonly { why: string; marks: readonly Mark[]; starts: readonly number[] }[] = [
    {
      why: 'in text order, whatever the order of painting',
      marks: [mark([50, 60], annotation('a')), mark([10, 20], quote(0))],
      starts: [10, 50],
    },
    {
      why: 'not at names: there are too many',
      marks: [mark([0, 5], { kind: 'entity', index: 0, mention: 0 }), mark([10, 20], quote(0))],
      starts: [10],
    },
    {
      why: 'once at a quote in several pieces',
      marks: [mark([10, 20], quote(0)), mark([30, 40], quote(0))],
      starts: [10],
    },
    {
      why: 'once where a kept quote is both a quote and an annotation',
      marks: [mark([10, 20], quote(0)), mark([10, 20], annotation('a'))],
      starts: [10],
    },
  ];
  test.each(rows)('$why', ({ marks, starts }) => {
    expect(stopsOf(marks).map(({ span }) => span[0])).toEqual(starts);
  });
});

describe('the next stop', () => {
  const stops = [mark([10, 20], quote(0)), mark([30, 40], quote(1))];
  test.each([
    { why: 'the first, before any stop was made', from: -1, direction: 'next' as const, start: 10 },
    { why: 'the one after', from: 10, direction: 'next' as const, start: 30 },
    { why: 'round the end', from: 30, direction: 'next' as const, start: 10 },
    { why: 'the one before', from: 30, direction: 'previous' as const, start: 10 },
    { why: 'round the beginning', from: 10, direction: 'previous' as const, start: 30 },
  ])('$why', ({ from, direction, start }) => {
    expect(nextStop(stops, from, direction)?.span[0]).toBe(start);
  });

  test('there is none without marks', () => {
    expect(nextStop([], -1, 'next')).toBeNull();
  });
});

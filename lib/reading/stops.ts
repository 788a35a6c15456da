import type { Mark } from './marks';

/**
 * Where the keys for the next and the previous mark stop: at each quote and each highlight once, in text order. Names
 * have a key of their own, because there are too many of them to step over.
 */
export function stopsOf(marks: readonly Mark[]): readonly Mark[] {
  const stops = new Map<string, Mark>();
  const starts = new Set<number>();
  for (const mark of [...marks].sort((a, b) => a.span[0] - b.span[0])) {
    const { subject, span } = mark;
    if (subject.kind === 'entity') continue;
    const key = subject.kind === 'quote' ? `quote ${subject.index}` : `annotation ${subject.id}`;
    // A kept quote is a quote and an annotation over the same words: one stop.
    if (stops.has(key) || starts.has(span[0])) continue;
    starts.add(span[0]);
    stops.set(key, mark);
  }
  return [...stops.values()];
}

/** Where the key for the next name stops: at each mention. */
export function namesOf(marks: readonly Mark[]): readonly Mark[] {
  return marks.filter(({ subject }) => subject.kind === 'entity').sort((a, b) => a.span[0] - b.span[0]);
}

/** The stop after or before a place in the text, round the end. */
export function nextStop(stops: readonly Mark[], from: number, direction: 'next' | 'previous'): Mark | null {
  const found =
    direction === 'next' ? stops.find(({ span }) => span[0] > from) : stops.findLast(({ span }) => span[0] < from);
  return found ?? (direction === 'next' ? stops[0] : stops.at(-1)) ?? null;
}

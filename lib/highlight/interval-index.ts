import type { Span } from '../model/span';

/** Something that covers a span. */
export interface Interval<T> {
  readonly span: Span;
  readonly value: T;
}

/**
 * Finds what covers an offset in logarithmic time plus what is found, where intervals nest a few levels deep, as
 * marks do. Built once per painting; a sorted array with the furthest end so far beats a tree at these sizes.
 */
export class IntervalIndex<T> {
  readonly #intervals: readonly Interval<T>[];
  /** At `i`, the largest end among the intervals up to and including `i`. */
  readonly #reach: readonly number[];

  constructor(intervals: readonly Interval<T>[]) {
    this.#intervals = [...intervals].sort((a, b) => a.span[0] - b.span[0]);
    let reach = 0;
    this.#reach = this.#intervals.map(({ span }) => {
      reach = Math.max(reach, span[1]);
      return reach;
    });
  }

  /** Everything that covers the unit at `offset`, shortest first. */
  at(offset: number): readonly Interval<T>[] {
    const found: Interval<T>[] = [];
    for (let i = this.#lastStartingAt(offset); i >= 0 && (this.#reach[i] ?? 0) > offset; i--) {
      const interval = this.#intervals[i];
      if (interval && offset < interval.span[1]) found.push(interval);
    }
    return found.sort((a, b) => a.span[1] - a.span[0] - (b.span[1] - b.span[0]));
  }

  #lastStartingAt(offset: number): number {
    let low = 0;
    let high = this.#intervals.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#intervals[middle]?.span[0] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}

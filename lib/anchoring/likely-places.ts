import { countBelow } from '../text/ascending';
import { findExact, type TrigramIndex } from '../text/trigram-index';
import type { NormalQuote } from './normal-quote';

/** A short word stands in an article thousands of times; comparing all those surroundings would take seconds. */
const mostNearest = 16;
const mostAlike = 64;
/** Units of context that must be the same at one side for a place to be worth a closer look. */
const touching = 6;

/**
 * Where the words of a quote stand in a normal text, nearest to the expected place first. Where the surroundings are
 * unchanged, only there; where the words are frequent, only near, or where some context directly before or after is
 * the same.
 */
export function likelyPlaces(index: TrigramIndex, { exact, prefix, suffix }: NormalQuote, expected: number): number[] {
  const byDistance = (a: number, b: number) => Math.abs(a - expected) - Math.abs(b - expected);
  if (prefix !== '' && suffix !== '') {
    const unchanged = findExact(index, prefix + exact + suffix).map((at) => at + prefix.length);
    if (unchanged.length > 0) return unchanged.sort(byDistance);
  }
  const places = findExact(index, exact);
  if (places.length <= mostNearest) return places.sort(byDistance);
  const before = prefix.slice(-touching);
  const after = suffix.slice(0, touching);
  const isAlike = (at: number) =>
    (before !== '' && index.text.startsWith(before, at - before.length)) ||
    (after !== '' && index.text.startsWith(after, at + exact.length));
  const near = nearest(places, expected, mostNearest);
  return [...new Set([...near, ...nearest(places.filter(isAlike), expected, mostAlike)])].sort(byDistance);
}

/** The `count` of the ascending places that are nearest to the expected one. */
function nearest(places: readonly number[], expected: number, count: number): readonly number[] {
  let from = countBelow(places, expected);
  let to = from;
  while (to - from < Math.min(count, places.length)) {
    const before = expected - (places[from - 1] ?? Number.NEGATIVE_INFINITY);
    const after = (places[to] ?? Number.POSITIVE_INFINITY) - expected;
    if (before <= after) from--;
    else to++;
  }
  return places.slice(from, to);
}

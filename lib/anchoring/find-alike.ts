import type { Span } from '../model/span';
import { findFuzzy } from '../text/fuzzy-match';
import type { TrigramIndex } from '../text/trigram-index';

/** A stretch of text and how alike it is to what was sought, from 0 to 1. */
export interface AlikeSpan {
  readonly span: Span;
  readonly alike: number;
}

/** Aligning costs the square of the length, so of words longer than twice this only both ends are aligned. */
export const endLength = 256;

/** Where words nearly stand, at least as alike as asked. */
export function findAlike(index: TrigramIndex, words: string, minAlike: number): AlikeSpan[] {
  if (words.length <= 2 * endLength) return findWhole(index, words, minAlike);
  const starts = findWhole(index, words.slice(0, endLength), minAlike);
  const ends = findWhole(index, words.slice(-endLength), minAlike);
  return starts
    .flatMap((start) => ends.map((end) => joinEnds(start, end, words.length)))
    .filter(({ alike }) => alike >= minAlike);
}

function findWhole(index: TrigramIndex, words: string, minAlike: number): AlikeSpan[] {
  const maxErrors = Math.floor(words.length * (1 - minAlike));
  if (maxErrors === 0) return [];
  return findFuzzy(index, words, maxErrors).map(({ span, errors }) => ({ span, alike: 1 - errors / words.length }));
}

/** What lies between the ends is not compared, but its length must fit. */
function joinEnds(start: AlikeSpan, end: AlikeSpan, wantedLength: number): AlikeSpan {
  const length = Math.max(0, end.span[1] - start.span[0]);
  const fit = Math.min(length, wantedLength) / Math.max(length, wantedLength);
  return { span: [start.span[0], end.span[1]], alike: ((start.alike + end.alike) / 2) * fit };
}

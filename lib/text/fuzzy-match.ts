import type { Span } from '../model/span';
import { bucketAt, startsOf, type TrigramIndex } from './trigram-index';

/** A stretch of text that is nearly a pattern. */
export interface FuzzyMatch {
  readonly span: Span;
  /** Units inserted, deleted or replaced (Levenshtein). */
  readonly errors: number;
}

/**
 * Where `pattern` nearly stands, best first, at most `limit` places that do not overlap, each with at most
 * `maxErrors`. Places are proposed by the trigrams they share with the pattern, so one whose errors leave hardly three
 * units in a row is not found; the alignment in a place is exact.
 */
export function findFuzzy(index: TrigramIndex, pattern: string, maxErrors: number, limit = 4): FuzzyMatch[] {
  const forward = compile(pattern);
  const backward = compile(reverse(pattern));
  const matches: FuzzyMatch[] = [];
  for (const window of likelyWindows(index, pattern, maxErrors, limit)) {
    const match = align(index.text, window, forward, backward);
    if (match.errors > maxErrors) continue;
    const rival = matches.findIndex(({ span }) => span[0] < match.span[1] && match.span[0] < span[1]);
    if (rival === -1) matches.push(match);
    else if (match.errors < (matches[rival]?.errors ?? 0)) matches[rival] = match;
  }
  return matches.sort((a, b) => a.errors - b.errors).slice(0, limit);
}

/** Where in a window `pattern` nearly stands, or null where that takes more than `maxErrors`. */
export function findFuzzyIn(text: string, window: Span, pattern: string, maxErrors: number): FuzzyMatch | null {
  const match = align(text, window, compile(pattern), compile(reverse(pattern)));
  return match.errors > maxErrors ? null : match;
}

/**
 * How like `pattern` is to the text that begins at `at` (or ends there, for `direction` -1), wherever that stretch
 * stops: 1 for the same, 0 for nothing in common.
 */
export function similarityAt(text: string, at: number, pattern: string, direction: 1 | -1): number {
  if (pattern === '') return 0;
  const compiled = compile(direction === 1 ? pattern : reverse(pattern));
  const first = direction === 1 ? at : at - 1;
  const available = direction === 1 ? text.length - at : at;
  // Beyond twice its length nothing can match better than not at all.
  const { errors } = scan(compiled, text, first, direction, Math.min(available, 2 * pattern.length), true);
  return 1 - errors / pattern.length;
}

/** Too frequent to tell places apart, and too slow to count. */
const maxBucket = 4096;

/** Asking for the rarest trigrams of a long pattern finds its places as well as asking for all, at a tenth of the cost. */
const mostTrigrams = 32;

/** The places in a pattern of the trigrams to ask for. */
function askedTrigrams(index: TrigramIndex, pattern: string): readonly number[] {
  const places: number[] = [];
  const sizes: number[] = [];
  for (let at = 0; at + 3 <= pattern.length; at++) {
    const { length } = startsOf(index, bucketAt(pattern, at));
    sizes.push(length);
    if (length <= maxBucket) places.push(at);
  }
  if (places.length <= mostTrigrams) return places;
  return places.sort((a, b) => (sizes[a] ?? 0) - (sizes[b] ?? 0)).slice(0, mostTrigrams);
}

/** Stretches that share enough trigrams with the pattern on nearly one diagonal, the most sharing first. */
function likelyWindows(index: TrigramIndex, pattern: string, maxErrors: number, limit: number): Span[] {
  const width = Math.max(16, maxErrors);
  // Bin 0 is that of a match whose beginning is missing because the text begins later.
  const offset = Math.ceil(pattern.length / width);
  const votes = new Int32Array(offset + Math.ceil(index.text.length / width) + 2);
  const asked = askedTrigrams(index, pattern);
  for (const at of asked) {
    for (const start of startsOf(index, bucketAt(pattern, at))) {
      const bin = offset + Math.floor((start - at) / width);
      votes[bin] = (votes[bin] ?? 0) + 1;
    }
  }
  // One error spoils three trigrams at most. Where that leaves none to ask for, a quarter of all is asked for, or a
  // sixth of the rare ones, which hardly stand together by chance.
  const isSample = asked.length === mostTrigrams;
  const needed = isSample ? mostTrigrams / 6 : Math.max(1, asked.length - 3 * maxErrors, asked.length / 4);
  const likely: { bin: number; count: number }[] = [];
  for (let bin = 0; bin + 1 < votes.length; bin++) {
    const count = (votes[bin] ?? 0) + (votes[bin + 1] ?? 0);
    if (count >= needed) likely.push({ bin: bin - offset, count });
  }
  likely.sort((a, b) => b.count - a.count || a.bin - b.bin);
  // Neighbouring bins show the same place twice.
  return likely.slice(0, 2 * limit).map(({ bin }) => {
    const start = Math.max(0, bin * width - maxErrors);
    const end = (bin + 2) * width + pattern.length + maxErrors;
    return [start, Math.min(index.text.length, end)];
  });
}

function align(text: string, [start, end]: Span, forward: CompiledPattern, backward: CompiledPattern): FuzzyMatch {
  const last = scan(forward, text, start, 1, end - start, false);
  const matchEnd = start + last.length;
  const first = scan(backward, text, matchEnd - 1, -1, matchEnd - start, true);
  return { span: [matchEnd - first.length, matchEnd], errors: last.errors };
}

/** A pattern as bit vectors: bit `i` of a unit's masks is set where the pattern has that unit at `i`. */
interface CompiledPattern {
  readonly length: number;
  readonly blocks: number;
  readonly masks: ReadonlyMap<number, Int32Array>;
}

function compile(pattern: string): CompiledPattern {
  const blocks = Math.ceil(pattern.length / 32);
  const masks = new Map<number, Int32Array>();
  for (let at = 0; at < pattern.length; at++) {
    const unit = pattern.charCodeAt(at);
    const mask = masks.get(unit) ?? new Int32Array(blocks);
    mask[at >>> 5] = (mask[at >>> 5] ?? 0) | (1 << (at & 31));
    masks.set(unit, mask);
  }
  return { length: pattern.length, blocks, masks };
}

/**
 * The best match of a pattern among the `count` units of `text` read from `first` in steps of `step`. Anchored, the
 * match begins with the first unit read; otherwise anywhere. Gives the number of units read up to its end; of equally
 * good neighbours the last (a replaced unit rather than a missing one).
 */
function scan(
  pattern: CompiledPattern,
  text: string,
  first: number,
  step: 1 | -1,
  count: number,
  isAnchored: boolean,
): { length: number; errors: number } {
  const none = new Int32Array(pattern.blocks);
  const column = { up: new Int32Array(pattern.blocks).fill(-1), down: new Int32Array(pattern.blocks) };
  let errors = pattern.length;
  let best = { length: 0, errors };
  for (let read = 1; read <= count; read++) {
    const mask = pattern.masks.get(text.charCodeAt(first + (read - 1) * step)) ?? none;
    errors += advance(column, mask, pattern.length, isAnchored ? 1 : 0);
    if (errors < best.errors || (errors === best.errors && read === best.length + 1)) best = { length: read, errors };
  }
  return best;
}

/** Where the distance rises and falls by one from row to row of a column, as bits. */
interface Column {
  readonly up: Int32Array;
  readonly down: Int32Array;
}

/**
 * Moves a column of the Levenshtein matrix one unit on, 32 rows at a time, and gives the change in its last row:
 * G. Myers, "A fast bit-vector algorithm for approximate string matching" (1999), as H. Hyyrö writes it (2003).
 * `carry` is the change in the row above the first: 0 if a match may begin here, else 1.
 */
function advance({ up, down }: Column, mask: Int32Array, rows: number, carry: -1 | 0 | 1): -1 | 0 | 1 {
  let change = carry;
  for (let block = 0; block < mask.length; block++) {
    const pv = up[block] ?? 0;
    const mv = down[block] ?? 0;
    const own = mask[block] ?? 0;
    const xv = own | mv;
    const eq = change < 0 ? own | 1 : own;
    const xh = (((eq & pv) + pv) ^ pv) | eq;
    const ph = mv | ~(xh | pv);
    const mh = pv & xh;
    const carriedUp = change > 0 ? 1 : 0;
    const carriedDown = change < 0 ? 1 : 0;
    const last = block === mask.length - 1 ? (rows - 1) & 31 : 31;
    change = (((ph >>> last) & 1) - ((mh >>> last) & 1)) as -1 | 0 | 1;
    const shifted = (ph << 1) | carriedUp;
    up[block] = (mh << 1) | carriedDown | ~(xv | shifted);
    down[block] = shifted & xv;
  }
  return change;
}

function reverse(text: string): string {
  let reversed = '';
  for (let at = text.length - 1; at >= 0; at--) reversed += text.charAt(at);
  return reversed;
}

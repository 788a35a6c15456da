import type { TextQuoteSelector } from '../model/selector';
import type { Span } from '../model/span';
import { similarityAt } from '../text/fuzzy-match';
import { normalForm } from '../text/normal-form';
import { contextLength } from './describe-span';

/** The words of a target and what stood around them, in normal form. */
export interface NormalQuote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Normalised as one text, because what becomes of a space or a mark depends on its neighbours. */
export function normalQuote({ exact, prefix, suffix }: TextQuoteSelector): NormalQuote {
  const { text, toNormal } = normalForm(prefix + exact + suffix);
  const start = prefix.length + exact.length - exact.trimStart().length;
  const [from, to] = toNormal([start, Math.max(start, prefix.length + exact.trimEnd().length)]);
  return { prefix: text.slice(0, from), exact: text.slice(from, to), suffix: text.slice(to) };
}

/** What a target's surroundings say of the block it stood in. */
export interface OwnBlock {
  /** The context up to the block's border, or all there is where no border is in it. */
  readonly quote: NormalQuote;
  /** Whether the block's beginning is in the context before, its end in that behind. */
  readonly hasStart: boolean;
  readonly hasEnd: boolean;
}

/** Null where no border of a block is near: then the context is all of one block, and says so by itself. */
export function ownBlock({ type, exact, prefix, suffix }: TextQuoteSelector, start: number): OwnBlock | null {
  const hasStart = prefix.includes('\n') || start === prefix.length;
  const hasEnd = suffix.includes('\n') || suffix.length < contextLength;
  if (!hasStart && !hasEnd) return null;
  const [after = ''] = suffix.split('\n', 1);
  const quote = normalQuote({ type, exact, prefix: prefix.slice(prefix.lastIndexOf('\n') + 1), suffix: after });
  return { quote, hasStart, hasEnd };
}

/** How alike surroundings are, from 0 to 1. */
export interface Likeness {
  /** Before and after together, by length; 0 where nothing was described. */
  readonly mean: number;
  /** Of the better side alone, 0 where it is too short to tell. */
  readonly side: number;
}

/** Units of context below which a side is alike too easily. */
const tellingSide = 16;

/** How alike the surroundings of a span of a normal text are to those described. */
export function likenessAt(text: string, [start, end]: Span, { prefix, suffix }: NormalQuote): Likeness {
  const length = prefix.length + suffix.length;
  if (length === 0) return { mean: 0, side: 0 };
  const before = similarityAt(text, start, prefix, -1);
  const after = similarityAt(text, end, suffix, 1);
  return {
    mean: (before * prefix.length + after * suffix.length) / length,
    side: Math.max(prefix.length < tellingSide ? 0 : before, suffix.length < tellingSide ? 0 : after),
  };
}

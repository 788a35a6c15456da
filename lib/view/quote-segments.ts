import type { Quote } from '../model/quote';
import { overlaps, type Span } from '../model/span';
import { type QuotationStyle, quotationStyle } from './quotation-marks';

/** A stretch of a shown quote: the speaker's own words with their marks, or the article's report of them. */
export interface QuoteSegment {
  readonly text: string;
  readonly spoken: boolean;
}

/**
 * A quote as it is shown: around the speaker's words the marks of the article's language, whatever marks the article
 * used, and those of the second level around what is quoted inside.
 * @param text the article's text
 * @param lang BCP 47
 */
export function quoteSegments(quote: Quote, text: string, lang: string): readonly QuoteSegment[] {
  const style = quotationStyle(lang);
  const segments: QuoteSegment[] = [];
  for (const [index, piece] of quote.content.entries()) {
    if (index > 0) segments.push({ text: ' […] ', spoken: false });
    if (quote.type === 'direct') segments.push(spoken(text, piece, style));
    else segments.push(...reported(text, piece, quote.fragments, style));
  }
  return segments;
}

/** Words without an article around them (a kept quote's), in the marks of a language; see `restyleMarks`. */
export function inMarks(words: string, lang: string): string {
  const style = quotationStyle(lang);
  return style.open + switchMarks(words.trim(), style.nestedOpen, style.nestedClose) + style.close;
}

/** Words that hold quotation marks of any convention (a kept report's), with those of a language instead. */
export function restyleMarks(words: string, lang: string): string {
  const { open, close } = quotationStyle(lang);
  return switchMarks(words.trim(), open, close);
}

function spoken(text: string, [start, end]: Span, style: QuotationStyle): QuoteSegment {
  const words = switchMarks(text.slice(start, end).trim(), style.nestedOpen, style.nestedClose);
  return { text: style.open + words + style.close, spoken: true };
}

/** A reported clause: its quoted fragments in marks, the marks the article had around them taken off. */
function reported(text: string, piece: Span, fragments: readonly Span[], style: QuotationStyle): QuoteSegment[] {
  const segments: QuoteSegment[] = [];
  let at = piece[0];
  for (const fragment of fragments) {
    if (!overlaps(fragment, piece) || fragment[0] < at) continue;
    const before = text.slice(at, fragment[0]).replace(/["“”„«»‹›‘’‚]\s*$/u, '');
    if (before !== '') segments.push({ text: flow(before), spoken: false });
    segments.push(spoken(text, fragment, style));
    at = fragment[1];
    at += /^\s*["“”«»‹›‘’]/u.exec(text.slice(at, piece[1]))?.[0].length ?? 0;
  }
  const rest = text.slice(at, piece[1]);
  if (rest !== '') segments.push({ text: flow(rest), spoken: false });
  return segments;
}

/** A newline in an article's text ends a block; inside one shown quote it is a space. */
function flow(text: string): string {
  return text
    .split('\n')
    .map((line, index, lines) => (lines.length === 1 ? line : index === 0 ? line.trimEnd() : line.trimStart()))
    .join(' ');
}

/** Which way a mark looks by itself; straight marks look neither way. */
const natural: Readonly<Record<string, 'opens' | 'closes'>> = {
  '«': 'opens',
  '“': 'opens',
  '„': 'opens',
  '‟': 'opens',
  '»': 'closes',
  '”': 'closes',
};

/**
 * Quotation marks of any first level become `open` and `close`. Apostrophes and single marks are left: they are of a
 * second level already, or no quotation marks at all; so is what closes nothing (inches).
 */
function switchMarks(words: string, open: string, close: string): string {
  const text = flow(dropContinuationMarks(words));
  const pieces: string[] = [];
  let depth = 0;
  let from = 0;
  for (const { index, 0: mark } of text.matchAll(/[«»“”„‟"]/g)) {
    const before = text.slice(from, index);
    if (opens(mark, text[index - 1] ?? ' ', text[index + 1] ?? ' ', depth)) {
      depth += 1;
      pieces.push(before, open);
      from = isGuillemet(mark) ? firstUnspaced(text, index + 1) : index + 1;
    } else if (depth > 0) {
      depth -= 1;
      pieces.push(isGuillemet(mark) ? before.trimEnd() : before, close);
      from = index + 1;
    }
  }
  return [...pieces, text.slice(from)].join('');
}

/**
 * Whether a mark opens, told by its neighbours before its shape: »German« and ”Swedish” use the same characters the
 * other way round, and French puts a space inside.
 */
function opens(mark: string, previous: string, next: string, depth: number): boolean {
  const leansOnPrevious = !/[\s([{'’—–-]/u.test(previous);
  const leansOnNext = /[\p{L}\p{N}]/u.test(next);
  if (natural[mark] === 'opens') return !(leansOnPrevious && !leansOnNext && depth > 0);
  if (natural[mark] === 'closes') return !leansOnPrevious && leansOnNext;
  return !leansOnPrevious;
}

function isGuillemet(mark: string): boolean {
  return mark === '«' || mark === '»';
}

function firstUnspaced(text: string, start: number): number {
  let at = start;
  while (at < text.length && /\s/.test(text[at] ?? '')) at += 1;
  return at;
}

/** French and English repeat the mark at each new paragraph of one quote: it opens nothing. */
function dropContinuationMarks(words: string): string {
  return words.replace(/\n[^\S\n]*[«“„"»][^\S\n]*/g, '\n');
}

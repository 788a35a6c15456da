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

/** The same as one string. */
export function quoteText(quote: Quote, text: string, lang: string): string {
  return quoteSegments(quote, text, lang)
    .map((segment) => segment.text)
    .join('');
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
    const before = text.slice(at, fragment[0]).replace(/["“”„«»‹›‘’‚][\s\u00a0\u202f]*$/u, '');
    if (before !== '') segments.push({ text: flow(before), spoken: false });
    segments.push(spoken(text, fragment, style));
    at = fragment[1];
    at += /^[\s\u00a0\u202f]*["“”«»‹›‘’]/u.exec(text.slice(at, piece[1]))?.[0].length ?? 0;
  }
  const rest = text.slice(at, piece[1]);
  if (rest !== '') segments.push({ text: flow(rest), spoken: false });
  return segments;
}

/** A newline in an article's text ends a block; inside one shown quote it is a space. */
function flow(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}

const openers = '«“„‟"»';
const closers = '»”“"«';

/**
 * Quotation marks of any first level become `open` and `close`. Which way a mark looks is told by
 * its neighbours, because »German« and “Swedish” use the same characters the other way round. Apostrophes and single
 * marks are left: they are of a second level already, or no quotation marks at all.
 */
function switchMarks(words: string, open: string, close: string): string {
  let depth = 0;
  return flow(dropContinuationMarks(words)).replace(
    /(^|[\s(\u005b\u00a0\u202f—–'’])([«“„‟"»])[\s\u00a0\u202f]*|[\s\u00a0\u202f]*([»”“"«])/gu,
    (match: string, before: string | undefined, opener: string | undefined, closer: string | undefined) => {
      if (opener !== undefined && openers.includes(opener)) {
        depth += 1;
        return `${before ?? ''}${open}`;
      }
      if (closer !== undefined && closers.includes(closer) && depth > 0) {
        depth -= 1;
        return close;
      }
      return match;
    },
  );
}

/** French and English repeat the mark at each new paragraph of one quote: it opens nothing. */
function dropContinuationMarks(words: string): string {
  return words.replace(/\n\s*[«“„"»][\s\u00a0\u202f]*/gu, '\n');
}

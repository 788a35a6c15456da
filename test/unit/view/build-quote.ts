import type { Quote } from '../../../lib/model/quote';
import type { Span } from '../../../lib/model/span';
import { quoteSegments } from '../../../lib/view/quote-segments';

/** A direct quote of nobody, changed where a test cares. */
export function buildQuote(changes: Partial<Quote> = {}): Quote {
  return {
    type: 'direct',
    content: [[0, 0]],
    fragments: [],
    cue: null,
    source: null,
    speaker: null,
    speakerId: null,
    role: null,
    via: null,
    continued: false,
    confidence: 1,
    ...changes,
  };
}

/** Where `words` first stand in `text`. @throws where they do not */
export function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start === -1) throw new Error(`Not in the text: ${words}`);
  return [start, start + words.length];
}

/** A quote as it is read, in one piece. */
export function shownText(quote: Quote, text: string, lang: string): string {
  return quoteSegments(quote, text, lang)
    .map((segment) => segment.text)
    .join('');
}

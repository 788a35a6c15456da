import type { LanguageCode } from '../../../lib/model/analysis';
import type { Quote } from '../../../lib/model/quote';
import type { Span } from '../../../lib/model/span';
import { namedIn, quotesOf } from './gold-articles';

export interface QuoteCase {
  readonly reason: string;
  readonly text: string;
  readonly people?: readonly string[];
  readonly bodies?: readonly string[];
  /** `type | content [fragment]… | cue | speaker`, then, where there are, `| role | via X | continued | repeats OFFSET`. */
  readonly quotes: readonly string[];
}

type Article = Omit<QuoteCase, 'reason' | 'quotes'> & { readonly lang: LanguageCode };

/** The quotes of a text, each on a line as in `QuoteCase.quotes`. */
export function describeQuotes({ text, people = [], bodies = [], lang }: Article): string[] {
  return quotesOf(text, lang, namedIn(text, people, bodies)).map((quote) => describeQuote(text, quote));
}

function describeQuote(text: string, quote: Quote): string {
  const words = (spans: readonly Span[]) => spans.map(([start, end]) => text.slice(start, end));
  const fragments = words(quote.fragments).map((fragment) => ` [${fragment}]`);
  const parts = [
    quote.type,
    words(quote.content).join(' // ') + fragments.join(''),
    quote.cue === null ? '–' : words(quote.cue).join(' '),
    quote.speaker ?? '–',
    ...(quote.role === null ? [] : [quote.role]),
    ...(quote.via === null ? [] : [`via ${quote.via}`]),
    ...(quote.continued ? ['continued'] : []),
    ...(quote.repeats === undefined ? [] : [`repeats ${quote.repeats[0]}`]),
  ];
  return parts.join(' | ');
}

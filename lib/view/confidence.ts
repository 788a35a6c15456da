import type { Quote } from '../model/quote';

/** Below this the reader is told that speech or speaker are uncertain. */
const sure = 0.6;

export function isUncertain(quote: Pick<Quote, 'confidence'>): boolean {
  return quote.confidence < sure;
}

import type { Quote } from '../lib/model/quote';
import { quoteSegments } from '../lib/view/quote-segments';

/** A quote in the marks of its language; what the article reports in its own words is set apart. */
export function QuoteWords({ quote, text, lang }: { quote: Quote; text: string; lang: string }) {
  return (
    <span class="quote-words" lang={lang} dir="auto">
      {quoteSegments(quote, text, lang).map((segment, index) => (
        // Segments of one quote never change places: the place is the key.
        <span key={index} class={segment.spoken ? 'spoken' : 'reported'}>
          {segment.text}
        </span>
      ))}
    </span>
  );
}

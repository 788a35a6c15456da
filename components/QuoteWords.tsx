import type { Quote } from '../lib/model/quote';
import { leadIn } from '../lib/view/cue-words';
import { quoteSegments } from '../lib/view/quote-segments';

/** A quote in the marks of its language, after the words that lead into it; what the article reports is set apart. */
export function QuoteWords({ quote, text, lang }: { quote: Quote; text: string; lang: string }) {
  const lead = leadIn(quote, text);
  return (
    <span class="quote-words" lang={lang} dir="auto">
      {lead !== null && <span class="lead-in">{lead} </span>}
      {quoteSegments(quote, text, lang).map((segment, index) => (
        // Segments of one quote never change places: the place is the key.
        <span key={index} class={segment.spoken ? 'spoken' : 'reported'}>
          {segment.text}
        </span>
      ))}
    </span>
  );
}

import type { Quote } from '../lib/model/quote';
import type { Span } from '../lib/model/span';
import { isUncertain } from '../lib/view/confidence';
import { useStrings } from './strings';

interface QuoteDetailsProps {
  readonly quote: Quote;
  readonly text: string;
  readonly lang: string;
  /** Null where it is said elsewhere. */
  readonly ownRole: string | null;
}

/** In what capacity, by which cue, through whom, and how sure that is. Nothing where there is nothing to say. */
export function QuoteDetails({ quote, text, lang, ownRole }: QuoteDetailsProps) {
  const { t } = useStrings();
  const cue = quote.cue === null ? null : wordsOf(quote.cue, text);
  const uncertain = isUncertain(quote);
  if (ownRole === null && cue === null && quote.via === null && !quote.continued && !uncertain) return null;
  return (
    <span class="details">
      {ownRole !== null && (
        <span class="detail" lang={lang}>
          {ownRole}
        </span>
      )}
      {cue !== null && (
        <span class="detail" lang={lang}>
          {cue}
        </span>
      )}
      {quote.continued && <span class="detail">{t('continued')}</span>}
      {quote.via !== null && <span class="detail">{t('via', [quote.via])}</span>}
      {uncertain && <span class="detail detail-uncertain">{t('uncertain')}</span>}
    </span>
  );
}

function wordsOf(spans: readonly Span[], text: string): string {
  return spans.map(([start, end]) => text.slice(start, end)).join(' … ');
}

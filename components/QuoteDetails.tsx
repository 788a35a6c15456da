import type { Quote } from '../lib/model/quote';
import { isUncertain } from '../lib/view/confidence';
import { cueWords, leadIn } from '../lib/view/cue-words';
import { useStrings } from './strings';

interface QuoteDetailsProps {
  readonly quote: Quote;
  readonly text: string;
  readonly lang: string;
  /** Null where it is said elsewhere. */
  readonly ownRole: string | null;
  /** The quote's words stand above: they may begin with the cue. */
  readonly besideWords?: boolean;
  /** How many quotes the article has of this speaker; 0 to leave it out. */
  readonly speakerCount?: number;
}

/** In what capacity, by which cue, through whom, and how sure that is. */
export function QuoteDetails({ quote, text, lang, ownRole, besideWords = false, speakerCount = 0 }: QuoteDetailsProps) {
  const { t, tn } = useStrings();
  const cue = besideWords && leadIn(quote, text) !== null ? null : cueWords(quote, text);
  const uncertain = isUncertain(quote);
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
      {speakerCount > 1 && <span class="detail">{tn('quotesHere', speakerCount)}</span>}
      {uncertain && <span class="detail detail-uncertain">{t('uncertain')}</span>}
    </span>
  );
}

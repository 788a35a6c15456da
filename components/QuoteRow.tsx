import type { Quote } from '../lib/model/quote';
import { IconButton } from './IconButton';
import { QuoteDetails } from './QuoteDetails';
import { QuoteWords } from './QuoteWords';
import { useStrings } from './strings';

interface QuoteRowProps {
  readonly quote: Quote;
  readonly text: string;
  readonly lang: string;
  /** The role shown with the speaker: said again only where it differs. */
  readonly groupRole: string | null;
  readonly kept: boolean;
  onReveal(): void;
  onToggleKept(): void;
}

/** One quote in the list of its speaker; a click on its words leads to them on the page. */
export function QuoteRow({ quote, text, lang, groupRole, kept, onReveal, onToggleKept }: QuoteRowProps) {
  const { t } = useStrings();
  return (
    <div class="row quote-row">
      <button type="button" class="row-main" data-row title={t('showOnPage')} onClick={onReveal}>
        <QuoteWords quote={quote} text={text} lang={lang} />
        <QuoteDetails
          quote={quote}
          text={text}
          lang={lang}
          ownRole={quote.role === groupRole ? null : quote.role}
          besideWords
        />
      </button>
      <IconButton icon="bookmark" label={t('keepQuote')} pressed={kept} onClick={onToggleKept} />
    </div>
  );
}

import { useState } from 'preact/hooks';
import type { CorrectionClaim, CorrectionScope } from '../lib/model/correction';
import type { Entity } from '../lib/model/entity';
import type { Quote } from '../lib/model/quote';
import { CorrectionForm } from './CorrectionForm';
import { IconButton } from './IconButton';
import { QuoteDetails } from './QuoteDetails';
import { QuoteWords } from './QuoteWords';
import { useStrings } from './strings';

interface QuoteRowProps {
  readonly quote: Quote;
  readonly text: string;
  readonly entities: readonly Entity[];
  readonly lang: string;
  /** The role shown with the speaker: said again only where it differs. */
  readonly groupRole: string | null;
  readonly kept: boolean;
  onReveal(): void;
  onToggleKept(): void;
  /** True where it was stored. */
  onCorrect(claim: CorrectionClaim, scope: CorrectionScope): Promise<boolean>;
}

/** One quote in the list of its speaker; a click on its words leads to them on the page. */
export function QuoteRow(props: QuoteRowProps) {
  const { quote, text, entities, lang, groupRole, kept, onReveal, onToggleKept, onCorrect } = props;
  const { t } = useStrings();
  const [correcting, setCorrecting] = useState(false);
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
      <span class="row-actions">
        <IconButton icon="bookmark" label={t('keepQuote')} pressed={kept} onClick={onToggleKept} />
        <span class="on-demand">
          <IconButton
            icon="pencil"
            label={t('correct')}
            expanded={correcting}
            onClick={() => setCorrecting(!correcting)}
          />
        </span>
      </span>
      {correcting && (
        <CorrectionForm
          subject={{ kind: 'quote', quote }}
          text={text}
          entities={entities}
          onCorrect={async (claim, scope) => {
            if (await onCorrect(claim, scope)) setCorrecting(false);
          }}
          onCancel={() => setCorrecting(false)}
        />
      )}
    </div>
  );
}

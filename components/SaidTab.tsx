import { useMemo } from 'preact/hooks';
import type { Annotation, AnnotationId } from '../lib/model/annotation';
import type { CorrectionClaim, CorrectionScope } from '../lib/model/correction';
import type { ReadyPage } from '../lib/model/page-state';
import { groupQuotes } from '../lib/view/group-quotes';
import { keptQuotes } from '../lib/view/kept-quotes';
import { EmptyState } from './EmptyState';
import { SpeakerSection } from './SpeakerSection';
import { useStrings } from './strings';

export interface SaidTabProps {
  readonly page: ReadyPage;
  readonly annotations: readonly Annotation[];
  onReveal(quoteIndex: number): void;
  onKeep(quoteIndex: number): void;
  onDelete(id: AnnotationId): void;
  /** True where it was stored. */
  onCorrect(claim: CorrectionClaim, scope: CorrectionScope): Promise<boolean>;
}

/** Who said what, speaker by speaker. */
export function SaidTab({ page, annotations, onReveal, onKeep, onDelete, onCorrect }: SaidTabProps) {
  const { t } = useStrings();
  const { analysis, text } = page;
  const groups = useMemo(() => groupQuotes(analysis.quotes), [analysis]);
  const kept = useMemo(() => keptQuotes(analysis.quotes, text, annotations), [analysis, text, annotations]);
  if (groups.length === 0) {
    return <EmptyState icon="quotation" title={t('noQuotesTitle')} text={t('noQuotesText')} />;
  }
  return (
    <>
      {groups.map((group) => (
        <SpeakerSection
          key={group.key}
          group={group}
          text={text}
          entities={analysis.entities}
          lang={analysis.lang}
          kept={kept}
          onReveal={onReveal}
          onKeep={onKeep}
          onDelete={onDelete}
          onCorrect={onCorrect}
        />
      ))}
    </>
  );
}

import { useId } from 'preact/hooks';
import type { Annotation, AnnotationId } from '../lib/model/annotation';
import type { CorrectionClaim, CorrectionScope } from '../lib/model/correction';
import type { Entity } from '../lib/model/entity';
import type { SpeakerGroup } from '../lib/view/group-quotes';
import { speakerHue } from '../lib/view/speaker-hue';
import { GrowingList } from './GrowingList';
import { QuoteRow } from './QuoteRow';
import { SpeakerBadge } from './SpeakerBadge';
import { useStrings } from './strings';

interface SpeakerSectionProps {
  readonly group: SpeakerGroup;
  readonly text: string;
  readonly entities: readonly Entity[];
  readonly lang: string;
  /** By place in `Analysis.quotes`. */
  readonly kept: ReadonlyMap<number, Annotation>;
  onReveal(quoteIndex: number): void;
  onKeep(quoteIndex: number): void;
  onDelete(id: AnnotationId): void;
  onCorrect(claim: CorrectionClaim, scope: CorrectionScope): Promise<boolean>;
}

/** A speaker and all they said in the article. */
export function SpeakerSection(props: SpeakerSectionProps) {
  const { group, text, entities, lang, kept, onReveal, onKeep, onDelete, onCorrect } = props;
  const { t, tn, n } = useStrings();
  const id = useId();
  const hue = group.speaker === null ? 'hue-none' : `hue-${speakerHue(group.speaker)}`;
  return (
    <section class={`speaker ${hue}`} aria-labelledby={id}>
      <header class="speaker-head">
        <SpeakerBadge speaker={group.speaker} />
        <div class="speaker-who">
          <h2 class="speaker-name" id={id} lang={group.speaker === null ? undefined : lang} dir="auto">
            {group.speaker ?? t('unattributed')}
          </h2>
          {group.role !== null && (
            <p class="speaker-role" lang={lang} dir="auto">
              {group.role}
            </p>
          )}
        </div>
        <span class="count" title={tn('quoteCount', group.quotes.length)}>
          {n(group.quotes.length)}
        </span>
      </header>
      <GrowingList
        ordered
        items={group.quotes}
        keyOf={({ index }) => index}
        row={({ index, quote }) => {
          const annotation = kept.get(index) ?? null;
          return (
            <QuoteRow
              quote={quote}
              text={text}
              entities={entities}
              lang={lang}
              groupRole={group.role}
              kept={annotation !== null}
              onReveal={() => onReveal(index)}
              onToggleKept={() => (annotation === null ? onKeep(index) : onDelete(annotation.id))}
              onCorrect={onCorrect}
            />
          );
        }}
      />
    </section>
  );
}

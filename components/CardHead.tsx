import type { ComponentChildren } from 'preact';
import type { CardSubject } from './card-subject';
import { entityTypeKeys } from './entity-type-keys';
import { SpeakerBadge } from './SpeakerBadge';
import { useStrings } from './strings';

interface CardHeadProps {
  readonly subject: CardSubject;
  readonly lang: string;
  /** Buttons. */
  readonly children: ComponentChildren;
}

/** Who or what the card is about, with the card's buttons at its end. */
export function CardHead({ subject, lang, children }: CardHeadProps) {
  return (
    <header class="card-head">
      <CardTitle subject={subject} lang={lang} />
      <div class="card-actions">{children}</div>
    </header>
  );
}

function CardTitle({ subject, lang }: { subject: CardSubject; lang: string }) {
  const { t, tn } = useStrings();
  if (subject.kind === 'entity') {
    const { type, name, mentions, aliases } = subject.entity;
    const facts = [t(entityTypeKeys[type]), tn('mentionCount', mentions.length)];
    return (
      <div class="speaker-who">
        <h2 class="speaker-name" lang={lang} dir="auto">
          <span class={`entity-line entity-${type.toLowerCase()}`}>{name}</span>
        </h2>
        <p class="speaker-role">{facts.join(' · ')}</p>
        {aliases.length > 0 && (
          <p class="speaker-role" lang={lang} dir="auto">
            {aliases.join(', ')}
          </p>
        )}
      </div>
    );
  }
  const said = subject.kind === 'quote' ? subject.quote : subject.annotation.attribution;
  if (said === null) return <h2 class="speaker-name">{t('yourHighlight')}</h2>;
  return (
    <>
      <SpeakerBadge speaker={said.speaker} />
      <div class="speaker-who">
        <h2 class="speaker-name" lang={said.speaker === null ? undefined : lang} dir="auto">
          {said.speaker ?? t('unattributed')}
        </h2>
        {said.role !== null && (
          <p class="speaker-role" lang={lang} dir="auto">
            {said.role}
          </p>
        )}
      </div>
    </>
  );
}

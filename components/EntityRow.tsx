import { useState } from 'preact/hooks';
import type { CorrectionClaim, CorrectionScope } from '../lib/model/correction';
import type { Entity } from '../lib/model/entity';
import type { Span } from '../lib/model/span';
import { useAnnounce } from './announcer';
import { CorrectionForm } from './CorrectionForm';
import { IconButton } from './IconButton';
import { useStrings } from './strings';

interface EntityRowProps {
  readonly entity: Entity;
  /** All of the article, and its text. */
  readonly entities: readonly Entity[];
  readonly text: string;
  readonly lang: string;
  onReveal(span: Span): void;
  /** True where it was stored. */
  onCorrect(claim: CorrectionClaim, scope: CorrectionScope): Promise<boolean>;
}

/** A name with its other forms; steps through its mentions on the page. */
export function EntityRow({ entity, entities, text, lang, onReveal, onCorrect }: EntityRowProps) {
  const { t, tn, n } = useStrings();
  const announce = useAnnounce();
  /** The mention last shown; -1 before the first. */
  const [at, setAt] = useState(-1);
  const [correcting, setCorrecting] = useState(false);
  const count = entity.mentions.length;

  const step = (by: number) => {
    const next = at === -1 && by < 0 ? count - 1 : (at + by + count) % count;
    const mention = entity.mentions[next];
    if (mention === undefined) return;
    setAt(next);
    onReveal(mention);
    announce(t('mentionShown', [next + 1, count]));
  };

  return (
    <div class="row entity-row">
      <button type="button" class="row-main" data-row title={t('showNextMention')} onClick={() => step(1)}>
        <span class="entity-name" lang={lang} dir="auto">
          {entity.name}
        </span>{' '}
        {entity.aliases.length > 0 && (
          <span class="entity-aliases" lang={lang} dir="auto">
            {entity.aliases.join(', ')}
          </span>
        )}
      </button>
      <span class="count" title={tn('mentionCount', count)}>
        {at === -1 ? n(count) : t('position', [at + 1, count])}
      </span>
      <span class="stepper">
        {count > 1 && (
          <>
            <IconButton icon="previous" label={t('previousMention', [entity.name])} onClick={() => step(-1)} />
            <IconButton icon="next" label={t('nextMention', [entity.name])} onClick={() => step(1)} />
          </>
        )}
      </span>
      <span class="on-demand">
        <IconButton
          icon="pencil"
          label={t('correctName', [entity.name])}
          expanded={correcting}
          onClick={() => setCorrecting(!correcting)}
        />
      </span>
      {correcting && (
        <CorrectionForm
          subject={{ kind: 'entity', entity }}
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

import { useId, useMemo } from 'preact/hooks';
import type { CorrectionClaim, CorrectionScope } from '../lib/model/correction';
import type { Entity, EntityType } from '../lib/model/entity';
import type { Span } from '../lib/model/span';
import { type EntityGroup, listEntities } from '../lib/view/list-entities';
import { EmptyState } from './EmptyState';
import { EntityRow } from './EntityRow';
import { GrowingList } from './GrowingList';
import { type MessageKey, useStrings } from './strings';

interface NamedTabProps {
  readonly entities: readonly Entity[];
  /** Of the article. */
  readonly text: string;
  readonly lang: string;
  onReveal(span: Span): void;
  /** True where it was stored. */
  onCorrect(claim: CorrectionClaim, scope: CorrectionScope): Promise<boolean>;
}

const typeKeys: Readonly<Record<EntityType, MessageKey>> = {
  PER: 'people',
  ORG: 'organisations',
  LOC: 'places',
  MISC: 'others',
};

/** Who and what is in the article, by type. */
export function NamedTab(props: NamedTabProps) {
  const { t } = useStrings();
  const { entities } = props;
  const groups = useMemo(() => listEntities(entities), [entities]);
  if (groups.length === 0) return <EmptyState icon="tag" title={t('noNamesTitle')} text={t('noNamesText')} />;
  return (
    <>
      {groups.map((group) => (
        <EntitySection key={group.type} group={group} {...props} />
      ))}
    </>
  );
}

function EntitySection({ group, ...props }: { group: EntityGroup } & NamedTabProps) {
  const { t, n } = useStrings();
  const id = useId();
  return (
    <section class="entities" aria-labelledby={id}>
      <h2 class="section-title" id={id}>
        {/* The line is that of the marks on the page. */}
        <span class={`entity-line entity-${group.type.toLowerCase()}`}>{t(typeKeys[group.type])}</span>{' '}
        <span class="count">{n(group.entities.length)}</span>
      </h2>
      <GrowingList
        items={group.entities}
        keyOf={(entity) => entity.id}
        row={(entity) => <EntityRow entity={entity} {...props} />}
      />
    </section>
  );
}

import { useId, useMemo } from 'preact/hooks';
import type { AnchorReport } from '../lib/model/anchor-status';
import type { Annotation, AnnotationEdit, AnnotationId } from '../lib/model/annotation';
import { type ListedAnnotation, listAnnotations } from '../lib/view/list-annotations';
import type { SaveResult } from '../lib/view/view-state';
import { AnnotationRow } from './AnnotationRow';
import { EmptyState } from './EmptyState';
import { GrowingList } from './GrowingList';
import type { RescueActions } from './Rescue';
import { useStrings } from './strings';

interface KeptTabProps extends RescueActions {
  readonly annotations: readonly Annotation[];
  /** Null where the page is not read: nothing is known of where they stand. */
  readonly anchors: Readonly<Record<AnnotationId, AnchorReport>> | null;
  /** The article's text; empty where the page is not read. */
  readonly text: string;
  readonly lang: string;
  onReveal(id: AnnotationId): void;
  onEdit(id: AnnotationId, edit: AnnotationEdit): Promise<SaveResult>;
  onDelete(id: AnnotationId): void;
}

/** What the reader kept of this page, in the page's order, then what is no longer found on it. */
export function KeptTab({ annotations, anchors, onDelete, ...rest }: KeptTabProps) {
  const { t, n } = useStrings();
  const id = useId();
  const { found, orphans } = useMemo(() => listAnnotations(annotations, anchors), [annotations, anchors]);
  if (annotations.length === 0) {
    return <EmptyState icon="bookmark" title={t('nothingKeptTitle')} text={t('nothingKeptText')} />;
  }
  const remove = (id: AnnotationId) => {
    focusNeighbour();
    onDelete(id);
  };
  const list = (items: readonly ListedAnnotation[]) => (
    <GrowingList
      items={items}
      keyOf={({ annotation }) => annotation.id}
      row={(listed) => <AnnotationRow listed={listed} {...rest} onDelete={remove} />}
    />
  );
  return (
    <>
      {found.length > 0 && list(found)}
      {orphans.length > 0 && (
        <section aria-labelledby={id} class="orphans">
          <h2 class="section-title" id={id}>
            {t('orphansTitle')} <span class="count">{n(orphans.length)}</span>
          </h2>
          <p class="section-text">{t('orphansText')}</p>
          {list(orphans)}
        </section>
      )}
    </>
  );
}

/** The row in focus is about to go: its neighbour takes the focus, which would be lost with it. */
function focusNeighbour(): void {
  const row = document.activeElement?.closest('.list-row');
  const neighbour = row?.nextElementSibling ?? row?.previousElementSibling;
  neighbour?.querySelector<HTMLElement>('[data-row]')?.focus();
}

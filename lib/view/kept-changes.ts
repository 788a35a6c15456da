import type { AnchorReport } from '../model/anchor-status';
import type { AnnotationId } from '../model/annotation';
import type { Revision } from '../model/revision';

/** What of what was kept is no longer as it was. */
export interface KeptChanges {
  readonly changed: number;
  readonly kept: number;
  /** Milliseconds since 1970: the last visit before the text was as it is now; null where it was never another. */
  readonly since: number | null;
}

/** Null where everything kept stands as it stood: then there is nothing to say. */
export function keptChanges(
  anchors: Readonly<Record<AnnotationId, AnchorReport>>,
  revisions: readonly Revision[],
): KeptChanges | null {
  const statuses = Object.values(anchors).map(({ status }) => status);
  const changed = statuses.filter((status) => status !== 'exact' && status !== 'moved').length;
  return changed === 0 ? null : { changed, kept: statuses.length, since: revisions.at(-2)?.lastSeenAt ?? null };
}

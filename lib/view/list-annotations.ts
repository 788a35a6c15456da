import type { AnchorStatus } from '../model/anchor-status';
import type { Annotation, AnnotationId } from '../model/annotation';

/** An annotation with where it was found; `status` is null while or where the page is not read. */
export interface ListedAnnotation {
  readonly annotation: Annotation;
  readonly status: AnchorStatus | null;
}

export interface AnnotationLists {
  /** On the page, in text order as last stored. */
  readonly found: readonly ListedAnnotation[];
  /** Not found on the page as it is now. */
  readonly orphans: readonly ListedAnnotation[];
}

export function listAnnotations(
  annotations: readonly Annotation[],
  anchors: Readonly<Record<AnnotationId, AnchorStatus>> | null,
): AnnotationLists {
  const listed = [...annotations]
    .sort((a, b) => startOf(a) - startOf(b) || a.createdAt - b.createdAt)
    .map((annotation) => ({ annotation, status: anchors?.[annotation.id] ?? null }));
  return {
    found: listed.filter(({ status }) => status !== 'orphan'),
    orphans: listed.filter(({ status }) => status === 'orphan'),
  };
}

function startOf(annotation: Annotation): number {
  return annotation.targets[0]?.position.start ?? 0;
}

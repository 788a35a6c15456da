import type { AnchorReport, AnchorStatus } from '../model/anchor-status';
import type { Annotation, AnnotationId } from '../model/annotation';
import type { Span } from '../model/span';

/** An annotation with where it was found; `status` is null while or where the page is not read. */
export interface ListedAnnotation {
  readonly annotation: Annotation;
  readonly status: AnchorStatus | null;
  /** Into the article's text: its words as they are now, or those that may be meant; empty where nothing is known. */
  readonly spans: readonly Span[];
}

export interface AnnotationLists {
  /** On the page, in text order as last stored. */
  readonly found: readonly ListedAnnotation[];
  /** Not found on the page as it is now, or not for sure. */
  readonly orphans: readonly ListedAnnotation[];
}

export function listAnnotations(
  annotations: readonly Annotation[],
  anchors: Readonly<Record<AnnotationId, AnchorReport>> | null,
): AnnotationLists {
  const listed = [...annotations]
    .sort((a, b) => startOf(a) - startOf(b) || a.createdAt - b.createdAt)
    .map((annotation) => ({
      annotation,
      status: anchors?.[annotation.id]?.status ?? null,
      spans: anchors?.[annotation.id]?.spans ?? [],
    }));
  return {
    found: listed.filter(({ status }) => status !== 'orphan' && status !== 'uncertain'),
    orphans: listed.filter(({ status }) => status === 'orphan' || status === 'uncertain'),
  };
}

function startOf(annotation: Annotation): number {
  return annotation.targets[0]?.position.start ?? 0;
}

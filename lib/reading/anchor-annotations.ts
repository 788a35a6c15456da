import { indexText } from '../anchoring/indexed-text';
import { type Anchor, resolveTargets } from '../anchoring/resolve-targets';
import type { Annotation, AnnotationId } from '../model/annotation';
import { wordsAt } from '../model/span';
import { yieldToPage } from '../page/time-slices';
import type { AnchoredAnnotation } from './marks';

/** Milliseconds at a stretch: the page runs between stretches. */
const stretch = 15;

const orphan: Anchor = { status: 'orphan', spans: [], candidates: [], score: 0 };

/** Finds all annotations of a page in its text, in one pass over the text. */
export async function anchorAnnotations(
  text: string,
  annotations: readonly Annotation[],
): Promise<readonly AnchoredAnnotation[]> {
  const indexed = indexText(text);
  const found = new Map<AnnotationId, Anchor>();
  const clock = { milliseconds: stretch, now: () => performance.now() };
  let resolution = resolveTargets(indexed, annotations, clock);
  for (;;) {
    for (const [id, anchor] of resolution.anchors) found.set(id, anchor);
    if (resolution.pending.length === 0) break;
    await yieldToPage();
    resolution = resolveTargets(indexed, resolution.pending, clock);
  }
  return annotations.map((annotation) => ({
    annotation,
    ...withoutRejected(text, annotation, found.get(annotation.id) ?? orphan),
  }));
}

function withoutRejected(text: string, { rejected = [] }: Annotation, anchor: Anchor): Anchor {
  return rejected.includes(wordsAt(text, anchor.candidates)) ? orphan : anchor;
}

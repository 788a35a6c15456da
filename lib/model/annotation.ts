import type { PageId } from './page';
import type { QuoteType } from './quote';
import type { Target } from './selector';

declare const annotationId: unique symbol;
/** A UUID, version 7: sorts by time of creation. */
export type AnnotationId = string & { readonly [annotationId]: true };

export type HighlightColour = 'yellow' | 'green' | 'blue' | 'pink' | 'purple';

export const highlightColours: readonly HighlightColour[] = ['yellow', 'green', 'blue', 'pink', 'purple'];

/** Who said a kept quote, frozen as it was shown when it was kept. */
export interface Attribution {
  readonly type: QuoteType;
  readonly speaker: string | null;
  readonly role: string | null;
  /** The cue as written ("a déclaré"). */
  readonly cue: string | null;
  readonly via: string | null;
  readonly confidence: number;
}

/** What the reader made and has not yet been stored. */
export interface Draft {
  readonly pageId: PageId;
  /** The pieces annotated, in text order; never empty. */
  readonly targets: readonly Target[];
  /** Present on a kept quote, null on the reader's own highlight. */
  readonly attribution: Attribution | null;
  readonly colour: HighlightColour;
  readonly note: string;
  readonly tags: readonly string[];
}

/** A stored annotation: the reader's own. */
export interface Annotation extends Draft {
  readonly id: AnnotationId;
  /** What it was made on, where the reader has attached it to other words since. */
  readonly original?: readonly Target[];
  /** Words that resemble it and are not it, as the reader said. */
  readonly rejected?: readonly string[];
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** The fields of an annotation that the reader edits. */
export type AnnotationEdit = Partial<Pick<Annotation, 'colour' | 'note' | 'tags'>>;

/** The annotated words, pieces joined by an ellipsis. */
export function annotatedText(annotation: Pick<Draft, 'targets'>): string {
  return annotation.targets.map((target) => target.quote.exact).join(' […] ');
}

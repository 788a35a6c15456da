import type { Analysis } from '../model/analysis';
import type { AnchorStatus } from '../model/anchor-status';
import type { Annotation, AnnotationId } from '../model/annotation';
import type { EntityType } from '../model/entity';
import type { MarkCategory, Settings } from '../model/settings';
import { overlaps, type Span } from '../model/span';
import { speakerHue } from '../view/speaker-hue';

/** What a mark on the page stands for. */
export type MarkSubject =
  | { readonly kind: 'quote'; readonly index: number }
  | { readonly kind: 'entity'; readonly index: number; readonly mention: number }
  | { readonly kind: 'annotation'; readonly id: AnnotationId };

/** A piece of text to paint under a highlight name. */
export interface Mark {
  readonly name: string;
  readonly span: Span;
  readonly subject: MarkSubject;
}

/** A stored annotation, found again in the text as it is now. */
export interface AnchoredAnnotation {
  readonly annotation: Annotation;
  readonly status: AnchorStatus;
  /** Empty where nothing may be painted. */
  readonly spans: readonly Span[];
  /** Where an `uncertain` one may be. */
  readonly candidates: readonly Span[];
}

const entityCategory: Record<EntityType, MarkCategory> = {
  PER: 'people',
  ORG: 'organisations',
  LOC: 'places',
  MISC: 'others',
};

/** Every mark of an article, in painting order: entities over quotes, the reader's own over both. */
export function marksOf(
  analysis: Analysis,
  annotations: readonly AnchoredAnnotation[],
  categories: Settings['categories'],
): readonly Mark[] {
  return [
    ...(categories.quotes ? quoteMarks(analysis) : []),
    ...entityMarks(analysis, categories),
    ...annotationMarks(annotations),
  ];
}

function quoteMarks({ quotes }: Analysis): readonly Mark[] {
  return quotes.flatMap((quote, index) => {
    const hue = quote.speaker === null ? 'none' : speakerHue(quote.speaker);
    const subject: MarkSubject = { kind: 'quote', index };
    const spoken = quote.type === 'direct' ? quote.content : quote.fragments;
    const reported = quote.type === 'direct' ? [] : quote.content.flatMap((span) => without(span, spoken));
    return [
      ...reported.map((span) => ({ name: `dixit-reported-${hue}`, span, subject })),
      ...spoken.map((span) => ({ name: `dixit-quote-${hue}`, span, subject })),
    ];
  });
}

function entityMarks({ entities }: Analysis, categories: Settings['categories']): readonly Mark[] {
  return entities.flatMap(({ type, mentions }, index) =>
    categories[entityCategory[type]]
      ? mentions.map((span, mention) => ({
          name: `dixit-${type.toLowerCase()}`,
          span,
          subject: { kind: 'entity' as const, index, mention },
        }))
      : [],
  );
}

function annotationMarks(annotations: readonly AnchoredAnnotation[]): readonly Mark[] {
  return annotations.flatMap(({ annotation: { id, attribution, colour }, spans }) =>
    spans.map((span) => ({
      name: attribution === null ? `dixit-own-${colour}` : 'dixit-kept',
      span,
      subject: { kind: 'annotation' as const, id },
    })),
  );
}

/** What is left of a span around the holes, which are in text order: tints laid over each other would add up. */
function without([start, end]: Span, holes: readonly Span[]): readonly Span[] {
  const inside = holes.filter((hole) => overlaps(hole, [start, end]));
  const starts = [start, ...inside.map((hole) => hole[1])];
  const ends = [...inside.map((hole) => hole[0]), end];
  return starts.map((from, index): Span => [from, ends[index] ?? end]).filter(([from, to]) => from < to);
}

import type { Annotation, AnnotationId } from '../../lib/model/annotation';
import type { PageId } from '../../lib/model/page';

let count = 0;

/** An annotation of one piece: a kept quote of nobody, or the reader's own highlight. */
export function buildAnnotation({ exact, start, kept }: { exact: string; start: number; kept: boolean }): Annotation {
  count += 1;
  return {
    id: `00000000-0000-7000-8000-${String(count).padStart(12, '0')}` as AnnotationId,
    pageId: 'https://news.example/a' as PageId,
    targets: [
      {
        quote: { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
        position: { type: 'TextPositionSelector', start, end: start + exact.length },
      },
    ],
    attribution: kept ? { type: 'direct', speaker: null, role: null, cue: null, via: null, confidence: 1 } : null,
    colour: 'yellow',
    note: '',
    tags: [],
    createdAt: count,
    updatedAt: count,
  };
}

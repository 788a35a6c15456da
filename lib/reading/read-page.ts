import type { IntervalIndex } from '../highlight/interval-index';
import type { Painting } from '../highlight/painter';
import type { Analysis } from '../model/analysis';
import type { AnchorReport } from '../model/anchor-status';
import type { AnnotationId } from '../model/annotation';
import type { PageIdentity } from '../model/page';
import type { ReadyPage } from '../model/page-state';
import type { ReadArticle } from '../page/read-text';
import type { AnchoredAnnotation, Mark } from './marks';

/** An article that was read, analysed and anchored. */
export interface ReadPage {
  readonly page: PageIdentity;
  readonly read: ReadArticle;
  readonly analysis: Analysis;
  /** Into the text of `read`. */
  readonly anchored: readonly AnchoredAnnotation[];
  readonly marks: readonly Mark[];
  readonly index: IntervalIndex<Mark>;
}

/** What the views are told of it. */
export function describeReadPage({ page, read, analysis, anchored }: Omit<ReadPage, 'marks' | 'index'>): ReadyPage {
  const anchors: Record<AnnotationId, AnchorReport> = {};
  for (const { annotation, status, spans, candidates } of anchored)
    anchors[annotation.id] = { status, spans: status === 'uncertain' ? candidates : spans };
  return { status: 'ready', page, text: read.article.text, analysis, anchors };
}

/** The marks' ranges by highlight name. */
export function paintingOf(marks: readonly Mark[], { map }: ReadArticle): Painting {
  const byName = new Map<string, StaticRange[]>();
  for (const { name, span } of marks) {
    const ranges = byName.get(name) ?? [];
    ranges.push(...map.rangesAt(span));
    byName.set(name, ranges);
  }
  return [...byName];
}

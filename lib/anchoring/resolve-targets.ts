import type { AnchorStatus } from '../model/anchor-status';
import type { Annotation, AnnotationId } from '../model/annotation';
import type { Target } from '../model/selector';
import type { Span } from '../model/span';
import type { IndexedText } from './indexed-text';
import { type Location, locateEdited, locateExact } from './locate-target';

/** Where an annotation stands in a text. */
export interface Anchor {
  readonly status: AnchorStatus;
  /** The pieces found, in text order; empty for an orphan, fewer than the targets where one is gone. */
  readonly spans: readonly Span[];
  /** From 0 to 1: how sure the place is. */
  readonly score: number;
}

export type Anchorable = Pick<Annotation, 'id' | 'targets'>;

export interface Resolution {
  readonly anchors: ReadonlyMap<AnnotationId, Anchor>;
  /** Those the time did not suffice for; resolve them again over the same `IndexedText` when there is time. */
  readonly pending: readonly Anchorable[];
}

export interface TimeBudget {
  /** Milliseconds. Unchanged and moved words are always looked for; the budget is for edited ones. */
  readonly milliseconds: number;
  /** A clock in milliseconds. */
  now(): number;
}

/** Of a piece-wise annotation, this share of its units must be found for the rest to be called edited, not lost. */
const foundShare = 0.75;

const orphan: Anchor = { status: 'orphan', spans: [], score: 0 };

/** Finds many annotations in one text: the text is indexed once, and every target looked up in the index. */
export function resolveTargets(
  text: IndexedText,
  annotations: readonly Anchorable[],
  budget: TimeBudget = { milliseconds: Number.POSITIVE_INFINITY, now: () => 0 },
): Resolution {
  const anchors = new Map<AnnotationId, Anchor>();
  const unfound: { annotation: Anchorable; locations: readonly (Location | null)[] }[] = [];
  for (const annotation of annotations) {
    const locations = annotation.targets.map((target) => locateExact(text, target));
    if (locations.includes(null)) unfound.push({ annotation, locations });
    else anchors.set(annotation.id, join(annotation.targets, locations));
  }
  const deadline = budget.now() + budget.milliseconds;
  const pending: Anchorable[] = [];
  for (const { annotation, locations } of unfound) {
    if (budget.now() >= deadline) {
      pending.push(annotation);
      continue;
    }
    const { targets } = annotation;
    const all = targets.map((target, index) => locations[index] ?? locateEdited(text, target));
    anchors.set(annotation.id, join(targets, all));
  }
  return { anchors, pending };
}

const worse: readonly Location['status'][] = ['exact', 'moved', 'edited'];

function join(targets: readonly Target[], locations: readonly (Location | null)[]): Anchor {
  let total = 0;
  let found = 0;
  let score = 0;
  let rank = 0;
  const spans: Span[] = [];
  for (const [index, target] of targets.entries()) {
    const { length } = target.quote.exact;
    const location = locations[index] ?? null;
    total += length;
    if (location === null) continue;
    found += length;
    score += length * location.score;
    rank = Math.max(rank, worse.indexOf(location.status));
    spans.push(location.span);
  }
  if (spans.length === 0 || found < foundShare * total) return orphan;
  spans.sort((a, b) => a[0] - b[0]);
  const status = spans.length < targets.length ? 'edited' : (worse[rank] ?? 'edited');
  return { status, spans, score: score / total };
}

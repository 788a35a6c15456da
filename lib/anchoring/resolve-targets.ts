import type { AnchorStatus } from '../model/anchor-status';
import type { Annotation, AnnotationId } from '../model/annotation';
import type { Target } from '../model/selector';
import type { Span } from '../model/span';
import { countBelow } from '../text/ascending';
import type { IndexedText } from './indexed-text';
import { type Location, locateEdited, locateExact } from './locate-target';

/** Where an annotation stands in a text. */
export interface Anchor {
  readonly status: AnchorStatus;
  /** The pieces found, in text order: fewer than the targets where one is gone, empty where nothing may be painted. */
  readonly spans: readonly Span[];
  /** Where the pieces of an `uncertain` one may be, in text order; else empty. */
  readonly candidates: readonly Span[];
  /** From 0 to 1: how sure the place is. */
  readonly score: number;
}

export type Anchorable = Pick<Annotation, 'id' | 'targets'>;

/** An annotation of which some unedited words were sought in vain already. */
interface Started extends Anchorable {
  readonly started?: {
    readonly text: IndexedText;
    /** Null where a target's words stand nowhere unedited. */
    readonly locations: readonly (Location | null)[];
  };
}

export interface Resolution {
  readonly anchors: ReadonlyMap<AnnotationId, Anchor>;
  /** Those the time did not suffice for, to be resolved when there is time again; what was found out of them stays. */
  readonly pending: readonly Anchorable[];
}

export interface TimeBudget {
  /** At least one annotation is dealt with however little this is; indexing a text for the first time is not counted. */
  readonly milliseconds: number;
  /** A clock in milliseconds. */
  now(): number;
}

/** Of a piece-wise annotation, this share of its units must be found for the rest to be called edited, not lost. */
const foundShare = 0.75;

const orphan: Anchor = { status: 'orphan', spans: [], candidates: [], score: 0 };

/**
 * Finds many annotations in one text: the text is indexed once, and every target looked up in the index. Unedited
 * words are looked for first, in all annotations, then edited ones, which take longer.
 */
export function resolveTargets(
  text: IndexedText,
  annotations: readonly Anchorable[],
  budget: TimeBudget = { milliseconds: Number.POSITIVE_INFINITY, now: () => 0 },
): Resolution {
  const anchors = new Map<AnnotationId, Anchor>();
  const deadline = budget.now() + budget.milliseconds;
  // In text order: what stands before one has moved it as it moved the one before.
  const queue: Started[] = annotations.toSorted((a, b) => startOf(a) - startOf(b));
  const shifts = new Shifts();
  // The queue grows by those whose words were not found unedited, so they come last.
  for (const [index, { id, targets, started }] of queue.entries()) {
    if (index > 0 && budget.now() >= deadline) return { anchors, pending: queue.slice(index) };
    const unedited = started?.text === text ? started.locations : null;
    const locations = targets.map((target, place) =>
      unedited === null
        ? shifts.note(target, locateExact(text, target, shifts.before(target)))
        : (unedited[place] ?? locateEdited(text, target, shifts.before(target))),
    );
    if (unedited === null && locations.includes(null)) queue.push({ id, targets, started: { text, locations } });
    else anchors.set(id, join(targets, locations));
  }
  return { anchors, pending: [] };
}

/** How far the text has moved, as unedited words tell, from its beginning to its end. */
class Shifts {
  /** By where the words stood, ascending. */
  readonly #starts: number[] = [];
  readonly #shifts: number[] = [];

  /** Of the nearest words before a target that were found. */
  before({ position }: Target): number {
    return this.#shifts[countBelow(this.#starts, position.start + 1) - 1] ?? 0;
  }

  note(target: Target, location: Location | null): Location | null {
    const { start } = target.position;
    const isNext = start >= (this.#starts.at(-1) ?? 0);
    if (location !== null && location.score === 1 && isNext) {
      this.#starts.push(start);
      this.#shifts.push(location.span[0] - start);
    }
    return location;
  }
}

function startOf({ targets }: Anchorable): number {
  return targets[0]?.position.start ?? 0;
}

const worse: readonly Location['status'][] = ['exact', 'moved', 'edited'];

function join(targets: readonly Target[], locations: readonly (Location | null)[]): Anchor {
  const total = targets.reduce((sum, { quote }) => sum + quote.exact.length, 0);
  const pieces = targets.flatMap(({ quote }, index) => {
    const location = locations[index] ?? null;
    return location === null ? [] : [{ length: quote.exact.length, location }];
  });
  const sure = pieces.filter(({ location }) => location.status !== 'uncertain');
  if (lengthOf(sure) >= foundShare * total && sure.length > 0) {
    const rank = Math.max(...sure.map(({ location }) => worse.indexOf(location.status)));
    const status = sure.length < targets.length ? 'edited' : (worse[rank] ?? 'edited');
    return { status, spans: spansOf(sure), candidates: [], score: scoreOf(sure) / total };
  }
  if (lengthOf(pieces) < foundShare * total || pieces.length === 0) return orphan;
  return { status: 'uncertain', spans: [], candidates: spansOf(pieces), score: scoreOf(pieces) / total };
}

/** A target's length in units, and where it was found. */
interface Piece {
  readonly length: number;
  readonly location: Location;
}

function lengthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { length }) => sum + length, 0);
}

function scoreOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { length, location }) => sum + length * location.score, 0);
}

function spansOf(pieces: readonly Piece[]): readonly Span[] {
  return pieces.map(({ location }) => location.span).sort((a, b) => a[0] - b[0]);
}

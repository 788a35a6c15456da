import type { Attribution } from './attributions';
import { clauseEnd, trimmed } from './clause-end';
import { W } from './lexicon';
import { isName } from './named-segments';
import { isComma, isPunctuation } from './noun-phrases';
import { itemAt, type Range, type Reading, type Sentence } from './reading';
import type { VerbGroup } from './verb-groups';

/** What stands left of an item: a quoted segment, marks, and where both end. */
export interface LeftContext {
  readonly segment: boolean;
  readonly comma: boolean;
  /** The item after the last that is no mark. */
  readonly edge: number;
}

/** Cues further back in the same sentence are over. */
const mostRecent = 8;

/** A sentence while its cues are read, with what the cues so far have taken. */
export class Clause {
  constructor(
    readonly reading: Reading,
    private readonly sentence: Sentence,
    readonly before: Sentence | undefined,
    readonly found: readonly Attribution[],
  ) {}

  get start(): number {
    return this.sentence.range[0];
  }

  get end(): number {
    return this.sentence.range[1];
  }

  /** The earlier cue that reports what this verb stands in. */
  outerOf(verb: VerbGroup): Attribution | undefined {
    const at = verb.range[0];
    return this.found.slice(-mostRecent).find(({ content }) => content.some(([from, to]) => from <= at && at < to));
  }

  /** First item that no earlier cue of the sentence has taken. */
  free(at: number): number {
    let free = this.start;
    for (const { content, cue, source } of this.found.slice(-mostRecent)) {
      for (const range of [...content, ...cue, ...(source === null ? [] : [source])]) {
        if (range[1] <= at) free = Math.max(free, range[1]);
      }
    }
    return free;
  }

  /** The first item of the group with its clitic pronouns ("s'", "l'"). */
  withClitics(verb: VerbGroup): number {
    let at = verb.range[0];
    while (
      at > this.start &&
      itemAt(this.reading, at - 1).flags & W.clitic &&
      itemAt(this.reading, at - 1).mention === undefined
    )
      at--;
    return at;
  }

  leftOf(at: number): LeftContext {
    let k = at - 1;
    let comma = false;
    while (k >= this.start && isPunctuation(itemAt(this.reading, k)) && itemAt(this.reading, k).word !== ':') {
      comma ||= isComma(itemAt(this.reading, k)) || ['-', '–', '—'].includes(itemAt(this.reading, k).word);
      k--;
    }
    const { segment } = itemAt(this.reading, k);
    return { segment: k >= this.start && segment >= 0 && !isName(this.reading, segment), comma, edge: k + 1 };
  }

  followsSegment(): boolean {
    return (
      this.before !== undefined &&
      this.before.block === this.sentence.block &&
      itemAt(this.reading, this.start - 1).segment >= 0
    );
  }

  hasSegment(range: Range): boolean {
    for (let k = range[0]; k < range[1]; k++) if (itemAt(this.reading, k).segment >= 0) return true;
    return false;
  }

  segmentEndsWithComma(k: number): boolean {
    const segment = this.reading.segments[itemAt(this.reading, k).segment];
    return segment !== undefined && /[,?!…—-]$/u.test(this.reading.text.slice(segment.content[0], segment.content[1]));
  }

  segmentIsSentence(k: number): boolean {
    const segment = this.reading.segments[itemAt(this.reading, k).segment];
    return segment !== undefined && /[.!?…,]$/u.test(this.reading.text.slice(segment.content[0], segment.content[1]));
  }

  /** Where the quoted words that begin with the segment at `k` end: with it, or with those joined to it. */
  quoteEnd(k: number): number {
    let end = k + 1;
    for (;;) {
      const link = itemAt(this.reading, end);
      const joins = link.flags & W.conjunction || isComma(link);
      if (itemAt(this.reading, end).segment >= 0 && end < this.end) end += 1;
      else if (joins && itemAt(this.reading, end + 1).segment >= 0 && end + 1 < this.end) end += 2;
      else break;
    }
    const next = itemAt(this.reading, end);
    if (end >= this.end || isPunctuation(next) || this.segmentIsSentence(end - 1)) return end;
    if (next.flags & (W.preposition | W.time | W.adverb | W.conjunction) && !(next.flags & W.complementPreposition))
      return end;
    return trimmed(this.reading, [k, clauseEnd(this.reading, k, this.end)])[1];
  }
}

import type { Entity } from '../model/entity';
import type { Span } from '../model/span';
import type { QuotedSegment } from '../text/quotation-marks';
import { type Tokens, tokenFrom, tokenText } from '../text/tokens';
import { isIn, type Lexicon, W } from './lexicon';

/** How many tokens a reporting clause inside a quotation may have, and its verb and what stands before its subject. */
const longestClause = 30;
const furthestSubject = 9;

const dash = /^[—–―-]$/u;
const pause = /^(?:[,—–―?!…-]|\.\.\.|\?!|!\?)$/u;
const fullStop = /^(?:[.?!…]+)$/u;

interface Clause {
  /** First token, and the one after the last. */
  readonly from: number;
  readonly to: number;
}

/**
 * The segments, with those cut apart that a reporting clause interrupts inside one pair of marks: "« Il faut, a dit X,
 * partir. »" becomes the two on either side of the clause. Lines of a dialogue, which a dash opens and nothing closes,
 * become segments where such a clause says that they are speech.
 */
export function splitInterrupted(
  segments: readonly QuotedSegment[],
  tokens: Tokens,
  lexicon: Lexicon,
  entities: readonly Entity[],
): QuotedSegment[] {
  if (!lexicon.language.invertsSubject) return [...segments];
  const words = new Words(tokens, lexicon, entities);
  const all = [...segments, ...dialogueLines(tokens, segments, words)].sort((a, b) => a.open[0] - b.open[0]);
  return all.flatMap((segment) => (words.isReported(segment) ? [segment] : words.split(segment)));
}

/** Lines that a dash opens, without marks of their own, and that a reporting clause says to be speech. */
function dialogueLines(tokens: Tokens, segments: readonly QuotedSegment[], words: Words): QuotedSegment[] {
  const { text } = tokens;
  const lines: QuotedSegment[] = [];
  let next = 0;
  for (const match of text.matchAll(/^[—–―-]\s*(?=\S)[^\n]*/gmu)) {
    const start = match.index;
    const end = start + match[0].trimEnd().length;
    while ((segments[next]?.close[1] ?? Number.POSITIVE_INFINITY) <= start) next++;
    if ((segments[next]?.open[0] ?? Number.POSITIVE_INFINITY) < end) continue;
    const from = start + (/^[—–―-]\s*/u.exec(match[0])?.[0].length ?? 1);
    const line = { open: [start, from] as Span, close: [end, end] as Span, content: [from, end] as Span };
    const segment: QuotedSegment = { ...line, depth: 0, continues: false };
    if (words.clauseIn(segment) !== null) lines.push(segment);
  }
  return lines;
}

/** The tokens of a text as words, for what can be seen without the grammar of the sentence around. */
class Words {
  private readonly starts: ReadonlySet<number>;

  constructor(
    private readonly tokens: Tokens,
    private readonly lexicon: Lexicon,
    entities: readonly Entity[],
  ) {
    this.starts = new Set(entities.flatMap(({ mentions }) => mentions.map(([start]) => start)));
  }

  /** Whether what stands beside the marks already says who speaks: then a clause inside is part of the speech. */
  isReported({ open, close }: QuotedSegment): boolean {
    const before = tokenFrom(this.tokens, open[0]) - 1;
    let after = tokenFrom(this.tokens, close[1]);
    if (this.at(before) === ':' && close[1] > close[0]) return true;
    if (this.at(after) === ',') after++;
    return this.verbEnd(after) > 0;
  }

  split(segment: QuotedSegment): QuotedSegment[] {
    const { starts, ends } = this.tokens;
    const parts: QuotedSegment[] = [];
    let rest: QuotedSegment | null = segment;
    while (rest !== null) {
      const clause = this.clauseIn(rest);
      if (clause === null) return [...parts, rest];
      const end = ends[clause.from - 1] ?? 0;
      const before = fullStop.test(this.at(clause.from - 1)) ? end : (starts[clause.from - 1] ?? 0);
      const head = this.part(rest, rest.open, [before, before]);
      if (head !== null) parts.push(head);
      const resumed = starts[clause.to] ?? segment.close[0];
      rest = resumed < segment.close[0] ? this.part(segment, [resumed, resumed], segment.close) : null;
      if (rest !== null) rest = { ...rest, continues: false };
    }
    return parts;
  }

  private part(segment: QuotedSegment, open: Span, close: Span): QuotedSegment | null {
    const words = this.tokens.text.slice(open[1], close[0]);
    const from = open[1] + words.length - words.trimStart().length;
    const to = close[0] - (words.length - words.trimEnd().length);
    return from < to ? { ...segment, open, close, content: [from, to] } : null;
  }

  /** The first reporting clause inside: behind a pause, verb before subject, and a pause or full stop behind. */
  clauseIn({ content }: QuotedSegment): Clause | null {
    const { starts } = this.tokens;
    const first = tokenFrom(this.tokens, content[0]);
    for (let k = first + 1; (starts[k] ?? content[1]) < content[1]; k++) {
      if (!pause.test(this.at(k - 1))) continue;
      const subject = this.subjectAfter(k);
      const to = subject < 0 ? -1 : this.clauseEnd(subject, content[1]);
      if (to >= 0) return { from: k, to };
    }
    return null;
  }

  /** Past the mark that ends the clause whose subject is at token `subject`; -1 where it does not end. */
  private clauseEnd(subject: number, end: number): number {
    let apposed = false;
    for (let k = subject + 1; k < subject + longestClause; k++) {
      const start = this.tokens.starts[k];
      if (start === undefined || start >= end) return k;
      const word = this.at(k);
      if (fullStop.test(word)) return k + 1;
      if (dash.test(word)) return this.at(k + 1) === ',' ? k + 2 : k + 1;
      if (word !== ',') continue;
      if (apposed || !this.startsRole(k + 1)) return k + 1;
      apposed = true;
    }
    return -1;
  }

  private startsRole(k: number): boolean {
    return [k, k + 1].some((n) => this.flags(n) & (W.role | W.collective)) || this.isNamed(k);
  }

  /** The subject behind the reporting verb that begins at token `k`, or -1. */
  private subjectAfter(k: number): number {
    const end = this.verbEnd(k);
    if (end < 0) return -1;
    const { cliticSubjects } = this.lexicon;
    for (let n = k + 1; n < end + 1; n++) if (cliticSubjects.has(this.at(n))) return this.isWriter(n) ? -1 : n;
    for (let n = end; n < end + furthestSubject; n++) {
      if (this.isNamed(n) || this.flags(n) & (W.role | W.collective | W.pronoun)) return this.isWriter(n) ? -1 : n;
      if (/^[\p{P}]$/u.test(this.at(n)) && this.at(n) !== "'") return -1;
      if (this.flags(n) & W.complementizer) return -1;
    }
    return -1;
  }

  private isWriter(k: number): boolean {
    const { pronouns, cliticSubjects } = this.lexicon;
    return pronouns.get(cliticSubjects.get(this.at(k)) ?? this.at(k))?.who === 'writer';
  }

  /** The token after the reporting verb that begins at token `k` ("a-t-il expliqué", "dit"), or -1. */
  private verbEnd(k: number): number {
    const { forms, cliticSubjects } = this.lexicon;
    let n = k;
    while (n < k + 2 && this.flags(n) & W.clitic) n++;
    const form = forms.get(this.at(n));
    const asked = /[?!]/u.test(this.at(k - 1));
    if (form?.finite && (asked || form.verb.strength !== 'judge')) return n + 1;
    if (!(this.flags(n) & W.auxiliary)) return -1;
    for (let m = n + 1; m < n + 6; m++) {
      const participle = forms.get(this.at(m));
      if (participle?.pastParticiple && participle.verb.strength !== 'judge') return m + 1;
      const between = this.flags(m) & (W.adverb | W.clitic | W.auxiliary) || cliticSubjects.has(this.at(m));
      if (!between) return -1;
    }
    return -1;
  }

  private at(k: number): string {
    return k < 0 || k >= this.tokens.count ? '' : tokenText(this.tokens, k).toLowerCase().replaceAll('’', "'");
  }

  private flags(k: number): number {
    return this.lexicon.flags.get(this.at(k)) ?? 0;
  }

  private isNamed(k: number): boolean {
    return this.starts.has(this.tokens.starts[k] ?? -1) && !isIn(this.lexicon, 'additives', this.at(k));
  }
}

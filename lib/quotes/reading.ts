import type { PronounForm } from '../languages/language';
import type { Entity } from '../model/entity';
import type { Span } from '../model/span';
import { findQuotedSegments, type QuotedSegment } from '../text/quotation-marks';
import type { Tokens } from '../text/tokens';
import { findHeadlines } from './headlines';
import { splitInterrupted } from './interrupted-segments';
import { type ClassName, isIn, type Lexicon, nounWithin, type VerbForm, W } from './lexicon';

export interface Mention {
  readonly span: Span;
  readonly entity: Entity;
}

/** A word, a mark, or a whole quoted segment, which grammar looks at as one word. */
export interface Item {
  readonly start: number;
  readonly end: number;
  /** Lower case, straight apostrophes; empty for a segment. */
  readonly word: string;
  readonly flags: number;
  readonly form: VerbForm | undefined;
  readonly capital: boolean;
  readonly letters: boolean;
  readonly mention: Mention | undefined;
  /** Index into `Reading.segments`, or -1. */
  readonly segment: number;
}

/** Items `[start, end)`. */
export type Range = readonly [start: number, end: number];

export interface Sentence {
  readonly range: Range;
  readonly block: number;
}

/** A text as the finder reads it: items and sentences, quoted segments closed. */
export interface Reading {
  readonly text: string;
  readonly lexicon: Lexicon;
  readonly items: readonly Item[];
  readonly sentences: readonly Sentence[];
  /** Outermost segments, in text order. */
  readonly segments: readonly QuotedSegment[];
  /** Item index by segment index. */
  readonly segmentItems: readonly number[];
}

export const noItem: Item = {
  start: 0,
  end: 0,
  word: '',
  flags: 0,
  form: undefined,
  capital: false,
  letters: false,
  mention: undefined,
  segment: -1,
};

export function readText(
  tokens: Tokens,
  sentences: readonly Span[],
  lexicon: Lexicon,
  entities: readonly Entity[],
): Reading {
  const segments = findQuotedSegments(tokens.text).filter((segment) => segment.depth === 0);
  const outer = splitInterrupted(withoutOverlaps(segments), tokens, lexicon, entities);
  const items: Item[] = [];
  const segmentItems: number[] = [];
  const mentions = sortedMentions(entities);
  const classes = new Map<string, WordClass>();
  let nextSegment = 0;
  let nextMention = 0;
  const inHeadline = holding(findHeadlines(tokens.text));
  for (let token = 0; token < tokens.count; token++) {
    const start = tokens.starts[token] ?? 0;
    const end = tokens.ends[token] ?? 0;
    const segment = outer[nextSegment];
    if (segment !== undefined && start >= segment.open[0]) {
      if (start >= segment.close[1]) {
        nextSegment++;
        token--;
        continue;
      }
      if (segmentItems.length === nextSegment) {
        segmentItems.push(items.length);
        items.push({ ...noItem, start: segment.open[0], end: segment.close[1], segment: nextSegment });
      }
      continue;
    }
    while ((mentions[nextMention]?.span[1] ?? Number.POSITIVE_INFINITY) <= start) nextMention++;
    const mention = mentions[nextMention];
    const inside = holds(mention, start, end);
    const raw = tokens.text.slice(start, end);
    const known = classes.get(raw) ?? wordClass(raw, lexicon);
    classes.set(raw, known);
    items.push(wordItem(start, end, known, inside ? mention : undefined, inHeadline(start) ? undefined : items.at(-1)));
  }
  return {
    text: tokens.text,
    lexicon,
    items,
    sentences: sentencesOf(tokens.text, items, sentences, outer),
    segments: outer,
    segmentItems,
  };
}

function holds(mention: Mention | undefined, start: number, end: number): boolean {
  return mention !== undefined && mention.span[0] < end && start < mention.span[1];
}

/** Whether one of the spans holds a place; asked of ever later places. */
function holding(spans: readonly Span[]): (place: number) => boolean {
  let next = 0;
  return (place) => {
    while ((spans[next]?.[1] ?? Number.POSITIVE_INFINITY) <= place) next++;
    return (spans[next]?.[0] ?? Number.POSITIVE_INFINITY) <= place;
  };
}

function withoutOverlaps(segments: readonly QuotedSegment[]): QuotedSegment[] {
  const kept: QuotedSegment[] = [];
  let end = -1;
  for (const segment of segments) {
    if (segment.open[0] < end) continue;
    kept.push(segment);
    end = segment.close[1];
  }
  return kept;
}

function sortedMentions(entities: readonly Entity[]): Mention[] {
  const mentions = entities.flatMap((entity) => entity.mentions.map((span): Mention => ({ span, entity })));
  return mentions.sort((a, b) => a.span[0] - b.span[0]);
}

const letter = /\p{L}/u;
const upper = /^\p{Lu}/u;

/** What a word is by itself, wherever it stands. */
interface WordClass {
  readonly word: string;
  readonly flags: number;
  readonly form: VerbForm | undefined;
  readonly capital: boolean;
  readonly letters: boolean;
  /** Ends like an adverb, and is in no list. */
  readonly adverbial: boolean;
}

function wordClass(raw: string, lexicon: Lexicon): WordClass {
  const word = raw.toLowerCase().replaceAll('’', "'");
  return {
    word,
    flags: lexicon.flags.get(word) ?? flagsOfJoined(word, upper.test(raw), lexicon),
    form: lexicon.forms.get(word),
    capital: upper.test(raw),
    letters: letter.test(raw),
    adverbial: endsLikeAdverb(word, lexicon),
  };
}

function wordItem(start: number, end: number, known: WordClass, mention: Mention | undefined, before?: Item): Item {
  const { word, capital, letters } = known;
  // "franchement", not "le gouvernement".
  const nominal = before !== undefined && before.flags & (W.determiner | W.preposition);
  const flags = known.adverbial && !nominal ? known.flags | W.adverb : known.flags;
  return {
    start,
    end,
    word,
    flags: mention === undefined ? flags : flags & (W.role | W.collective | W.honorific | W.determiner),
    form: mention === undefined && !(capital && before?.letters) ? known.form : undefined,
    capital,
    letters,
    mention,
    segment: -1,
  };
}

function flagsOfJoined(word: string, capital: boolean, lexicon: Lexicon): number {
  const head = capital ? nounWithin(lexicon, word) : null;
  return head === null ? 0 : (lexicon.flags.get(head) ?? 0) & (W.role | W.collective);
}

function endsLikeAdverb(word: string, lexicon: Lexicon): boolean {
  const ending = lexicon.language.adverbEnding;
  if (ending === null || word.length < ending.length + 4 || !word.endsWith(ending)) return false;
  return !lexicon.flags.has(word);
}

/** A sentence of more items than this is debris; cutting it keeps the reading of one linear. */
const longestSentence = 600;

/** Boundaries inside a segment are its own affair: the sentence around it goes on. */
function sentencesOf(
  text: string,
  items: readonly Item[],
  spans: readonly Span[],
  segments: readonly QuotedSegment[],
): Sentence[] {
  const sentences: Sentence[] = [];
  let next = 0;
  let block = 0;
  let first = 0;
  for (let i = 1; i < items.length; i++) {
    const item = items[i] ?? noItem;
    while ((spans[next]?.[0] ?? Number.POSITIVE_INFINITY) < item.start) next++;
    const newLine = text.slice(items[i - 1]?.end ?? 0, item.start).includes('\n');
    // A mark that opens may have been taken for one that closes the sentence before.
    const latest = segments[item.segment]?.content[0] ?? item.start;
    const boundary = (spans[next]?.[0] ?? Number.POSITIVE_INFINITY) <= latest;
    if (!newLine && !boundary && i - first < longestSentence) continue;
    sentences.push({ range: [first, i], block });
    first = i;
    if (newLine) block++;
  }
  if (items.length > first) sentences.push({ range: [first, items.length], block });
  return sentences;
}

export function itemAt(reading: Reading, index: number): Item {
  return reading.items[index] ?? noItem;
}

/** A segment of one sentence or word, or a word, as text. */
export function textOf(reading: Reading, range: Range): string {
  if (range[1] <= range[0]) return '';
  return reading.text.slice(itemAt(reading, range[0]).start, itemAt(reading, range[1] - 1).end);
}

/** Whether item `index` is a word of the class, and no part of a name. */
export function isOf(reading: Reading, index: number, name: ClassName): boolean {
  const { word, mention } = itemAt(reading, index);
  return mention === undefined && isIn(reading.lexicon, name, word);
}

/** The item after the longest of the word sequences that begin at item `i`, or -1. */
export function phraseAt(reading: Reading, i: number, phrases: readonly (readonly string[])[]): number {
  let best = -1;
  for (const phrase of phrases) {
    if (i + phrase.length > best && phrase.every((word, k) => itemAt(reading, i + k).word === word))
      best = i + phrase.length;
  }
  return best;
}

/** The pronoun that an item is, also where it is tied to its verb ("-t-il" → "il"). */
export function pronounAt(reading: Reading, index: number): PronounForm | undefined {
  const { word, mention } = itemAt(reading, index);
  const { cliticSubjects, pronouns } = reading.lexicon;
  return mention === undefined ? pronouns.get(cliticSubjects.get(word) ?? word) : undefined;
}

export function spanOf(reading: Reading, range: Range): Span {
  return [itemAt(reading, range[0]).start, itemAt(reading, range[1] - 1).end];
}

import type { AnchorStatus } from '../model/anchor-status';
import type { Target } from '../model/selector';
import type { Span } from '../model/span';
import { findFuzzyIn } from '../text/fuzzy-match';
import { endLength, findAlike } from './find-alike';
import type { IndexedText } from './indexed-text';
import { likelyPlaces } from './likely-places';
import { type Likeness, likenessAt, type NormalQuote, normalQuote, type OwnBlock, ownBlock } from './normal-quote';
import { snapToWords } from './snap-to-words';

/** Where one piece of an annotation stands in a text, and how sure that is, from 0 to 1. */
export interface Location {
  readonly status: Exclude<AnchorStatus, 'orphan'>;
  readonly span: Span;
  readonly score: number;
}

/*
 * The numbers below were chosen by `npm run eval -- anchoring`, on French and English news: as few wrong anchors as
 * possible first, then as few lost ones.
 */

/** Words this long (in units) hardly ever stand in an article twice by chance: one place is enough evidence. */
const tellingLength = 32;
/** How alike surroundings must be to be evidence, for long words; those of unrelated places are alike to 0.3. */
const likeContext = 0.5;
/** The same for one side alone: a paragraph that moved brings along only its own side. */
const likeSide = 0.85;
/** How much more alike the surroundings of one place must be for it to be chosen before a nearer one. */
const decidingDifference = 0.1;
/** Units an article's beginning may have grown or shrunk by, for a place to count as the old one. */
const nearby = 64;
/** An edited passage is accepted from this score on: below it, wrong places begin to pass for the right one. */
const acceptedScore = 0.75;
/** From this score on, below the accepted one, the reader is asked. */
const doubtfulScore = 0.6;
/** How alike the words of an edited passage must be in any case. */
const leastAlike = 0.6;

/**
 * Finds the very words of a target with all that stood around them, by comparing strings alone: where they stood, or
 * where `shift` moved them with what stands before, or near there. Null where anything of it is another.
 */
function locateUnchanged({ source }: IndexedText, { quote, position }: Target, shift: number): Location | null {
  const { exact, prefix, suffix } = quote;
  const whole = prefix + exact + suffix;
  const expected = position.start + shift - prefix.length;
  const at = source.startsWith(whole, expected) ? expected : occurrenceNear(source, whole, expected);
  const isTelling = whole.length - exact.length >= tellingLength || at === position.start - prefix.length;
  if (at === -1 || exact === '' || position.end - position.start !== exact.length || !isTelling) return null;
  const start = at + prefix.length;
  return { status: 'exact', span: [start, start + exact.length], score: 1 };
}

/** Units on both sides of where they are expected within which words are sought unit by unit. */
const shiftSlack = 2000;

function occurrenceNear(source: string, words: string, expected: number): number {
  const from = Math.max(0, expected - shiftSlack);
  const found = source.slice(from, expected + words.length + shiftSlack).indexOf(words);
  return found === -1 ? -1 : from + found;
}

/**
 * Finds the very words of a target: first at their old place, then, whatever their typography, anywhere.
 * Among several places the surroundings decide; words too short to be telling need surroundings or place in any case.
 * @param shift units by which what stands before them has grown, as far as is known
 */
export function locateExact(text: IndexedText, target: Target, shift = 0): Location | null {
  const unchanged = locateUnchanged(text, target, shift);
  if (unchanged !== null) return unchanged;
  const { start } = target.position;
  const wanted = normalQuote(target.quote);
  const { length } = wanted.exact;
  const block = ownBlock(target.quote, start);
  const expected = text.normal().toNormal([start, start])[0];
  const candidates = likelyPlaces(text.trigrams(), wanted, expected).map((at): Candidate => {
    const span = placeInSource(text, [at, at + length]);
    const likeness = likenessAt(text.normal().text, [at, at + length], wanted);
    const isInBlock = block !== null && standsInBlock(text, span, [at, at + length], block);
    return { span, likeness, isInBlock, distance: Math.abs(span[0] - start) };
  });
  const chosen = chooseExact(candidates, length);
  if (chosen === null) return null;
  // A line added above the words changes their offset, but moves them for no reader.
  const isUnmoved = chosen.distance === 0 || chosen.likeness.mean === 1;
  const score = weigh(1, chosen.likeness.mean, length);
  // Words repeated in an article: where they were edited at their place, the other place must not attract them.
  const edited = isUnmoved || chosen.likeness.mean >= likeContext ? null : locateEdited(text, target);
  if (edited !== null && edited.status !== 'uncertain' && edited.score > score) return edited;
  return { status: isUnmoved ? 'exact' : 'moved', span: chosen.span, score };
}

interface Candidate {
  readonly span: Span;
  readonly likeness: Likeness;
  /** At the same place of a block with the same words around: a paragraph that moved as a whole. */
  readonly isInBlock: boolean;
  /** Units from where the words stood. */
  readonly distance: number;
}

/** Of the places of the same words, nearest first, the one that is meant, if that can be told. */
function chooseExact(nearest: readonly Candidate[], length: number): Candidate | null {
  const neededMean = likeContext + 0.25 * shortnessOf(length);
  const likely = nearest.filter(
    ({ likeness, isInBlock }) => likeness.mean >= neededMean || likeness.side >= likeSide || isInBlock,
  );
  const best = Math.max(...likely.map(({ likeness }) => likeness.mean));
  const chosen = likely.find(({ likeness }) => likeness.mean >= best - decidingDifference);
  if (chosen !== undefined) return chosen;
  const [first = null, second = null] = nearest;
  if (first === null || length >= tellingLength) return first;
  const isAlone = second === null || second.distance > 8 * nearby;
  return isAlone && first.distance <= nearby ? first : null;
}

/** Units that a block's border may be off by: spaces and marks that were put in or taken out. */
const looseBorder = 2;

function standsInBlock(text: IndexedText, [start, end]: Span, inNormal: Span, block: OwnBlock): boolean {
  const { source } = text;
  const { prefix, suffix } = block.quote;
  const before = start - source.lastIndexOf('\n', start - 1) - 1;
  const newline = source.indexOf('\n', end);
  const after = (newline === -1 ? source.length : newline) - end;
  if (block.hasStart && Math.abs(before - prefix.length) > looseBorder) return false;
  if (block.hasEnd && Math.abs(after - suffix.length) > looseBorder) return false;
  return prefix + suffix === '' || likenessAt(text.normal().text, inNormal, block.quote).mean >= likeSide;
}

/**
 * Finds words that are nearly those of a target, or words that the reader must decide about, or nothing.
 * @param shift units by which what stands before them has grown, as far as is known
 */
export function locateEdited(text: IndexedText, target: Target, shift = 0): Location | null {
  const wanted = normalQuote(target.quote);
  const { length } = wanted.exact;
  const shortness = shortnessOf(length);
  const needed = acceptedScore + 0.1 * shortness;
  const minAlike = leastAlike + 0.25 * shortness;
  const normal = text.normal();
  const inPlace = locateInPlace(text, target, wanted, shift);
  if (inPlace !== null) return inPlace;
  let best: Location | null = null;
  for (const { span, alike } of findAlike(text.trigrams(), wanted.exact, minAlike)) {
    const score = weigh(alike, likenessAt(normal.text, span, wanted).mean, length);
    if (score < doubtfulScore || score <= (best?.score ?? 0)) continue;
    const found = alike === 1 ? 'moved' : 'edited';
    best = {
      status: score < needed ? 'uncertain' : found,
      span: placeInSource(text, snapToWords(normal.text, span, wanted)),
      score,
    };
  }
  return best;
}

/** Units around the expected place that are looked at first. */
const placeSlack = 48;
/** How alike words and surroundings must be there for nowhere else to be looked at: the place is evidence too. */
const surelyAlike = 0.75;
const likelySurroundings = 0.55;
/** Units below which a word or two make up all there is to compare. */
const shortest = 24;

/** Words edited where they stand, in surroundings that hardly changed: the most frequent edit, and soon found. */
function locateInPlace(text: IndexedText, target: Target, wanted: NormalQuote, shift: number): Location | null {
  const normal = text.normal();
  const { exact } = wanted;
  const maxErrors = Math.floor(exact.length * (1 - surelyAlike));
  if (exact.length < shortest || exact.length > 2 * endLength) return null;
  const [expected] = normal.toNormal([target.position.start + shift, target.position.start + shift]);
  const window: Span = [
    Math.max(0, expected - placeSlack),
    Math.min(normal.text.length, expected + exact.length + placeSlack),
  ];
  if (window[0] >= window[1]) return null;
  const match = findFuzzyIn(normal.text, window, exact, maxErrors);
  if (match === null || match.errors === 0) return null;
  const surroundings = likenessAt(normal.text, match.span, wanted).mean;
  if (surroundings < likelySurroundings) return null;
  return {
    status: 'edited',
    span: placeInSource(text, snapToWords(normal.text, match.span, wanted)),
    score: weigh(1 - match.errors / exact.length, surroundings, exact.length),
  };
}

/** Without the white space at its ends, which folding may have joined to a mark there. */
export function placeInSource(text: IndexedText, span: Span): Span {
  const [start, end] = text.normal().toSource(span);
  const words = text.source.slice(start, end);
  const trimmed = words.trimStart();
  return [end - trimmed.length, end - trimmed.length + trimmed.trimEnd().length];
}

/** The score of a place. Surroundings count nearly half for 40 units or fewer, a tenth for 200 or more. */
function weigh(words: number, surroundings: number, length: number): number {
  const weight = 0.45 - 0.35 * Math.min(1, Math.max(0, (length - 40) / 160));
  return words * (1 - weight) + surroundings * weight;
}

/** From 0 for 40 units or more to 1 for 10 or fewer: how much more evidence short words need. */
function shortnessOf(length: number): number {
  return Math.min(1, Math.max(0, (40 - length) / 30));
}

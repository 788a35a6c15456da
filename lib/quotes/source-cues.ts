import type { Attribution } from './attributions';
import { clauseEnd, trimmed } from './clause-end';
import { quotedWithin } from './complements';
import { W } from './lexicon';
import { isComma, isPunctuation, nounPhraseFrom, personIn } from './noun-phrases';
import { phraseEndingAt } from './phrase-ends';
import { type Item, isOf, itemAt, phraseAt, type Range, type Reading } from './reading';

export interface SourceCue {
  /** Null where it only says who passed a quote on, which it then does on that quote. */
  readonly attribution: Attribution | null;
  /** The item after it. */
  readonly end: number;
}

/** "selon X" at item `i`: before, inside or behind what X says; or, behind a quote, by way of whom it came. */
export function findSourceCue(
  reading: Reading,
  i: number,
  sentence: Range,
  found: readonly Attribution[],
): SourceCue | null {
  return prepositional(reading, i, sentence, found) ?? postpositional(reading, i, sentence, found);
}

/** "dem Minister zufolge" */
function postpositional(reading: Reading, i: number, sentence: Range, found: readonly Attribution[]): SourceCue | null {
  const end = phraseAt(reading, i, reading.lexicon.language.sourcePostpositions);
  if (end < 0 || i <= sentence[0]) return null;
  const source = phraseEndingAt(reading, i - 1, sentence[0]);
  if (source === null || isNoSource(reading, source)) return null;
  const content = contentAround(reading, source[0], end, sentence, found);
  if (content.length === 0) return null;
  return { attribution: { content, cue: [[i, end]], source, via: null, lemma: '', tie: 'source' }, end };
}

function prepositional(reading: Reading, i: number, sentence: Range, found: readonly Attribution[]): SourceCue | null {
  const { sourcePrepositions, weakSourcePrepositions, closingSourcePrepositions } = reading.lexicon.language;
  const strong = phraseAt(reading, i, sourcePrepositions);
  const closing =
    strong > 0 ? -1 : closingEnd(reading, i, phraseAt(reading, i, closingSourcePrepositions), sentence[1]);
  const cueEnd = strong > 0 ? strong : closing > 0 ? closing : phraseAt(reading, i, weakSourcePrepositions);
  if (cueEnd < 0 || cueEnd >= sentence[1] || isOther(reading, i)) return null;
  const source = sourceAt(reading, cueEnd, sentence[1]);
  if (source[1] <= source[0] || isNoSource(reading, source)) return null;
  const weak = strong < 0 && closing < 0;
  if (
    weak &&
    !(opensSentence(reading, i, sentence[0]) && isSpeaker(reading, source) && opensContent(reading, source[1]))
  )
    return null;
  const reported = found.at(-1);
  if (reported !== undefined && reported.tie !== 'source') {
    if (reported.content.some(([from, to]) => from <= i && i < to)) return { attribution: null, end: source[1] };
    if (source[1] >= sentence[1] - 1 || isPunctuation(itemAt(reading, source[1]))) {
      reported.via ??= source;
      return { attribution: null, end: source[1] };
    }
  }
  const content = contentAround(reading, i, pastInsertion(reading, source[1], sentence[1]), sentence, found);
  if (content.length === 0) return null;
  const attribution: Attribution = { content, cue: [[i, cueEnd]], source, via: null, lemma: '', tie: 'source' };
  return { attribution, end: source[1] };
}

function isOther(reading: Reading, i: number): boolean {
  return opensClause(reading, i) || isModifier(reading, i);
}

/** "il secondo gol", "no segundo tempo": the same letters are an adjective behind a determiner or a preposition. */
function isModifier(reading: Reading, i: number): boolean {
  const { mention, flags } = itemAt(reading, i - 1);
  if (mention !== undefined || flags & W.complementizer) return false;
  return Boolean(flags & (W.determiner | W.preposition));
}

/** "según explicó X": the same word is a conjunction before a verb. */
function opensClause(reading: Reading, i: number): boolean {
  if (!isOf(reading, i, 'reportingConjunctions')) return false;
  let k = i + 1;
  while (itemAt(reading, k).flags & W.clitic && !(itemAt(reading, k).flags & W.determiner)) k++;
  const { form, flags, mention } = itemAt(reading, k);
  return mention === undefined && (form?.finite === true || Boolean(flags & W.auxiliary));
}

/** How long what is inserted behind a source may be. */
const longestInsertion = 14;

/** "Segundo Ana Reis, da PUC, …", "selon lui, qui était là, …": the comma where it ends, with words behind it. */
function pastInsertion(reading: Reading, after: number, end: number): number {
  const first = itemAt(reading, after + 1);
  if (!isComma(itemAt(reading, after)) || !(first.flags & (W.complementPreposition | W.relative))) return after;
  for (let k = after + 2; k < Math.min(end - 1, after + longestInsertion); k++) {
    if (isComma(itemAt(reading, k))) return k;
    if (itemAt(reading, k).segment >= 0 || isPunctuation(itemAt(reading, k))) return after;
  }
  return after;
}

/** `at`, behind "so" at item `i`, where that stands behind a pause and before a speaker who ends the clause; else -1. */
function closingEnd(reading: Reading, i: number, at: number, end: number): number {
  const before = itemAt(reading, i - 1);
  if (at < 0 || !(isPunctuation(before) || before.segment >= 0)) return -1;
  const source = sourceAt(reading, at, end);
  const speaks = source[1] > source[0] && [...itemsIn(reading, source)].some(isSpeaking);
  const { flags, mention } = itemAt(reading, source[1]);
  const goesOn = mention !== undefined || !(flags & (W.adverb | W.time | W.preposition));
  return speaks && !(goesOn && source[1] < end && !isPunctuation(itemAt(reading, source[1]))) ? at : -1;
}

function* itemsIn(reading: Reading, [from, to]: Range): Generator<Item> {
  for (let k = from; k < to; k++) yield itemAt(reading, k);
}

function isSpeaking({ mention, flags }: Item): boolean {
  if (mention !== undefined) return mention.entity.type !== 'MISC';
  return Boolean(flags & (W.role | W.collective | W.honorific));
}

/** A pronoun alone, or a noun phrase: "selon lui, …", but "according to her campaign". */
function sourceAt(reading: Reading, at: number, end: number): Range {
  const { word, mention } = itemAt(reading, at);
  const next = itemAt(reading, at + 1);
  const alone = isPunctuation(next) || next.segment >= 0;
  const tonic = reading.lexicon.language.tonicPronouns.some(({ form }) => form === word);
  if (tonic && alone && mention === undefined) return [at, at + 1];
  const phrase = nounPhraseFrom(reading, at, end);
  return phrase[1] > phrase[0] ? phrase : plainPhrase(reading, at, end);
}

/** How many items may stand between such a verb and the quoted words. */
const furthestPredicate = 4;

/** How many words without determiner, name or role may name a source. */
const longestPlainPhrase = 12;

/** "exit polls", "multiple sources familiar with the effort": plain words to the next pause or clause. */
function plainPhrase(reading: Reading, at: number, end: number): Range {
  const none = W.auxiliary | W.pronoun | W.complementizer | W.subordinator | W.adverb | W.time | W.conjunction;
  let to = at;
  while (to < end && to - at < longestPlainPhrase) {
    const item = itemAt(reading, to);
    if (isPunctuation(item) || item.segment >= 0 || (item.mention === undefined && item.flags & none)) break;
    to++;
  }
  return itemAt(reading, at).flags & W.preposition ? [at, at] : [at, to];
}

function isNoSource(reading: Reading, source: Range): boolean {
  if (isOf(reading, source[0], 'demonstratives') && itemAt(reading, source[0] + 1).flags & W.complementizer)
    return true;
  for (let k = source[0]; k < Math.min(source[1], source[0] + 3); k++) {
    const item = itemAt(reading, k);
    if (item.mention !== undefined) return false;
    if (item.flags & W.notSource) return true;
  }
  return false;
}

function isSpeaker(reading: Reading, source: Range): boolean {
  const first = itemAt(reading, source[0]);
  const second = itemAt(reading, source[0] + 1);
  const isOne = (mention: typeof first.mention) => mention !== undefined && mention.entity.type !== 'MISC';
  return (
    isOne(first.mention) ||
    isOne(second.mention) ||
    Boolean((first.flags | second.flags) & (W.role | W.collective | W.honorific | W.demonstrative)) ||
    personIn(reading, source) >= 0 ||
    reading.lexicon.genders.has(first.word)
  );
}

function opensSentence(reading: Reading, i: number, start: number): boolean {
  for (let k = start; k < i; k++) {
    const item = itemAt(reading, k);
    if (!isPunctuation(item) && !(item.flags & (W.adverb | W.conjunction))) return false;
  }
  return true;
}

function opensContent(reading: Reading, at: number): boolean {
  const item = itemAt(reading, at);
  return isComma(item) || item.word === ':' || item.segment >= 0 || isQuotedPredicate(reading, at);
}

/** "Per il sindaco è «una vittoria»": what somebody takes something for, quoted, without a pause. */
function isQuotedPredicate(reading: Reading, at: number): boolean {
  return (
    Boolean(itemAt(reading, at).flags & W.copula) && quotedWithin(reading, at + 1, at + furthestPredicate, true) >= 0
  );
}

function contentAround(
  reading: Reading,
  i: number,
  after: number,
  sentence: Range,
  found: readonly Attribution[],
): Range[] {
  const from = Math.max(
    sentence[0],
    ...found.flatMap(({ content, source }) => [...content, ...(source ? [source] : [])].map(([, end]) => end)),
  );
  const left = trimmed(reading, [from, i]);
  const right = trimmed(reading, [after, clauseEnd(reading, after, sentence[1])]);
  const pieces: Range[] = [];
  const leftIsContent = left[1] > left[0] && !isAdverbial(reading, left);
  if (leftIsContent) pieces.push(left);
  const rightIsContent = right[1] > right[0] && (!leftIsContent || !startsAside(reading, after, right));
  if (rightIsContent) pieces.push(right);
  return pieces;
}

/** "Vers 22 h, ", "De son côté, ": what stands before a source that opens the sentence. */
function isAdverbial(reading: Reading, range: Range): boolean {
  const first = itemAt(reading, range[0]);
  if (first.mention === undefined && first.flags & (W.conjunction | W.adverb) && range[1] - range[0] <= 2) return true;
  if (first.mention !== undefined || !(first.flags & (W.preposition | W.time | W.adverb | W.conjunction))) return false;
  for (let k = range[0]; k < range[1]; k++) {
    const item = itemAt(reading, k);
    if (item.segment >= 0 || (item.mention === undefined && item.flags & (W.auxiliary | W.pronoun))) return false;
    if (
      item.mention === undefined &&
      item.form?.finite &&
      !(itemAt(reading, k - 1).flags & (W.determiner | W.preposition))
    )
      return false;
  }
  return range[1] - range[0] < 14;
}

/** "a report filed in May". */
function isPastForm(reading: Reading, { word, form }: Item): boolean {
  const ending = reading.lexicon.language.pastEnding;
  return ending !== null && (word.endsWith(ending) || Boolean(form?.pastParticiple));
}

/** ", qui précise que", ", a-t-on appris": what follows a source at the end of a sentence. */
function startsAside(reading: Reading, after: number, right: Range): boolean {
  const first = itemAt(reading, right[0]);
  if (!isComma(itemAt(reading, after)) && first.segment < 0 && right[0] === after)
    return Boolean(first.flags & (W.relative | W.preposition | W.time)) || isPastForm(reading, first);
  return Boolean(first.flags & (W.relative | W.conjunction | W.adverb)) || Boolean(first.form?.presentParticiple);
}

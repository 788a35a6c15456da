import type { Attribution } from './attributions';
import { clauseEnd, trimmed } from './clause-end';
import { W } from './lexicon';
import { isNamed } from './named-segments';
import { hasFlag, isComma, isPunctuation, personIn } from './noun-phrases';
import { isOf, itemAt, pronounAt, type Range, type Reading, type Sentence } from './reading';
import { subjectBefore } from './subjects';

/** Quoted words shorter than this, with no cue, are titles, terms and scare quotes more often than speech. */
const leastWords = 4;

/**
 * Adds to the attributions, in text order, the quoted words that no cue of their own sentence reports: those behind a
 * colon, those that carry on a quote, those that are the predicate of a person. The rest is not speech.
 */
export function findUnattributed(reading: Reading, attributions: readonly Attribution[]): Attribution[] {
  joinOpenParagraphs(reading, attributions);
  const taken = new Uint8Array(reading.items.length + 1);
  for (const [from, to] of attributions.flatMap(({ content }) => content)) taken.fill(1, from, to);
  const byStart = [...attributions].sort((a, b) => first(a) - first(b));
  const all: Attribution[] = [];
  const before: Before = { last: null, block: -2, next: null };
  const add = (attribution: Attribution | undefined, block: number) => {
    if (attribution === undefined) return;
    all.push(attribution);
    before.last = attribution;
    before.block = block;
  };
  let next = 0;
  for (const [index, sentence] of reading.sentences.entries()) {
    const find = isWordless(reading, sentence) ? attributeSentence : attribute;
    for (let k = sentence.range[0]; k < sentence.range[1]; k++) {
      while (next < byStart.length && first(byStart[next]) <= k) add(byStart[next++], sentence.block);
      before.next = byStart[next] ?? null;
      const open = itemAt(reading, k).segment >= 0 && taken[k] === 0;
      const found = open ? find(reading, k, index, before) : null;
      if (found === 'joined') before.block = sentence.block;
      else add(found ?? undefined, sentence.block);
    }
  }
  return all;
}

/** The attribution before, the paragraph it stands in, and the attribution behind. */
interface Before {
  last: Attribution | null;
  block: number;
  next: Attribution | null;
}

/** A speech that its last paragraph attributes begins with the first, whose mark was left open. */
function joinOpenParagraphs(reading: Reading, attributions: readonly Attribution[]): void {
  const taken = new Set(attributions.flatMap(({ content }) => content.map(([from]) => from)));
  for (const attribution of attributions) {
    const opening = first(attribution);
    let { segment } = itemAt(reading, opening);
    while (segment > 0 && reading.segments[segment]?.continues) {
      segment--;
      const item = reading.segmentItems[segment];
      if (item === undefined || taken.has(item)) break;
      attribution.content.unshift([item, item + 1]);
      taken.add(item);
    }
  }
}

function first(attribution: Attribution | undefined): number {
  return attribution?.content[0]?.[0] ?? 0;
}

/** A quotation that is a sentence by itself. */
function attributeSentence(reading: Reading, k: number, index: number, before: Before): Attribution | 'joined' | null {
  const sentence = reading.sentences[index];
  if (sentence === undefined) return null;
  const { last, block } = before;
  const carried = reading.segments[itemAt(reading, k).segment]?.continues && block === sentence.block - 1;
  if (carried && last !== null && endsInSegment(reading, last)) {
    last.content.push([k, k + 1]);
    return 'joined';
  }
  const announced = announcedBy(reading, k, reading.sentences[index - 1]);
  if (announced !== null) return announced;
  const follower = block === sentence.block ? null : sharedWithNext(reading, k, index, before.next);
  if (follower !== null) return follower;
  return wordsIn(reading, k) < 2 ? null : continuation(reading, k, sentence, before);
}

/** "« A. » « B », a dit X": nobody spoke in the paragraph before, and the next sentence says whose its words are. */
function sharedWithNext(reading: Reading, k: number, index: number, next: Attribution | null): Attribution | null {
  const sentence = reading.sentences[index];
  const following = reading.sentences[index + 1];
  const quoted = following !== undefined && itemAt(reading, following.range[0]).segment >= 0;
  if (!quoted || following.block !== sentence?.block || next?.tie !== 'before') return null;
  if (first(next) !== following.range[0] || next.source === null) return null;
  return { content: [[k, k + 1]], cue: [], source: next.source, via: null, lemma: '', tie: 'colon' };
}

/** Quoted words in a sentence with other words. */
function attribute(reading: Reading, k: number, index: number, before: Before): Attribution | 'joined' | null {
  const sentence = reading.sentences[index];
  if (sentence === undefined) return null;
  if (isNamed(reading, k)) return null;
  const reported = reportedOn(reading, sentence, before);
  if (reported !== null) return reported;
  if (itemAt(reading, k - 1).word === ':') {
    const named = afterColon(reading, k, sentence);
    const same = before.block === sentence.block && !isPerson(reading, named?.source ?? null);
    const carriesOn = named === null || same || isPronounOf(reading, named.source, sentence, before);
    return (carriesOn ? continuation(reading, k, sentence, before) : null) ?? named;
  }
  return goesOn(reading, k, sentence, before) ? 'joined' : predicate(reading, k, sentence);
}

/** “A,” she said. “B” of old. — a sentence of the same speech that ends in words of the writer. */
function goesOn(reading: Reading, k: number, { range, block }: Sentence, { last, block: latest }: Before): boolean {
  if (last === null || latest !== block || k !== range[0] || wordsIn(reading, k) < leastWords) return false;
  const spoken = lastSegment(reading, last) >= 0 && reading.lexicon.language.joinsContinuation;
  if (spoken) last.content.push(trimmed(reading, range));
  return spoken;
}

/** "Hamon sort, confiant qu'il est triste : « … »": not whoever was named between. */
function isPronounOf(reading: Reading, source: Range | null, sentence: Sentence, { last }: Before): boolean {
  if (source === null || last === null || first(last) < sentence.range[0]) return false;
  return pronounAt(reading, source[0]) !== undefined;
}

/** A sentence in the mood of reported speech goes on with the speech before: "Er habe „nie“ gefehlt." */
function reportedOn(reading: Reading, sentence: Sentence, { last, block }: Before): Attribution | null {
  if (last === null || block !== sentence.block) return null;
  const [from, to] = sentence.range;
  for (let k = from; k < to; k++) {
    const item = itemAt(reading, k);
    if (isOf(reading, k, 'reportiveForms')) {
      const content = trimmed(reading, sentence.range);
      return { content: [content], cue: [], source: last.source, via: null, lemma: '', tie: 'continuation' };
    }
    if (isComma(item) || item.word === ':') return null;
  }
  return null;
}

function endsInSegment(reading: Reading, attribution: Attribution): boolean {
  const range = attribution.content.at(-1);
  return range !== undefined && itemAt(reading, range[1] - 1).segment >= 0;
}

function isPerson(reading: Reading, source: Range | null): boolean {
  if (source === null) return false;
  const first = itemAt(reading, source[0]);
  return first.flags & W.pronoun ? true : personIn(reading, source) >= 0 || hasFlag(reading, source, W.role);
}

/** A person, a body, or a pronoun for one. */
function isOne(reading: Reading, source: Range): boolean {
  for (let k = source[0]; k < source[1]; k++) {
    const { mention, flags } = itemAt(reading, k);
    if (mention !== undefined) return mention.entity.type === 'PER' || mention.entity.type === 'ORG';
    if (flags & (W.role | W.collective | W.pronoun | W.demonstrative | W.honorific)) return true;
  }
  return false;
}

/** Nothing but quoted segments and marks. */
function isWordless(reading: Reading, { range }: Sentence): boolean {
  for (let j = range[0]; j < range[1]; j++) {
    const item = itemAt(reading, j);
    if (item.segment < 0 && !isPunctuation(item)) return false;
  }
  return true;
}

function wordsIn(reading: Reading, k: number): number {
  const segment = reading.segments[itemAt(reading, k).segment];
  if (segment === undefined) return 0;
  return reading.text
    .slice(segment.content[0], Math.min(segment.content[1], segment.content[0] + 200))
    .split(/[\s’']+/u).length;
}

function continuation(
  reading: Reading,
  k: number,
  sentence: Sentence,
  { last, block }: Before,
): Attribution | 'joined' | null {
  if (last === null || (last.source === null && last.tie !== 'continuation')) return null;
  const sameBlock = block === sentence.block;
  if (!sameBlock && block !== sentence.block - 1) return null;
  const latest = lastSegment(reading, last);
  if (!sameBlock && isHeading(reading, k, latest)) return null;
  if (reading.lexicon.language.joinsContinuation) {
    last.content.push([k, k + 1]);
    return 'joined';
  }
  return { content: [[k, k + 1]], cue: [], source: null, via: null, lemma: '', tie: 'continuation' };
}

/** The item of the last quoted words of an attribution, or -1. */
function lastSegment(reading: Reading, { content }: Attribution): number {
  for (const [from, to] of [...content].reverse()) {
    for (let k = to - 1; k >= from; k--) if (itemAt(reading, k).segment >= 0) return k;
  }
  return -1;
}

/** In marks of another kind than the quotation before, or in capitals throughout. */
function isHeading(reading: Reading, k: number, latest: number): boolean {
  const [start, end] = reading.segments[itemAt(reading, k).segment]?.content ?? [0, 0];
  const words = reading.text.slice(start, Math.min(end, start + 100));
  return words === words.toUpperCase() || isSingleMark(reading, k) !== (latest >= 0 && isSingleMark(reading, latest));
}

/** A heading in single marks carries nothing on that stands in double ones. */
function isSingleMark(reading: Reading, k: number): boolean {
  const [start, end] = reading.segments[itemAt(reading, k).segment]?.open ?? [0, 0];
  return /^['‘’‚‹›]$/u.test(reading.text.slice(start, end));
}

/** A quotation in a paragraph of its own, behind one that ends in a colon. */
function announcedBy(reading: Reading, k: number, sentence: Sentence | undefined): Attribution | null {
  return sentence !== undefined && itemAt(reading, k - 1).word === ':' ? afterColon(reading, k, sentence) : null;
}

/** "Kurz n'a pas ménagé l'Italie : « … »": the subject of what stands before the colon. */
function afterColon(reading: Reading, k: number, sentence: Sentence): Attribution | null {
  for (let j = k - 2; j >= sentence.range[0]; j--) {
    const item = itemAt(reading, j);
    const verbal = item.mention === undefined && (item.flags & W.auxiliary || item.form?.finite || isPast(reading, j));
    if (!verbal) continue;
    const source = subjectBefore(reading, j, sentence.range[0]);
    if (source === null || !isOne(reading, source)) continue;
    return { content: [[k, k + 1]], cue: [], source, via: null, lemma: '', tie: 'colon' };
  }
  return label(reading, k, sentence);
}

/** "released the following statement": a past form by its ending, behind a word that it can be the verb of. */
function isPast(reading: Reading, j: number): boolean {
  const ending = reading.lexicon.language.pastEnding;
  const { word, capital, flags } = itemAt(reading, j);
  if (ending === null || capital || !word.endsWith(ending) || flags & (W.role | W.collective)) return false;
  return !(itemAt(reading, j - 1).flags & (W.determiner | W.preposition));
}

/** "Kerry: “…”", "More from Blumenthal: “…”": the person named last before the colon. */
function label(reading: Reading, k: number, sentence: Sentence): Attribution | null {
  const { mention } = itemAt(reading, k - 2);
  if (mention?.entity.type !== 'PER') return null;
  let from = k - 2;
  while (from > sentence.range[0] && itemAt(reading, from - 1).mention === mention) from--;
  return { content: [[k, k + 1]], cue: [], source: [from, k - 1], via: null, lemma: '', tie: 'colon' };
}

/** "Il est « tombé »": the words are the writer's sentence, not a predicate of its own. */
function isVerbal(reading: Reading, k: number): boolean {
  const { mention, flags, form } = itemAt(reading, k);
  return mention === undefined && Boolean(flags & W.auxiliary || form?.finite);
}

function hasVerb(reading: Reading, [from, to]: Range): boolean {
  for (let k = from; k < to; k++) if (isVerbal(reading, k)) return true;
  return false;
}

/** "X « félicite chaleureusement » Y": whole predicates in quotation marks are the subject's words. */
function predicate(reading: Reading, k: number, sentence: Sentence): Attribution | null {
  if (wordsIn(reading, k) < 2 || isVerbal(reading, k - 1)) return null;
  const before = itemAt(reading, k - 1);
  if (before.flags & (W.determiner | W.preposition) && before.mention === undefined) return null;
  const source = subjectBefore(reading, k, sentence.range[0]);
  if (source === null || source[1] > k) return null;
  if (hasVerb(reading, source)) return null;
  const named = itemAt(reading, k - 1).mention !== undefined || isComma(itemAt(reading, k - 1));
  if (!isOne(reading, source) || (!named && wordsIn(reading, k) < leastWords)) return null;
  const range = trimmed(reading, [k, clauseEnd(reading, k, sentence.range[1])]);
  return { content: [range], cue: [], source, via: null, lemma: '', tie: 'subject' };
}

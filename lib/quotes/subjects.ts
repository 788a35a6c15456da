import { isInDate } from './dates';
import { W } from './lexicon';
import { isComma, isPunctuation, personIn, phraseEnd, startsNounPhrase, startsRole } from './noun-phrases';
import { closesAt, isGoverned, phraseEndingAt } from './phrase-ends';
import { type Item, isOf, itemAt, type Range, type Reading } from './reading';

/** A subject stands at most this far before its verb. */
const furthestSubject = 60;

/**
 * The subject of the verb that begins at item `verb`, looked for to the left as far as item `from`; null where there is
 * none. Inserted clauses, adverbs and dates between the two are stepped over.
 */
export function subjectBefore(reading: Reading, verb: number, from: number): Range | null {
  const floor = Math.max(from, verb - furthestSubject);
  let k = skipBack(reading, verb - 1, floor);
  if (k < floor) return null;
  const item = itemAt(reading, k);
  if (item.flags & W.pronoun && item.mention === undefined) return [k, k + 1];
  if (isOf(reading, k, 'subjectRelatives')) {
    k = isComma(itemAt(reading, k - 1)) ? k - 2 : k - 1;
    if (k < floor) return null;
    return itemAt(reading, k).word === ')'
      ? subjectBeforeBracket(reading, k, floor)
      : phraseEndingAt(reading, k, floor);
  }
  if (isComma(item)) return subjectBeforeInsertion(reading, k, floor);
  if (item.word === ')') return subjectBeforeBracket(reading, k, floor);
  if (dashes.has(item.word)) return subjectBeforeDashes(reading, k, floor);
  const governed = item.mention === undefined && item.flags & (W.conjunction | W.preposition);
  if (isPunctuation(item) || governed) return null;
  return phraseEndingAt(reading, k, floor);
}

/** The same, but the relative pronoun itself where the language takes that for the source. */
export function sourceBefore(reading: Reading, verb: number, from: number): Range | null {
  if (reading.lexicon.language.relativeSources) {
    const k = skipBack(reading, verb - 1, from);
    if (k > from && isOf(reading, k, 'subjectRelatives')) return [k, k + 1];
  }
  return subjectBefore(reading, verb, from);
}

/** What the relative pronoun at item `k` stands for. */
export function antecedentOf(reading: Reading, k: number): Range | null {
  return subjectBefore(reading, k + 1, Math.max(0, k - furthestSubject));
}

/** A subject of a few plain words at most. */
const longestPlainSubject = 8;

/** "almost half", "21 percent", "majorities in both states": the plain words between the last pause and the verb. */
export function plainSubjectBefore(reading: Reading, verb: number, from: number): Range | null {
  const last = skipBack(reading, verb - 1, from);
  let k = last;
  while (k >= from && isPlainWord(itemAt(reading, k))) k--;
  const first = itemAt(reading, k + 1);
  const opens =
    k < from || isPunctuation(itemAt(reading, k)) || itemAt(reading, k).flags & (W.conjunction | W.subordinator);
  const approximate = first.flags & W.preposition && isNumber(itemAt(reading, k + 2));
  const heads = !approximate && first.flags & (W.preposition | W.time | W.breaker | W.relative | W.complementizer);
  return opens && last > k && last - k <= longestPlainSubject && !heads ? [k + 1, last + 1] : null;
}

/** "about 40", "over half". */
function isNumber(item: Item): boolean {
  return /^\p{N}/u.test(item.word) || Boolean(item.flags & W.determiner);
}

function isPlainWord(item: Item): boolean {
  const plain = item.letters || /^[\p{N}%]/u.test(item.word);
  return plain && item.segment < 0 && !(item.flags & (W.conjunction | W.subordinator | W.auxiliary | W.pronoun));
}

/** "Jane Doe (R)": the bracket that closes at `close` belongs to the phrase before it. */
function subjectBeforeBracket(reading: Reading, close: number, floor: number): Range | null {
  let open = close;
  while (open > floor && itemAt(reading, open).word !== '(') open--;
  const phrase = phraseEndingAt(reading, open - 1, floor);
  return phrase === null ? null : [phrase[0], close + 1];
}

const dashes = new Set(['-', '–', '—', '--']);

/** "The judge -- who is ill -- said": what stands before the first of two dashes. */
function subjectBeforeDashes(reading: Reading, close: number, floor: number): Range | null {
  for (let k = close - 2; k > floor; k--) {
    if (dashes.has(itemAt(reading, k).word) && closesAt(reading, k)) return phraseEndingAt(reading, k - 1, floor);
  }
  return null;
}

function skipBack(reading: Reading, from: number, floor: number): number {
  let k = from;
  for (; k >= floor; k--) {
    const { flags, mention } = itemAt(reading, k);
    if (mention !== undefined) break;
    const skipped = flags & (W.clitic | W.adverb | W.time) && !(flags & W.pronoun && k === from && !(flags & W.clitic));
    const deictic = isOf(reading, k, 'demonstratives') && itemAt(reading, k + 1).flags & W.time;
    if (!skipped && !deictic && !isInDate(reading, k)) break;
    if (flags & W.pronoun && !(flags & W.clitic) && !(itemAt(reading, k + 1).flags & W.adverb)) break;
    if (flags & W.pronoun && k === floor) break;
  }
  return k;
}

/** `comma` closes one or more insertions; the subject is the first noun phrase of the chunks before it. */
function subjectBeforeInsertion(reading: Reading, comma: number, floor: number): Range | null {
  const chunks: Range[] = [];
  let end = comma;
  for (let k = comma - 1; k >= floor - 1 && chunks.length < 6; k--) {
    const item = itemAt(reading, k);
    const boundary =
      k < floor || isComma(item) || closesAt(reading, k) || (item.segment >= 0 && !isGoverned(reading, k));
    if (!boundary) continue;
    if (end > k + 1) chunks.unshift([k + 1, end]);
    end = k;
    if (k >= floor && !isComma(item)) break;
  }
  return subjectOfChunks(reading, chunks);
}

function subjectOfChunks(reading: Reading, chunks: readonly Range[]): Range | null {
  let subject: Range | null = null;
  for (const chunk of chunks) {
    const apposed = subject !== null && (isInsertion(reading, chunk) || isTag(reading, subject, chunk));
    if (apposed && subject !== null) {
      if (startsRole(reading, chunk[0]) || itemAt(reading, chunk[0]).mention !== undefined)
        subject = joined(reading, subject, chunk);
      continue;
    }
    subject = leadingPhrase(reading, chunk) ?? subject;
  }
  return subject;
}

/** "Jane Doe, R-Ky.,": a few words without determiner behind a person's name. */
function isTag(reading: Reading, subject: Range, [start, end]: Range): boolean {
  const bare = !(itemAt(reading, start).flags & (W.determiner | W.pronoun));
  return bare && end - start <= longestTag && personIn(reading, subject) >= 0;
}

/** A party and a state, with its full stop. */
const longestTag = 4;

function joined(reading: Reading, subject: Range, chunk: Range): Range {
  const end = phraseEnd(reading, chunk[0], chunk[1]);
  return isComma(itemAt(reading, subject[1])) && end > chunk[0] ? [subject[0], end] : subject;
}

/** A chunk between commas that says more of the noun before it: role, relative, participle, prepositional phrase. */
function isInsertion(reading: Reading, chunk: Range): boolean {
  const first = itemAt(reading, chunk[0]);
  if (first.mention !== undefined || startsRole(reading, chunk[0])) return true;
  if (first.flags & (W.relative | W.preposition | W.adverb | W.time | W.conjunction | W.subordinator)) return true;
  return !startsNounPhrase(reading, chunk[0]) || isPunctuation(first);
}

/** The noun phrase a chunk begins with, or, behind an adverbial without comma, ends with. */
function leadingPhrase(reading: Reading, chunk: Range): Range | null {
  const first = itemAt(reading, chunk[0]);
  if (first.flags & (W.subordinator | W.relative) && first.mention === undefined)
    return phraseEndingAt(reading, chunk[1] - 1, chunk[0]);
  if (startsNounPhrase(reading, chunk[0]) && !(first.flags & W.preposition)) {
    const end = phraseEnd(reading, chunk[0], chunk[1]);
    if (itemAt(reading, end - 1).flags & W.time && end === chunk[1]) return null;
    if (end === chunk[0] + 1 && itemAt(reading, end).flags & W.time) return null;
    return [chunk[0], end];
  }
  if (first.flags & (W.preposition | W.adverb | W.time | W.conjunction)) {
    const phrase = phraseEndingAt(reading, chunk[1] - 1, chunk[0]);
    const free = phrase !== null && (phrase[0] > chunk[0] + 1 || first.flags & W.conjunction);
    return free ? phrase : null;
  }
  return null;
}

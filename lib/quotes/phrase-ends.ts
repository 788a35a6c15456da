import { W } from './lexicon';
import { isComma, isPunctuation, startsNounPhrase } from './noun-phrases';
import { type Item, isOf, itemAt, type Range, type Reading } from './reading';

const closesChunk = new Set([
  ',',
  ';',
  ':',
  '–',
  '—',
  '-',
  '--',
  '!',
  '.',
  '?',
  '…',
  '...',
  '[',
  ']',
  '«',
  '»',
  '“',
  '”',
  '"',
]);
/** Not the hyphen inside a word, nor the full stop of "R-Ky.," and "No. 2". */
export function closesAt(reading: Reading, k: number): boolean {
  const { word, start, end } = itemAt(reading, k);
  if (!closesChunk.has(word)) return false;
  const next = itemAt(reading, k + 1);
  if (word === '.') return !isComma(next) && next.word !== ')' && !/^\p{N}/u.test(next.word);
  return !(word === '-' && start === itemAt(reading, k - 1).end && end === next.start);
}

/** Longer quoted words, in code units, are no noun. */
const longestNoun = 40;

/** The noun phrase whose last item is `last`: from its outermost determiner, name or bare role. */
export function phraseEndingAt(reading: Reading, last: number, floor: number): Range | null {
  const start = chunkStart(reading, last, floor);
  let best = -1;
  for (let k = start; k <= last; k++) if (isPhraseStart(reading, k, start)) best = k;
  if (best < 0) return null;
  let from = coordinated(reading, extendLeft(reading, best, start), start);
  while (from < last && isRelativeObject(reading, from)) from++;
  const relative = relativeIn(reading, from, last);
  return [from, relative >= 0 ? relative : last + 1];
}

function chunkStart(reading: Reading, last: number, floor: number): number {
  let depth = 0;
  for (let k = last; k >= floor; k--) {
    const item = itemAt(reading, k);
    if (item.word === ')') depth++;
    else if (item.word === '(') {
      if (depth === 0) return k + 1;
      depth--;
    } else if (
      depth === 0 &&
      k < last &&
      (closesAt(reading, k) || (item.segment >= 0 && !isNamed(reading, k) && !isGoverned(reading, k)))
    )
      return k + 1;
    else if (depth === 0 && isClauseOpener(reading, k)) return k + 1;
  }
  return floor;
}

function isNamed(reading: Reading, k: number): boolean {
  return Boolean(itemAt(reading, k - 1).flags & (W.namingNoun | W.collective | W.role));
}

/** "des réseaux de la « Françafrique »": quoted words as a noun of the phrase. */
export function isGoverned(reading: Reading, k: number): boolean {
  const { mention, flags } = itemAt(reading, k - 1);
  const [start, end] = reading.segments[itemAt(reading, k).segment]?.content ?? [0, 0];
  return (
    mention === undefined && end - start <= longestNoun && Boolean(flags & (W.determiner | W.complementPreposition))
  );
}

function isClauseOpener(reading: Reading, k: number): boolean {
  const item = itemAt(reading, k);
  if (item.mention !== undefined || isOf(reading, k, 'subjectRelatives')) return false;
  return Boolean(item.flags & W.subordinator) || isOf(reading, k, 'adversatives');
}

function isPhraseStart(reading: Reading, k: number, start: number): boolean {
  const item = itemAt(reading, k);
  const before = k > start ? itemAt(reading, k - 1) : undefined;
  if (item.mention !== undefined && before?.mention === item.mention) return false;
  if (before !== undefined && before.flags & W.preposition) return false;
  if (before !== undefined && (isOf(reading, k - 1, 'possessives') || before.word === '-')) return false;
  if (item.flags & W.determiner && item.flags & W.complementPreposition && k > start) return false;
  if (item.flags & (W.determiner | W.demonstrative))
    return !(before !== undefined && before.flags & W.determiner) && !isVerbal(before);
  if (item.mention !== undefined)
    return !(before !== undefined && before.flags & W.determiner) && !namesGoverned(reading, k);
  if (item.flags & (W.role | W.collective))
    return before === undefined || !(before.flags & W.determiner || before.mention !== undefined);
  return item.capital && k === start && startsNounPhrase(reading, k);
}

/** "de directeur van rederij Noordvaart": the name belongs to a noun that a preposition governs. */
function namesGoverned(reading: Reading, k: number): boolean {
  const body = itemAt(reading, k - 1).flags & W.collective && itemAt(reading, k).mention?.entity.type === 'ORG';
  return Boolean(body && itemAt(reading, k - 2).flags & W.preposition);
}

/** "l'" before a verb is a pronoun. */
function isVerbal(before: Item | undefined): boolean {
  return before !== undefined && Boolean(before.flags & W.pronoun);
}

/** Takes in what stands before a name or bare role: "Republican nominee", "ministre", "senior campaign". */
function extendLeft(reading: Reading, from: number, start: number): number {
  if (itemAt(reading, from).flags & W.determiner && itemAt(reading, from).mention === undefined) return from;
  let k = from;
  for (let j = from - 1; j >= start; j--) {
    const item = itemAt(reading, j);
    const stops =
      item.flags &
      (W.preposition | W.conjunction | W.adverb | W.time | W.breaker | W.auxiliary | W.relative | W.pronoun);
    if ((stops && item.mention === undefined) || isPunctuation(item) || item.segment >= 0 || item.form?.finite) break;
    k = j;
    if (item.flags & W.determiner && item.mention === undefined) break;
  }
  return k;
}

/** "Kim et Poutine ont dit": the noun phrase before the conjunction is subject too. */
function coordinated(reading: Reading, from: number, start: number): number {
  if (from - 2 < start || !isOf(reading, from - 1, 'additives')) return from;
  if (itemAt(reading, from - 2).mention === undefined && itemAt(reading, from).mention !== undefined) return from;
  const before = phraseEndingAt(reading, from - 2, start);
  return before !== null && before[0] === start ? start : from;
}

/** "what lawmakers called": the relative is no part of the subject. */
function isRelativeObject(reading: Reading, k: number): boolean {
  const { flags, mention } = itemAt(reading, k);
  return mention === undefined && Boolean(flags & (W.relative | W.complementizer)) && !(flags & W.determiner);
}

function relativeIn(reading: Reading, from: number, last: number): number {
  for (let k = from + 1; k <= last; k++) {
    if (isOf(reading, k, 'subjectRelatives')) return isComma(itemAt(reading, k - 1)) ? k - 1 : k;
  }
  return -1;
}

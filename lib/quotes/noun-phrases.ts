import { W } from './lexicon';
import { isName } from './named-segments';
import { type Item, isOf, itemAt, type Range, type Reading } from './reading';

/** An apposition or an inserted clause longer than this is not one. */
const longestChunk = 24;

export function isPunctuation(item: Item): boolean {
  return item.segment < 0 && !item.letters && /^\p{P}+$/u.test(item.word) && !item.word.startsWith("'");
}

export function isComma(item: Item): boolean {
  return item.word === ',';
}

/** Whether a noun phrase can begin at item `i`. */
export function startsNounPhrase(reading: Reading, i: number): boolean {
  const item = itemAt(reading, i);
  if (item.mention !== undefined) return true;
  if (item.flags & (W.determiner | W.pronoun | W.demonstrative | W.honorific)) return true;
  if (item.flags & (W.role | W.collective) && item.form === undefined) return true;
  return (
    item.capital &&
    !(item.flags & (W.preposition | W.conjunction | W.subordinator | W.adverb | W.time | W.clitic | W.breaker))
  );
}

/** The noun phrase that begins at item `i`, with its apposition; empty where none does. */
export function nounPhraseFrom(reading: Reading, i: number, limit: number): Range {
  if (!startsNounPhrase(reading, i)) return [i, i];
  const head = itemAt(reading, i);
  if (head.flags & W.pronoun && head.mention === undefined && !(head.flags & W.determiner)) return [i, i + 1];
  const end = phraseEnd(reading, i, limit);
  return [i, withApposition(reading, i, end, limit)];
}

export function phraseEnd(reading: Reading, from: number, limit: number): number {
  let named = false;
  let j = from;
  while (j < limit) {
    const item = itemAt(reading, j);
    if (item.mention !== undefined) {
      named ||= item.mention.entity.type === 'PER';
      j++;
      continue;
    }
    if (item.word === '(') {
      const close = closingBracket(reading, j, limit);
      return close > 0 ? close + 1 : j;
    }
    if (named) return linksOn(reading, j, limit) ? phraseEnd(reading, j + 1, limit) : j;
    if (!continuesPhrase(reading, from, j, limit)) return j;
    j++;
  }
  return j;
}

/** "Jean Dupont et le préfet": a second noun phrase under one verb. */
function linksOn(reading: Reading, j: number, limit: number): boolean {
  if (!isOf(reading, j, 'additives') && itemAt(reading, j).word !== '&') return false;
  const next = itemAt(reading, j + 1);
  return j + 1 < limit && next.mention?.entity.type === 'PER';
}

function closingBracket(reading: Reading, open: number, limit: number): number {
  for (let j = open + 1; j < Math.min(limit, open + 10); j++) if (itemAt(reading, j).word === ')') return j;
  return -1;
}

/** A segment that is a noun's name: "the magazine “Time”", "NBC’s “Today”". */
function namesNoun(reading: Reading, j: number): boolean {
  const named = itemAt(reading, j - 1).flags & (W.namingNoun | W.collective | W.role);
  return Boolean(named) || isName(reading, itemAt(reading, j).segment);
}

function continuesPhrase(reading: Reading, from: number, j: number, limit: number): boolean {
  const item = itemAt(reading, j);
  if (item.segment >= 0) return j > from && namesNoun(reading, j);
  if (isPunctuation(item)) return item.word === '-' || item.word === '/' || item.word === '&' || item.word === '’';
  if (j === from || isOf(reading, j, 'possessives')) return true;
  if (isPastVerb(reading, j) || endsNouns(reading, j)) return false;
  if (item.flags & W.complementPreposition && !(item.flags & W.breaker)) return true;
  if (item.flags & W.preposition) return beforeName(reading, j, limit);
  if (item.flags & (W.breaker | W.auxiliary | W.time | W.relative)) return false;
  if (item.flags & W.subordinator || (item.flags & (W.clitic | W.pronoun) && !(item.flags & W.determiner)))
    return false;
  if (item.flags & W.determiner && !afterPreposition(reading, j)) return isOf(reading, j, 'innerDeterminers');
  if (item.flags & W.conjunction)
    return itemAt(reading, j + 1).form === undefined && startsOrLower(itemAt(reading, j + 1));
  return !(item.flags & W.adverb);
}

/** "die Polizei gab": where nouns have a capital, a small word of no class behind one is none of its phrase. */
function endsNouns(reading: Reading, j: number): boolean {
  const { capital, letters, flags } = itemAt(reading, j);
  const classed = flags & ~(W.lightVerb | W.governing);
  if (!reading.lexicon.language.capitalisesNouns || capital || !letters || classed) return false;
  const before = itemAt(reading, j - 1);
  return before.capital || before.mention !== undefined;
}

/** "A spokesman declined to", "a report seen by": not after a determiner or an adverb, where it is an adjective. */
function isPastVerb(reading: Reading, j: number): boolean {
  const ending = reading.lexicon.language.pastEnding;
  const { word, flags, form, capital } = itemAt(reading, j);
  if (ending === null || capital || !(word.endsWith(ending) || form?.pastParticiple) || flags & (W.role | W.collective))
    return false;
  return !(itemAt(reading, j - 1).flags & (W.determiner | W.adverb | W.preposition | W.conjunction));
}

function startsOrLower(item: Item): boolean {
  return item.letters && !(item.flags & (W.pronoun | W.auxiliary | W.adverb | W.breaker | W.clitic));
}

function afterPreposition(reading: Reading, j: number): boolean {
  const before = itemAt(reading, j - 1);
  return Boolean(before.flags & (W.preposition | W.determiner | W.conjunction));
}

/** "le commissaire à l'économie Pierre Moscovici": the preposition belongs to the title if a person's name follows. */
function beforeName(reading: Reading, j: number, limit: number): boolean {
  for (let k = j + 1; k < Math.min(limit, j + 12); k++) {
    const item = itemAt(reading, k);
    if (item.mention?.entity.type === 'PER') return !(itemAt(reading, k - 1).flags & W.preposition);
    if (isPunctuation(item) || item.flags & (W.breaker | W.auxiliary)) return false;
  }
  return false;
}

/** Extends a noun phrase over ", le vice-président de X" or ", Dmitri Peskov". */
function withApposition(reading: Reading, from: number, end: number, limit: number): number {
  if (!isComma(itemAt(reading, end)) || end + 1 >= limit) return end;
  const hasPerson = personIn(reading, [from, end]) >= 0;
  const next = end + 1;
  const person = itemAt(reading, next).mention?.entity.type === 'PER';
  if (!hasPerson && person && hasFlag(reading, [from, end], W.role)) return phraseEnd(reading, next, limit);
  if (!hasPerson && !hasName(reading, [from, end])) return end;
  const after = isAge(reading, next) ? next + 3 : next;
  if (!startsRole(reading, after)) return isAge(reading, next) ? next + 2 : end;
  const stop = phraseEnd(reading, after, limit);
  return stop - after > longestChunk || introducesClause(reading, stop) ? end : stop;
}

/** ", 46 ans, ingénieur", ", 46, an engineer". */
function isAge(reading: Reading, i: number): boolean {
  return /^\d{1,2}$/u.test(itemAt(reading, i).word) && isOf(reading, i + 1, 'ageWords');
}

/** "…, le ministre a répondu": what looked like an apposition is the subject of the next clause. */
function introducesClause(reading: Reading, i: number): boolean {
  const item = itemAt(reading, i);
  return Boolean(item.flags & W.auxiliary) || (item.form?.finite ?? false);
}

export function startsRole(reading: Reading, i: number): boolean {
  for (let k = i; k < i + 5; k++) {
    const item = itemAt(reading, k);
    if (item.flags & W.role && k < i + 4) return true;
    if (isOf(reading, k, 'possessives')) continue;
    if (isPunctuation(item) || item.segment >= 0 || item.flags & (W.preposition | W.breaker | W.auxiliary | W.pronoun))
      return false;
  }
  return false;
}

export function hasFlag(reading: Reading, range: Range, flag: number): boolean {
  for (let k = range[0]; k < range[1]; k++) if (itemAt(reading, k).flags & flag) return true;
  return false;
}

function hasName(reading: Reading, range: Range): boolean {
  for (let k = range[0]; k < range[1]; k++) if (itemAt(reading, k).mention !== undefined) return true;
  return false;
}

/** The first item of a person's mention in `range`, or -1. */
export function personIn(reading: Reading, range: Range): number {
  for (let k = range[0]; k < range[1]; k++) if (itemAt(reading, k).mention?.entity.type === 'PER') return k;
  return -1;
}

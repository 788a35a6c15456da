import type { Entity } from '../model/entity';
import { headOf } from './introductions';
import { W } from './lexicon';
import { isComma, isPunctuation } from './noun-phrases';
import { isOf, itemAt, type Range, type Reading, textOf } from './reading';

/** The mention a noun phrase is about: not one that a preposition or a possessive ties to another noun; or -1. */
export function headMention(reading: Reading, source: Range): number {
  let best = -1;
  for (let k = source[0]; k < source[1]; k++) {
    const { mention } = itemAt(reading, k);
    if (mention === undefined || itemAt(reading, k - 1).mention === mention) continue;
    if (k > source[0] && isGoverned(reading, k, source)) continue;
    let end = k + 1;
    while (itemAt(reading, end).mention === mention) end++;
    if (end < source[1] && modifies(reading, end, mention.entity)) continue;
    const person = mention.entity.type === 'PER';
    if (person) return k;
    if (best < 0) best = k;
  }
  return best;
}

/** Also by way of a noun that says what the body is: "the head of the company X", "de directeur van rederij X". */
function isGoverned(reading: Reading, k: number, source: Range): boolean {
  const body = itemAt(reading, k).mention?.entity.type === 'ORG' && itemAt(reading, k - 1).flags & W.collective;
  for (let j = body ? k - 2 : k - 1; j >= source[0]; j--) {
    const item = itemAt(reading, j);
    if (item.mention !== undefined) return false;
    if (item.flags & W.preposition || item.word === '(') return true;
    if (isPunctuation(item)) return false;
    if (!(item.flags & W.determiner)) return false;
  }
  return false;
}

/** "Clinton’s campaign", "Trump spokesman": the name belongs to the noun behind it. */
function modifies(reading: Reading, end: number, entity: Entity): boolean {
  const next = itemAt(reading, end);
  if (isOf(reading, end, 'possessives') || next.word === "'") return true;
  return entity.type !== 'PER' || reading.lexicon.language.headLast
    ? Boolean(next.flags & (W.role | W.collective)) && next.mention === undefined
    : false;
}

export function roleWords(reading: Reading, source: Range, head: number): string | null {
  const { mention } = itemAt(reading, head);
  let end = head;
  while (itemAt(reading, end).mention === mention && end < source[1]) end++;
  const before: Range = [withoutDeterminer(reading, source[0], head), lastWord(reading, source[0], head)];
  if (before[1] > before[0] && headOf(reading, before) >= 0) return textOf(reading, before);
  let from = end;
  while (from < source[1] && isPunctuation(itemAt(reading, from))) from++;
  const role = headOf(reading, [from, source[1]]);
  if (role < 0) return null;
  for (let k = from; k < role; k++) if (isComma(itemAt(reading, k))) from = k + 1;
  return textOf(reading, [withoutDeterminer(reading, from, source[1]), source[1]]);
}

function withoutDeterminer(reading: Reading, from: number, to: number): number {
  return from < to && itemAt(reading, from).flags & W.determiner && itemAt(reading, from).mention === undefined
    ? from + 1
    : from;
}

function lastWord(reading: Reading, from: number, to: number): number {
  let end = to;
  while (end > from && isPunctuation(itemAt(reading, end - 1))) end--;
  return end;
}

export function withoutArticle(reading: Reading, source: Range): string {
  const { word } = itemAt(reading, source[0]);
  if (isOf(reading, source[0], 'definiteArticles') && source[1] > source[0] + 1)
    return textOf(reading, [source[0] + 1, source[1]]);
  return reading.lexicon.cliticSubjects.get(word) ?? textOf(reading, source);
}

import type { Gender } from '../languages/language';
import type { Entity, EntityId } from '../model/entity';
import { genderOfWord, isIn, W } from './lexicon';
import { isComma, isPunctuation, startsRole } from './noun-phrases';
import { phraseEndingAt } from './phrase-ends';
import { isOf, itemAt, type Range, type Reading, textOf } from './reading';

/** A description the text gives of somebody it names: "le dirigeant nord-coréen Kim Jong Un". */
export interface Introduction {
  readonly entity: Entity;
  /** The item where it stands. */
  readonly at: number;
  /** Its words, without articles and prepositions; the head first. */
  readonly words: readonly string[];
  /** As written, without article. */
  readonly role: string;
}

export interface Introductions {
  readonly byEntity: ReadonlyMap<EntityId, readonly Introduction[]>;
  /** In text order, by head word ("dirigeant", "porte-parole"). */
  readonly byHead: ReadonlyMap<string, readonly Introduction[]>;
  readonly genders: ReadonlyMap<EntityId, Gender>;
}

const longestRole = 16;

/** Reads every mention of a person or a body for what stands beside it. */
export function findIntroductions(reading: Reading): Introductions {
  const byEntity = new Map<EntityId, Introduction[]>();
  const byHead = new Map<string, Introduction[]>();
  const genders = new Map<EntityId, Gender>();
  for (let i = 0; i < reading.items.length; i++) {
    const { mention } = itemAt(reading, i);
    if (mention === undefined || itemAt(reading, i - 1).mention === mention) continue;
    const { entity } = mention;
    if (entity.type === 'LOC' || entity.type === 'MISC') continue;
    const range: Range = [i, mentionEnd(reading, i)];
    for (const description of descriptionsBeside(reading, range, entity)) {
      const introduction = introduce(reading, entity, description);
      if (introduction === null) continue;
      append(byEntity, entity.id, introduction);
      append(byHead, introduction.words[0] ?? '', introduction);
      noteGender(genders, entity, genderOf(reading, description));
    }
    if (entity.type === 'PER') noteGender(genders, entity, genderByName(reading, range));
  }
  return { byEntity, byHead, genders };
}

function mentionEnd(reading: Reading, start: number): number {
  const { mention } = itemAt(reading, start);
  let end = start + 1;
  while (itemAt(reading, end).mention === mention) end++;
  return end;
}

/** "Mme Royal" is a woman, and so, most likely, is "Ségolène Royal". */
function genderByName(reading: Reading, [start, end]: Range): Gender | null {
  const honorific = reading.lexicon.genders.get(honorificBefore(reading, start)) ?? null;
  if (honorific !== null && honorific !== 'common') return honorific;
  return end > start + 1 ? (givenNames(reading).get(itemAt(reading, start).word) ?? null) : null;
}

function append<K>(map: Map<K, Introduction[]>, key: K, introduction: Introduction): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [introduction]);
  else list.push(introduction);
}

const givenNameMaps = new WeakMap<object, Map<string, Gender>>();

function givenNames(reading: Reading): Map<string, Gender> {
  const { language } = reading.lexicon;
  let map = givenNameMaps.get(language);
  if (map === undefined) {
    map = new Map<string, Gender>();
    for (const name of language.maleGivenNames) map.set(name, 'masculine');
    for (const name of language.femaleGivenNames) map.set(name, 'feminine');
    givenNameMaps.set(language, map);
  }
  return map;
}

function noteGender(genders: Map<EntityId, Gender>, entity: Entity, gender: Gender | null): void {
  if (gender !== null && gender !== 'common' && !genders.has(entity.id)) genders.set(entity.id, gender);
}

function honorificBefore(reading: Reading, i: number): string {
  const { word, flags } = itemAt(reading, i - 1);
  return flags & W.honorific ? word : '';
}

/** The gender of a noun phrase by its determiner, else by its head. */
export function genderOf(reading: Reading, range: Range): Gender | null {
  const { lexicon } = reading;
  for (const k of [range[0], range[0] - 1]) {
    const { word } = itemAt(reading, k);
    if (isIn(lexicon, 'femaleDeterminers', word)) return 'feminine';
    if (isIn(lexicon, 'maleDeterminers', word)) return 'masculine';
  }
  for (let k = range[0]; k < range[1]; k++) {
    const { word, flags } = itemAt(reading, k);
    if (flags & (W.role | W.honorific)) return genderOfWord(lexicon, word);
  }
  return null;
}

function descriptionsBeside(reading: Reading, mention: Range, entity: Entity): Range[] {
  const ranges: Range[] = [];
  const before = descriptionBefore(reading, mention[0]);
  const left = before !== null && entity.type === 'ORG' ? bodyIn(reading, before) : before;
  if (left !== null) ranges.push(left);
  const right = descriptionAfter(reading, mention[1]);
  if (right !== null) ranges.push(right);
  return ranges;
}

function descriptionBefore(reading: Reading, i: number): Range | null {
  const comma = isComma(itemAt(reading, i - 1));
  const last = comma ? i - 2 : i - 1;
  const before = itemAt(reading, last);
  if (last < 0 || isPunctuation(before) || before.segment >= 0) return null;
  if (
    before.mention === undefined &&
    before.flags & (W.preposition | W.determiner | W.conjunction | W.auxiliary | W.honorific)
  )
    return null;
  const phrase = phraseEndingAt(reading, last, Math.max(0, last - longestRole));
  if (phrase === null || phrase[1] !== last + 1) return null;
  if (comma && !(itemAt(reading, phrase[0]).flags & W.determiner)) return null;
  return hasRole(reading, phrase) && !hasVerb(reading, phrase) ? phrase : null;
}

/** "le préfet a écrit au journal La Tribune": no description of the newspaper. */
function hasVerb(reading: Reading, [from, to]: Range): boolean {
  for (let k = from; k < to; k++) {
    const { mention, flags } = itemAt(reading, k);
    if (mention === undefined && flags & W.auxiliary && !isOf(reading, k, 'possessives')) return true;
  }
  return false;
}

/** "des sources à l'agence", "de directeur van rederij" before a body: its description is the last noun alone. */
function bodyIn(reading: Reading, [from, to]: Range): Range {
  const { flags } = itemAt(reading, headOf(reading, [from, to]));
  const ofSomebody = flags & W.role && !(flags & W.collective);
  for (let k = to - 1; k > from; k--) {
    const parts = ofSomebody && itemAt(reading, k).flags & W.preposition;
    if (parts || isOf(reading, k, 'hearerPrepositions')) return [k + 1, to];
  }
  return [from, to];
}

function hasRole(reading: Reading, phrase: Range): boolean {
  return headOf(reading, phrase) >= 0;
}

/** The role or collective noun a phrase is about: not one that belongs to another ("the authority’s director"); or -1. */
export function headOf(reading: Reading, phrase: Range): number {
  let head = -1;
  for (let k = phrase[0]; k < phrase[1]; k++) {
    const item = itemAt(reading, k);
    if (isOf(reading, k, 'possessives')) {
      head = -1;
      continue;
    }
    if (item.mention !== undefined) continue;
    if (item.flags & W.preposition && k > phrase[0]) break;
    if (!(item.flags & (W.role | W.collective))) continue;
    head = k;
    if (!reading.lexicon.language.headLast) break;
  }
  return head;
}

function descriptionAfter(reading: Reading, i: number): Range | null {
  const opening = itemAt(reading, i);
  if (!isComma(opening) && opening.word !== '(' && opening.word !== '-') return null;
  let from = i + 1;
  if (/^\d{1,2}$/u.test(itemAt(reading, from).word)) {
    from += isOf(reading, from + 1, 'ageWords') ? 2 : 1;
    if (isComma(itemAt(reading, from))) from++;
  }
  if (!startsRole(reading, from)) return null;
  let end = from;
  while (end < from + longestRole && end < reading.items.length && !endsDescription(reading, end)) end++;
  return end > from ? [from, end] : null;
}

function endsDescription(reading: Reading, k: number): boolean {
  const item = itemAt(reading, k);
  if (item.segment >= 0 || item.word === ')') return true;
  if (isPunctuation(item)) return item.word !== '-' && item.word !== '/';
  if (item.mention !== undefined) return item.mention.entity.type === 'PER';
  if (isOf(reading, k, 'possessives')) return false;
  return Boolean(item.flags & (W.auxiliary | W.relative)) || (item.form?.finite ?? false);
}

function introduce(reading: Reading, entity: Entity, range: Range): Introduction | null {
  const head = headOf(reading, range);
  if (head < 0) return null;
  const from = itemAt(reading, range[0]).flags & W.determiner && head > range[0] ? range[0] + 1 : range[0];
  return { entity, at: range[0], words: contentWords(reading, range, head), role: textOf(reading, [from, range[1]]) };
}

export function contentWords(reading: Reading, range: Range, head: number): string[] {
  const words = [itemAt(reading, head).word];
  for (let k = range[0]; k < range[1]; k++) {
    const item = itemAt(reading, k);
    if (k === head || !item.letters) continue;
    if (item.mention === undefined && item.flags & (W.determiner | W.preposition | W.conjunction | W.adverb)) continue;
    words.push(item.word);
  }
  return words;
}

import type { Gender } from '../languages/language';
import type { Entity } from '../model/entity';
import { whoIs } from './descriptions';
import { contentWords, genderOf, headOf, type Introductions } from './introductions';
import { W } from './lexicon';
import { itemAt, type Range, type Reading } from './reading';
import { withoutArticle } from './source-phrases';

export interface Speaker {
  /** A name, else the description as written; null where the text names nobody. */
  readonly name: string | null;
  readonly entity: Entity | null;
  readonly role: string | null;
  /** From 0 to 1. */
  readonly certainty: number;
  /** Of a description: "une source" stays plural or not, "elle" must agree. */
  readonly gender: Gender | null;
}

export const nobody: Speaker = { name: null, entity: null, role: null, certainty: 1, gender: null };

export function entitySpeaker(introductions: Introductions, entity: Entity, certainty: number): Speaker {
  const role = introductions.byEntity.get(entity.id)?.[0]?.role ?? null;
  return { name: entity.name, entity, role, certainty, gender: introductions.genders.get(entity.id) ?? null };
}

/** The words of the text, where they stand for nobody it names. */
export function describedBy(reading: Reading, source: Range): Speaker {
  if (source[1] === source[0]) return nobody;
  const name = withoutArticle(reading, source);
  return { name, entity: null, role: null, certainty: 1, gender: genderOf(reading, source) };
}

/** Whom the text has introduced by the words of a noun phrase. */
export function introducedAs(reading: Reading, introductions: Introductions, source: Range): Speaker | null {
  const head = headOf(reading, source);
  if (head < 0) return null;
  const who = (range: Range) => whoIs(reading, introductions, contentWords(reading, range, head), source[0]);
  const match = who(source) ?? who(withoutPlace(reading, source, head));
  if (match === null) return null;
  return { ...entitySpeaker(introductions, match.entity, match.certainty), role: withoutArticle(reading, source) };
}

/** "le chef de l'État en visite à Lyon" → "le chef de l'État" */
function withoutPlace(reading: Reading, source: Range, head: number): Range {
  for (let k = head + 1; k < source[1]; k++) {
    const { flags, mention } = itemAt(reading, k);
    if (mention === undefined && flags & W.preposition && !(flags & W.complementPreposition)) return [source[0], k];
  }
  return source;
}

/** Whether two genders, as far as they are known, can be one person's. */
export function agree(known: Gender | null, wanted: Gender | null): boolean {
  return known === null || wanted === null || known === 'common' || wanted === 'common' || known === wanted;
}

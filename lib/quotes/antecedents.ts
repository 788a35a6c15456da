import type { Gender } from '../languages/language';
import type { Entity } from '../model/entity';
import { leastCertain } from './descriptions';
import type { Introductions } from './introductions';
import { W } from './lexicon';
import { nounPhraseFrom } from './noun-phrases';
import { phraseEndingAt } from './phrase-ends';
import { isOf, itemAt, type Range, type Reading } from './reading';
import { headMention } from './source-phrases';
import { agree, describedBy, entitySpeaker, introducedAs, type Speaker } from './speaker';

/** How many mentions back a pronoun may reach. */
const furthestMention = 24;
/** How many items back a body may stand that "it" is. */
const furthestBody = 40;
/** How many sentences back a pronoun may find a description. */
const furthestSentence = 3;

/** Who spoke last, and the item that says so. */
export interface Spoken {
  readonly speaker: Speaker;
  readonly at: number;
}

/** Finds whom pronouns stand for, by what stands before them. */
export class Antecedents {
  private readonly mentionStarts: number[] = [];

  constructor(
    private readonly reading: Reading,
    private readonly introductions: Introductions,
  ) {
    for (let i = 0; i < reading.items.length; i++) {
      const { mention } = itemAt(reading, i);
      if (mention !== undefined && itemAt(reading, i - 1).mention !== mention) this.mentionStarts.push(i);
    }
  }

  /**
   * Who "il", "elle", "she" is: a subject named since the last quote, else its speaker, else the only one that agrees.
   * Of several who could be meant, none is guessed. `personal`: no body can be meant.
   */
  person(source: Range, gender: Gender | null, before: Spoken, personal = false): Speaker {
    const { speaker: last, at: lastAt } = before;
    const at = source[0];
    const heir = agree(last.gender, gender) && !(personal && isBody(last));
    const others = new Set<Entity>();
    for (let n = 0, m = this.lastMentionBefore(at); m >= 0 && n < furthestMention; m--, n++) {
      const k = this.mentionStarts[m] ?? 0;
      if (k <= lastAt && heir) break;
      const entity = itemAt(this.reading, k).mention?.entity;
      if (entity?.type !== 'PER' || !agree(this.introductions.genders.get(entity.id) ?? null, gender)) continue;
      if (this.isSalient(k))
        return this.describedSubject(at, gender, k) ?? entitySpeaker(this.introductions, entity, 0.75);
      others.add(entity);
    }
    const subject = this.describedSubject(at, gender, lastAt);
    if (subject !== null) return subject;
    if (last.name !== null && heir) return { ...last, certainty: Math.min(last.certainty, 0.8) };
    const [other] = others;
    if (other !== undefined && others.size === 1) return entitySpeaker(this.introductions, other, leastCertain);
    return this.body(source, before);
  }

  /** Whom a description means that opens one of the sentences between item `after` and item `at`. */
  private describedSubject(at: number, gender: Gender | null, after: number): Speaker | null {
    const { sentences } = this.reading;
    const last = lastBefore(sentences, at, ({ range }) => range[0]);
    for (let k = last; k >= 0 && k > last - furthestSentence; k--) {
      const [start, end] = sentences[k]?.range ?? [0, 0];
      if (start <= after) return null;
      if (!isOf(this.reading, start, 'definiteArticles')) continue;
      const phrase = nounPhraseFrom(this.reading, start, Math.min(end, at));
      const who = headMention(this.reading, phrase) < 0 ? introducedAs(this.reading, this.introductions, phrase) : null;
      const known = who?.entity?.type === 'PER' && agree(who.gender, gender);
      if (who !== null && known) return { ...who, certainty: Math.min(who.certainty, 0.7) };
    }
    return null;
  }

  private lastMentionBefore(at: number): number {
    return lastBefore(this.mentionStarts, at, (start) => start);
  }

  /** "it", "they": the body that spoke last, else the nearest body or group that no preposition governs. */
  body(source: Range, { speaker: last, at: lastAt }: Spoken): Speaker {
    for (let k = source[0] - 1; k >= Math.max(0, source[0] - furthestBody) && k > lastAt; k--) {
      const { mention, flags } = itemAt(this.reading, k);
      const body = mention === undefined ? flags & W.collective : mention.entity.type === 'ORG';
      if (!body || !this.isSubject(k)) continue;
      if (mention !== undefined) return entitySpeaker(this.introductions, mention.entity, 0.6);
      const phrase = phraseEndingAt(this.reading, k, Math.max(0, k - 10));
      if (phrase !== null && phrase[1] <= source[0])
        return {
          ...(introducedAs(this.reading, this.introductions, phrase) ?? describedBy(this.reading, phrase)),
          certainty: 0.6,
        };
    }
    return last.name !== null && last.entity?.type !== 'PER'
      ? { ...last, certainty: 0.6 }
      : describedBy(this.reading, source);
  }

  /** "le groupe", "the company": the organisation named last. */
  nearestBody(source: Range): Speaker | null {
    for (let n = 0, m = this.lastMentionBefore(source[0]); m >= 0 && n < furthestMention; m--, n++) {
      const entity = itemAt(this.reading, this.mentionStarts[m] ?? 0).mention?.entity;
      if (entity?.type === 'ORG') return entitySpeaker(this.introductions, entity, 0.6);
    }
    return null;
  }

  /** A subject, or as good as one: "For Ann Lee, who lives there, …". */
  private isSalient(k: number): boolean {
    if (this.isSubject(k)) return true;
    const { mention } = itemAt(this.reading, k);
    let end = k + 1;
    while (itemAt(this.reading, end).mention === mention) end++;
    return itemAt(this.reading, end).word === ',' && isOf(this.reading, end + 1, 'subjectRelatives');
  }

  /** Near enough: a name that no preposition governs. */
  private isSubject(k: number): boolean {
    const phrase = phraseEndingAt(this.reading, k, Math.max(0, k - 10));
    const start = phrase?.[0] ?? k;
    for (let j = k - 1; j >= start; j--) {
      const { mention, flags } = itemAt(this.reading, j);
      if (mention !== undefined) break;
      if (flags & W.preposition) return false;
    }
    const before = itemAt(this.reading, start - 1);
    return before.mention !== undefined || !(before.flags & (W.preposition | W.complementPreposition));
  }
}

/** A described group or institution has no gender. */
function isBody({ entity, gender }: Speaker): boolean {
  return entity === null ? gender === null : entity.type !== 'PER';
}

/** The last of an ascending list that is less than `limit`, or -1. */
function lastBefore<T>(ascending: readonly T[], limit: number, value: (one: T) => number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = ascending[middle];
    if (one !== undefined && value(one) < limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

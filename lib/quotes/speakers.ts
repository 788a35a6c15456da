import type { Gender, PronounForm } from '../languages/language';
import type { Entity } from '../model/entity';
import type { Attribution } from './attributions';
import { whoIs } from './descriptions';
import { contentWords, genderOf, headOf, type Introductions } from './introductions';
import { isIn, W } from './lexicon';
import { isOf, itemAt, pronounAt, type Range, type Reading } from './reading';
import { headMention, roleWords, withoutArticle } from './source-phrases';
import { antecedentOf, phraseEndingAt } from './subjects';

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

/** How many mentions back a pronoun may reach. */
const furthestMention = 24;
/** How many items back a body may stand that "it" is. */
const furthestBody = 40;
/** Turns source phrases into names, in text order: what was said before decides who "elle" is. */
export class Speakers {
  private last: Speaker = nobody;
  private lastAt = -1;
  private readonly mentionStarts: number[] = [];
  /** Null where several bear it. */
  private readonly surnames = new Map<string, Entity | null>();

  constructor(
    private readonly reading: Reading,
    private readonly introductions: Introductions,
  ) {
    for (let i = 0; i < reading.items.length; i++) {
      const { mention } = itemAt(reading, i);
      if (mention === undefined || itemAt(reading, i - 1).mention === mention) continue;
      this.mentionStarts.push(i);
      if (mention.entity.type === 'PER') this.noteSurname(mention.entity);
    }
  }

  private noteSurname(entity: Entity): void {
    const surname = entity.name.toLowerCase().split(' ').at(-1) ?? '';
    const known = this.surnames.get(surname);
    this.surnames.set(surname, known === undefined || known === entity ? entity : null);
  }

  get previous(): Speaker {
    return this.last;
  }

  resolve(attribution: Attribution): Speaker {
    const { source, dropped, lemma } = attribution;
    const at = source?.[0] ?? dropped;
    if (at === undefined) return nobody;
    const speaker = source === null ? this.antecedent([at, at], null) : this.resolvePhrase(source, lemma);
    if (speaker.name !== null) {
      this.last = speaker;
      this.lastAt = at;
    }
    return speaker;
  }

  private resolvePhrase(source: Range, lemma: string): Speaker {
    const pronoun = source[1] === source[0] + 1 ? pronounAt(this.reading, source[0]) : undefined;
    if (pronoun !== undefined) return this.resolvePronoun(source, pronoun);
    if (source[1] === source[0] + 1 && isOf(this.reading, source[0], 'subjectRelatives')) {
      const antecedent = antecedentOf(this.reading, source[0]);
      return antecedent === null ? nobody : this.resolvePhrase(antecedent, lemma);
    }
    const head = headMention(this.reading, source);
    if (head >= 0) return this.named(source, head);
    const overlooked = this.overlooked(source);
    if (overlooked !== null) return this.entitySpeaker(overlooked, 0.8);
    if (this.isDemonstrative(source)) return this.latestPerson(source);
    return this.resolveDescription(source, lemma);
  }

  /** A surname that was not recognised as a mention here, but is somebody's elsewhere. */
  private overlooked(source: Range): Entity | null {
    const last = itemAt(this.reading, source[1] - 1);
    return last.capital && last.mention === undefined ? (this.surnames.get(last.word) ?? null) : null;
  }

  private named(source: Range, head: number): Speaker {
    const entities = this.coordinated(source, head);
    const entity = entities[0] ?? null;
    if (entity === null) return this.described(source);
    const name = entities.map((one) => one.name).join(' ; ');
    const role = roleWords(this.reading, source, head) ?? this.introductions.byEntity.get(entity.id)?.[0]?.role ?? null;
    return {
      name,
      entity: entities.length === 1 ? entity : null,
      role,
      certainty: 1,
      gender: this.introductions.genders.get(entity.id) ?? null,
    };
  }

  /** "Jean Dupont et Anne Petit": two people under one verb. */
  private coordinated(source: Range, head: number): Entity[] {
    const first = itemAt(this.reading, head).mention?.entity;
    if (first === undefined) return [];
    const entities = [first];
    for (let k = head + 1; k < source[1] - 1; k++) {
      const next = itemAt(this.reading, k + 1).mention?.entity;
      if (
        isOf(this.reading, k, 'additives') &&
        next !== undefined &&
        next.type === first.type &&
        first.type === 'PER' &&
        itemAt(this.reading, k - 1).mention?.entity === entities.at(-1)
      ) {
        if (!entities.includes(next)) entities.push(next);
      }
    }
    return entities;
  }

  private isDemonstrative(source: Range): boolean {
    const last = itemAt(this.reading, source[1] - 1);
    return source[1] - source[0] <= 2 && Boolean(last.flags & W.demonstrative);
  }

  private resolvePronoun(source: Range, { form, number, who }: PronounForm): Speaker {
    const gender = this.reading.lexicon.genders.get(form) ?? null;
    if (who === 'writer' || who === 'anybody') return { ...nobody, certainty: 0.5 };
    if (number === 'plural' || who === 'body') {
      const plural = number === 'plural' && this.last.entity === null && this.last.name !== null;
      return plural ? { ...this.last, certainty: 0.6 } : this.antecedentBody(source);
    }
    return this.antecedent(source, gender);
  }

  /** "it", "they": the body that spoke last, else the nearest body or group that no preposition governs. */
  private antecedentBody(source: Range): Speaker {
    for (let k = source[0] - 1; k >= Math.max(0, source[0] - furthestBody) && k > this.lastAt; k--) {
      const { mention, flags } = itemAt(this.reading, k);
      const body = mention === undefined ? flags & W.collective : mention.entity.type === 'ORG';
      if (!body || !this.isSubject(k)) continue;
      if (mention !== undefined) return this.entitySpeaker(mention.entity, 0.6);
      const phrase = phraseEndingAt(this.reading, k, Math.max(0, k - 10));
      if (phrase !== null && phrase[1] <= source[0])
        return { ...(this.introducedAs(phrase) ?? this.described(phrase)), certainty: 0.6 };
    }
    return this.last.name !== null && this.last.entity?.type !== 'PER'
      ? { ...this.last, certainty: 0.6 }
      : this.described(source);
  }

  /** "le groupe", "the company": the organisation named last. */
  private nearestBody(source: Range): Speaker | null {
    for (let n = 0, m = this.lastMentionBefore(source[0]); m >= 0 && n < furthestMention; m--, n++) {
      const entity = itemAt(this.reading, this.mentionStarts[m] ?? 0).mention?.entity;
      if (entity?.type === 'ORG') return this.entitySpeaker(entity, 0.6);
    }
    return null;
  }

  private latestPerson(source: Range): Speaker {
    return this.antecedent(source, genderOf(this.reading, source));
  }

  /** Who "il", "elle", "she" is: a subject named since the last quote, else its speaker, else the nearest that agrees. */
  private antecedent(source: Range, gender: Gender | null): Speaker {
    const at = source[0];
    let fallback: { entity: Entity; certainty: number } | null = null;
    for (let n = 0, m = this.lastMentionBefore(at); m >= 0 && n < furthestMention; m--, n++) {
      const k = this.mentionStarts[m] ?? 0;
      if (k <= this.lastAt && this.agrees(this.last.gender, gender)) break;
      const entity = itemAt(this.reading, k).mention?.entity;
      if (entity?.type !== 'PER' || !this.agrees(this.introductions.genders.get(entity.id) ?? null, gender)) continue;
      if (this.isSubject(k)) return this.entitySpeaker(entity, 0.75);
      fallback ??= { entity, certainty: 0.5 };
    }
    if (this.last.name !== null && this.agrees(this.last.gender, gender))
      return { ...this.last, certainty: Math.min(this.last.certainty, 0.8) };
    if (fallback !== null) return this.entitySpeaker(fallback.entity, fallback.certainty);
    return this.antecedentBody(source);
  }

  private lastMentionBefore(at: number): number {
    let low = 0;
    let high = this.mentionStarts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.mentionStarts[middle] ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  private agrees(known: Gender | null, wanted: Gender | null): boolean {
    return known === null || wanted === null || known === 'common' || wanted === 'common' || known === wanted;
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

  private entitySpeaker(entity: Entity, certainty: number): Speaker {
    const role = this.introductions.byEntity.get(entity.id)?.[0]?.role ?? null;
    return { name: entity.name, entity, role, certainty, gender: this.introductions.genders.get(entity.id) ?? null };
  }

  /** "le dirigeant nord-coréen", "the senator": whom the text has introduced so. */
  private resolveDescription(source: Range, lemma: string): Speaker {
    const head = headOf(this.reading, source);
    const described = this.described(source);
    if (head < 0) return described;
    if (isOf(this.reading, source[0], 'indefiniteArticles') || this.isPlural(source)) return described;
    const introduced = this.introducedAs(source);
    if (introduced !== null) return introduced;
    const words = contentWords(this.reading, source, head);
    if (words.length === 1 && isIn(this.reading.lexicon, 'bodyNouns', words[0] ?? ''))
      return this.nearestBody(source) ?? described;
    if (this.isSameDescription(source, words)) return { ...this.last, certainty: 0.8 };
    if (
      isIn(this.reading.lexicon, 'carryingOnVerbs', lemma) &&
      this.last.entity !== null &&
      this.agrees(this.last.gender, genderOf(this.reading, source)) &&
      this.last.entity.type === 'PER'
    ) {
      if (!this.contradicts(words)) return { ...this.last, certainty: 0.6 };
    }
    return described;
  }

  /** Whom the text has introduced by the words of a noun phrase. */
  private introducedAs(source: Range): Speaker | null {
    const head = headOf(this.reading, source);
    if (head < 0) return null;
    const match = whoIs(this.reading, this.introductions, contentWords(this.reading, source, head), source[0]);
    if (match === null) return null;
    return { ...this.entitySpeaker(match.entity, match.certainty), role: withoutArticle(this.reading, source) };
  }

  /** "cette source" after "une source gouvernementale". */
  private isSameDescription(source: Range, words: readonly string[]): boolean {
    if (this.last.entity !== null || this.last.name === null) return false;
    const said = this.last.name.toLowerCase();
    const pointing = isOf(this.reading, source[0], 'demonstratives');
    return pointing ? said.includes(words[0] ?? '') : words.every((word) => said.includes(word));
  }

  /** A description with a name of its own in it ("le maire de Lyon") is not the last speaker by default. */
  private contradicts(words: readonly string[]): boolean {
    return words.length > 2;
  }

  private isPlural(source: Range): boolean {
    return isOf(this.reading, source[0], 'pluralDeterminers');
  }

  private described(source: Range): Speaker {
    if (source[1] === source[0]) return nobody;
    return {
      name: withoutArticle(this.reading, source),
      entity: null,
      role: null,
      certainty: 1,
      gender: genderOf(this.reading, source),
    };
  }
}

import type { PronounForm } from '../languages/language';
import type { Entity } from '../model/entity';
import { Antecedents, type Spoken } from './antecedents';
import type { Attribution } from './attributions';
import { contentWords, genderOf, headOf, type Introductions } from './introductions';
import { isIn, W } from './lexicon';
import { isOf, itemAt, pronounAt, type Range, type Reading } from './reading';
import { headMention, roleWords } from './source-phrases';
import { agree, describedBy, entitySpeaker, introducedAs, nobody, type Speaker } from './speaker';
import { antecedentOf } from './subjects';

/** Turns source phrases into names, in text order: what was said before decides who "elle" is. */
export class Speakers {
  private last: Spoken = { speaker: nobody, at: -1 };
  private readonly antecedents: Antecedents;
  /** Null where several bear it. */
  private readonly surnames = new Map<string, Entity | null>();

  constructor(
    private readonly reading: Reading,
    private readonly introductions: Introductions,
  ) {
    for (let i = 0; i < reading.items.length; i++) {
      const { mention } = itemAt(reading, i);
      if (mention?.entity.type === 'PER' && itemAt(reading, i - 1).mention !== mention)
        this.noteSurname(mention.entity);
    }
    this.antecedents = new Antecedents(reading, introductions);
  }

  private noteSurname(entity: Entity): void {
    const surname = entity.name.toLowerCase().split(' ').at(-1) ?? '';
    const known = this.surnames.get(surname);
    this.surnames.set(surname, known === undefined || known === entity ? entity : null);
  }

  get previous(): Speaker {
    return this.last.speaker;
  }

  resolve(attribution: Attribution): Speaker {
    const { source, dropped, lemma } = attribution;
    const at = source?.[0] ?? dropped;
    if (at === undefined) return nobody;
    const speaker =
      source === null ? this.antecedents.person([at, at], null, this.last) : this.resolvePhrase(source, lemma);
    if (speaker.name !== null) this.last = { speaker, at };
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
    if (overlooked !== null) return entitySpeaker(this.introductions, overlooked, 0.8);
    if (this.isDemonstrative(source)) return this.antecedents.person(source, genderOf(this.reading, source), this.last);
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
    if (entity === null) return describedBy(this.reading, source);
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
      const plural = number === 'plural' && this.last.speaker.entity === null && this.last.speaker.name !== null;
      return plural ? { ...this.last.speaker, certainty: 0.6 } : this.antecedents.body(source, this.last);
    }
    return this.antecedents.person(source, gender, this.last, who === 'person');
  }

  /** "le dirigeant nord-coréen", "the senator": whom the text has introduced so. */
  private resolveDescription(source: Range, lemma: string): Speaker {
    const head = headOf(this.reading, source);
    const described = describedBy(this.reading, source);
    if (head < 0) return described;
    if (isOf(this.reading, source[0], 'indefiniteArticles') || this.isPlural(source)) return described;
    const introduced = introducedAs(this.reading, this.introductions, source);
    if (introduced !== null) return introduced;
    const words = contentWords(this.reading, source, head);
    if (words.length === 1 && isIn(this.reading.lexicon, 'bodyNouns', words[0] ?? ''))
      return this.antecedents.nearestBody(source) ?? described;
    if (this.isSameDescription(source, words)) return { ...this.last.speaker, certainty: 0.8 };
    if (
      isIn(this.reading.lexicon, 'carryingOnVerbs', lemma) &&
      this.last.speaker.entity !== null &&
      agree(this.last.speaker.gender, genderOf(this.reading, source)) &&
      this.last.speaker.entity.type === 'PER'
    ) {
      if (!this.contradicts(words)) return { ...this.last.speaker, certainty: 0.6 };
    }
    return described;
  }

  /** "cette source" after "une source gouvernementale". */
  private isSameDescription(source: Range, words: readonly string[]): boolean {
    if (this.last.speaker.entity !== null || this.last.speaker.name === null) return false;
    const said = this.last.speaker.name.toLowerCase();
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
}

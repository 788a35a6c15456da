import type { CorrectionClaim } from '../model/correction';
import { type Entity, type EntityType, entityTypes } from '../model/entity';
import { type Quote, quoteWords } from '../model/quote';

/** What a reader can say of a finding. `same` and `speaker` need a name with them. */
export type CorrectionChoice = EntityType | 'same' | 'speaker' | 'nothing';

/** What is being put right. */
export type CorrectionSubject =
  | { readonly kind: 'entity'; readonly entity: Entity }
  | { readonly kind: 'quote'; readonly quote: Quote };

export function choicesFor({ kind }: CorrectionSubject): readonly CorrectionChoice[] {
  return kind === 'entity' ? [...entityTypes, 'same', 'nothing'] : ['speaker', 'nothing'];
}

export function needsName(choice: CorrectionChoice): boolean {
  return choice === 'same' || choice === 'speaker';
}

/** The names that may be meant, most often named first; for a speaker, of those who can speak. */
export function namesFor(subject: CorrectionSubject, entities: readonly Entity[]): readonly string[] {
  const others =
    subject.kind === 'entity'
      ? entities.filter(({ id }) => id !== subject.entity.id)
      : entities.filter(({ type }) => type === 'PER' || type === 'ORG');
  const byCount = others.toSorted((a, b) => b.mentions.length - a.mentions.length);
  return [...new Set(byCount.map(({ name }) => name))];
}

/** Null where the choice says what was found anyway. */
export function claimOf(
  subject: CorrectionSubject,
  text: string,
  choice: CorrectionChoice,
  name: string,
): CorrectionClaim | null {
  const given = name.trim();
  if (needsName(choice) && given === '') return null;
  if (subject.kind === 'quote') {
    const words = quoteWords(text, subject.quote);
    if (choice === 'nothing') return { kind: 'not-quote', words };
    const { speaker, role, confidence } = subject.quote;
    return given === speaker ? null : { kind: 'speaker', words, speaker: given, was: { speaker, role, confidence } };
  }
  const { entity } = subject;
  const names = [entity.name, ...entity.aliases];
  if (choice === 'nothing') return { kind: 'not-entity', names };
  if (choice === 'same') return given === entity.name ? null : { kind: 'same-entity', names, as: given };
  if (choice === 'speaker' || choice === entity.type) return null;
  return { kind: 'entity-type', names, type: choice };
}

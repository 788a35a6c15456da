import type { Attribution } from './attributions';
import type { Clause } from './clause';
import { trimmed } from './clause-end';
import type { Complement } from './complements';
import { invertedSubject } from './inverted-subjects';
import { phraseAt } from './reading';
import { subjectBefore } from './subjects';
import { cueOf, type VerbGroup } from './verb-groups';

/** Fewer items than this are no message. */
const leastItems = 3;

/** "C'est ce qu'a annoncé le préfet": what was said is the sentence before. */
export function precedingSentence(clause: Clause, verb: VerbGroup, right: Complement): Attribution | null {
  const { reading, start, before } = clause;
  const opened = phraseAt(reading, start, reading.lexicon.language.anaphoricOpeners);
  if (opened < 0 || before === undefined || verb.strength === 'judge') return null;
  if (['clause', 'quote', 'colon', 'infinitive'].includes(right.kind)) return null;
  const inverted = clause.withClitics(verb) === opened;
  const source = inverted ? invertedSubject(clause, verb) : subjectBefore(reading, verb.range[0], opened);
  if (source === null || (!inverted && source[0] !== opened)) return null;
  const content = trimmed(reading, before.range);
  if (content[1] - content[0] < leastItems && !clause.hasSegment(content)) return null;
  return { content: [content], cue: cueOf(verb), source, via: null, lemma: verb.lemma, tie: 'preceding' };
}

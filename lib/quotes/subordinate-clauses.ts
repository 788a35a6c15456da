import type { Attribution } from './attributions';
import type { Clause } from './clause';
import { clauseEnd, trimmed } from './clause-end';
import { invertedSubject } from './inverted-subjects';
import { W } from './lexicon';
import { isComma } from './noun-phrases';
import { isOf, itemAt, phraseAt, type Reading } from './reading';
import { subjectBefore } from './subjects';
import { cueOf, groupEnd, type VerbGroup } from './verb-groups';

/** How long a clause that only says who speaks may be, behind its verb. */
const longestSubordinate = 20;

/** The item after "comme", or after "selon ce que"; or -1. */
function reportingOpener(reading: Reading, i: number): number {
  if (isOf(reading, i, 'reportingConjunctions')) return i + 1;
  const pronoun = phraseAt(reading, i, reading.lexicon.language.sourcePrepositions);
  const what = pronoun > 0 && isOf(reading, pronoun, 'demonstratives');
  return what && itemAt(reading, pronoun + 1).flags & W.complementizer ? pronoun + 2 : -1;
}

/** "As Ann Lee put it on Monday, …", "Comme l'a dit Anne Morel, …": what follows the clause is what was said. */
export function subordinate(clause: Clause, verb: VerbGroup): Attribution | null {
  const { reading } = clause;
  const opened = reportingOpener(reading, clause.start);
  if (opened < 0) return null;
  const inverted = clause.withClitics(verb) === opened;
  const source = inverted ? invertedSubject(clause, verb) : subjectBefore(reading, verb.range[0], opened);
  if (source === null || (!inverted && source[0] !== opened) || verb.strength === 'judge') return null;
  const from = Math.max(source[1], groupEnd(verb));
  for (let k = from; k < Math.min(clause.end, from + longestSubordinate); k++) {
    const item = itemAt(reading, k);
    if (item.segment >= 0 || item.flags & W.complementizer) return null;
    if (!isComma(item)) continue;
    const content = trimmed(reading, [k + 1, clauseEnd(reading, k + 1, clause.end)]);
    return { content: [content], cue: cueOf(verb), source, via: null, lemma: verb.lemma, tie: 'after' };
  }
  return null;
}

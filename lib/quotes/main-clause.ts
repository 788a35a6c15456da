import type { Clause } from './clause';
import { W } from './lexicon';
import { isComma, isPunctuation, nounPhraseFrom, startsNounPhrase } from './noun-phrases';
import { isOf, itemAt, type Range, type Reading } from './reading';
import { subjectBefore } from './subjects';
import { verbGroupAt } from './verb-groups';

/** The subject of the main clause, for the verb at item `before`, which stands further on and has none of its own. */
export function mainSubject(clause: Clause, before: number): Range | null {
  const start = mainClauseStart(clause.reading, clause.start, before);
  const subject = subjectFrom(clause.reading, start, before);
  return subject === null && start > clause.start ? subjectFrom(clause.reading, clause.start, before) : subject;
}

function subjectFrom(reading: Reading, start: number, before: number): Range | null {
  for (let k = start + 1; k < before; k++) {
    const subject = isFiniteVerb(reading, k, before) ? subjectBefore(reading, k, start) : null;
    if (subject !== null) return subject;
  }
  for (let k = start; k < before; k++) {
    const governed = k > start && itemAt(reading, k - 1).flags & W.preposition;
    if (!governed && startsNounPhrase(reading, k) && !(itemAt(reading, k).flags & W.preposition))
      return nounPhraseFrom(reading, k, before);
  }
  return null;
}

export function isFiniteVerb(reading: Reading, k: number, end: number): boolean {
  const { mention, flags, form, word, capital } = itemAt(reading, k);
  if (mention !== undefined) return false;
  if (flags & W.auxiliary) return !isOf(reading, k, 'possessives');
  if (form?.finite) return verbGroupAt(reading, k, end) !== null;
  if (isOf(reading, k, 'finiteForms')) return !isOf(reading, k - 1, 'infinitiveMarkers');
  const ending = reading.lexicon.language.pastEnding;
  return ending !== null && !capital && word.endsWith(ending) && !followsModifier(reading, k);
}

/** "an increased share", "of planned trips": an adjective. */
function followsModifier(reading: Reading, k: number): boolean {
  return Boolean(itemAt(reading, k - 1).flags & (W.determiner | W.preposition | W.conjunction));
}

/** Behind "While A, ", "At a meeting in B, on Monday, ": where the sentence opens so, the first comma before a subject. */
export function mainClauseStart(reading: Reading, start: number, before: number): number {
  let k = start;
  while (k < before && isPunctuation(itemAt(reading, k))) k++;
  if (!opensAdjunct(reading, k)) return start;
  for (k++; k < before; k++) if (isComma(itemAt(reading, k)) && opensMainClause(reading, k + 1)) return k + 1;
  return start;
}

/** Where the clause around item `at` ends: "While A, …" before the main clause, else with the sentence. */
export function subordinateEnd({ reading, start, end }: Clause, at: number): number {
  let first = start;
  while (first < at && (isPunctuation(itemAt(reading, first)) || itemAt(reading, first).flags & W.adverb)) first++;
  if (!(itemAt(reading, first).flags & W.subordinator) || isOf(reading, first, 'demonstratives')) return end;
  const main = mainClauseStart(reading, first, at);
  if (main > first) return end;
  for (let k = at + 1; k < end; k++) if (isComma(itemAt(reading, k)) && opensMainClause(reading, k + 1)) return k;
  return end;
}

function opensAdjunct(reading: Reading, k: number): boolean {
  const { flags, mention, form } = itemAt(reading, k);
  if (mention !== undefined) return false;
  return Boolean(flags & (W.subordinator | W.preposition | W.time | W.adverb)) || Boolean(form?.presentParticiple);
}

const mayHead = W.determiner | W.pronoun | W.honorific | W.role | W.collective;

/** A pronoun, a determined noun, or a name that is no place: "in Ely, Kent" goes on. */
export function opensMainClause(reading: Reading, k: number): boolean {
  const { mention, flags } = itemAt(reading, k);
  return mention === undefined ? Boolean(flags & mayHead) : mention.entity.type !== 'LOC';
}

import type { Clause } from './clause';
import { isInDate } from './dates';
import { W } from './lexicon';
import { hasFlag, isComma, isPunctuation, nounPhraseFrom, personIn, startsNounPhrase } from './noun-phrases';
import { isOf, itemAt, type Range, type Reading } from './reading';
import { subjectBefore } from './subjects';
import type { VerbGroup } from './verb-groups';

/** How far behind its verb an inverted subject may stand, adverbials between. */
const furthestInvertedSubject = 14;

/** The verb with its subject, where that follows it: "Am Freitag sagte der Minister: „…“". */
export function withFollower(clause: Clause, verb: VerbGroup): VerbGroup {
  const { reading } = clause;
  const looked = reading.lexicon.language.verbSecond && verb.mood === 'finite' && verb.cliticSubject < 0;
  if (!looked) return verb;
  const { flags } = itemAt(reading, verb.range[1]);
  const pronoun = flags & W.pronoun && !(flags & W.determiner);
  const before = subjectBefore(reading, verb.range[0], clause.free(verb.range[0]));
  if (!pronoun && before !== null && opensClause(clause, before) && !yields(clause, before, verb)) return verb;
  const follower = invertedSubject(clause, verb);
  return follower === null && before !== null ? verb : { ...verb, follower };
}

/** Nothing of its clause stands before it. */
function opensClause({ reading, start }: Clause, [at]: Range): boolean {
  const { segment, flags, mention } = itemAt(reading, at - 1);
  if (at <= start || segment >= 0 || isPunctuation(itemAt(reading, at - 1))) return true;
  return mention === undefined && Boolean(flags & (W.conjunction | W.subordinator | W.complementizer));
}

/** "Die Pläne nannte der Minister „Unsinn“": what stands first is no speaker, what follows the verb is. */
function yields({ reading }: Clause, before: Range, { range }: VerbGroup): boolean {
  if (personIn(reading, before) >= 0 || hasFlag(reading, before, W.role | W.collective)) return false;
  const next = itemAt(reading, range[1]);
  if (next.mention !== undefined) return next.mention.entity.type === 'PER';
  return Boolean(next.flags & W.determiner && itemAt(reading, range[1] + 1).flags & W.role);
}

/** The noun phrase or pronoun behind a verb, adverbials between. */
export function invertedSubject(clause: Clause, verb: VerbGroup): Range | null {
  if (verb.cliticSubject >= 0) return [verb.cliticSubject, verb.cliticSubject + 1];
  const first = verb.range[1];
  const end = verb.tail?.[0] ?? clause.end;
  const limit = Math.min(end, first + furthestInvertedSubject);
  for (let j = first; j < limit; j++) {
    if (
      isAdverbialItem(clause.reading, j) ||
      isOf(clause.reading, j, 'reflexives') ||
      (isComma(itemAt(clause.reading, j)) && j <= first + 6)
    )
      continue;
    const item = itemAt(clause.reading, j);
    if (item.segment >= 0 || isPunctuation(item) || item.flags & W.complementizer) return null;
    if (!isGoverned(clause.reading, j) && startsNounPhrase(clause.reading, j) && !isPreposition(clause.reading, j)) {
      const phrase = nounPhraseFrom(clause.reading, j, end);
      return phrase[1] > phrase[0] ? phrase : null;
    }
    if (j === first && !isPreposition(clause.reading, j)) return personAfter(clause, first);
  }
  return null;
}

/** Behind a preposition or a determiner, or inside a name. */
function isGoverned(reading: Reading, j: number): boolean {
  const before = itemAt(reading, j - 1);
  const { mention } = itemAt(reading, j);
  return (
    Boolean(before.flags & (W.preposition | W.determiner)) || (mention !== undefined && mention === before.mention)
  );
}

/**
 * Portuguese "a" is an article too, but of one: "disse a ministra", yet "disse a jornalistas". French "des" is one
 * before those who speak: "ont confié des témoins".
 */
function isPreposition(reading: Reading, j: number): boolean {
  const { flags } = itemAt(reading, j);
  if (!(flags & W.determiner)) return Boolean(flags & W.preposition);
  const next = itemAt(reading, j + 1);
  if (isOf(reading, j, 'indefiniteArticles') && next.flags & (W.role | W.collective)) return false;
  return Boolean(flags & W.preposition) && !next.capital && next.word.endsWith('s');
}

/** An adverb, or a date with its determiner. */
export function isAdverbialItem(reading: Reading, j: number): boolean {
  const item = itemAt(reading, j);
  if (item.mention !== undefined) return false;
  if (item.flags & (W.adverb | W.time) || isInDate(reading, j)) return true;
  return Boolean(item.flags & W.determiner && itemAt(reading, j + 1).flags & W.time);
}

/** "said 9/11 widow Jane Doe": what begins like no noun phrase may still be one, if a person's name ends it. */
function personAfter(clause: Clause, from: number): Range | null {
  const { reading } = clause;
  for (let k = from; k < Math.min(clause.end, from + 8); k++) {
    const item = itemAt(reading, k);
    if (item.mention?.entity.type === 'PER') return [from, nounPhraseFrom(reading, k, clause.end)[1]];
    if (item.segment >= 0 || isComma(item) || item.form?.finite || item.flags & (W.auxiliary | W.complementizer))
      return null;
  }
  return null;
}

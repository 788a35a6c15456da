import type { Attribution } from './attributions';
import type { Clause, LeftContext } from './clause';
import { trimmed } from './clause-end';
import { closedWords, isVerbal } from './closed-words';
import type { Complement } from './complements';
import { invertedSubject, isAdverbialItem } from './inverted-subjects';
import { isIn, W } from './lexicon';
import { isComma, isPunctuation, personIn, startsNounPhrase } from './noun-phrases';
import { isOf, itemAt, pronounAt, type Range, type Reading } from './reading';
import { subjectBefore } from './subjects';
import { complementStart, cueOf, droppedBy, groupEnd, type VerbGroup } from './verb-groups';

/** How long a subject between quoted words and its verb may be. */
const furthestSubject = 24;
/** The name of a medium, in code units. */
const longestMedium = 40;

export function closesSegment(clause: Clause, verb: VerbGroup): boolean {
  const left = clause.leftOf(clause.withClitics(verb));
  if (left.segment) return true;
  const subject = subjectBefore(clause.reading, verb.range[0], clause.start);
  return subject !== null && clause.leftOf(subject[0]).segment;
}

/** "…, a déclaré X", "“…,” X said", "…, précise X", "…, she said." */
export function closingAttribution(clause: Clause, verb: VerbGroup, right: Complement): Attribution | null {
  const at = beforeConjunction(clause, verb, clause.withClitics(verb));
  const left = clause.leftOf(at);
  const inverted = followingSubject(clause, verb, left) ?? (left.segment ? quotedSubject(clause, verb.range[1]) : null);
  const opensSentence = left.edge <= clause.start;
  if (inverted !== null && (left.segment || left.comma || (opensSentence && clause.followsSegment()))) {
    if (left.segment || opensSentence || mayInvert(clause, verb, inverted, right))
      return closing(clause, verb, inverted, left.edge, right);
  }
  return uninvertedTail(clause, verb, right);
}

/** Where subjects seldom follow their verb, only one behind a pause, or somebody who can speak. */
function followingSubject(clause: Clause, verb: VerbGroup, left: LeftContext): Range | null {
  const subject = invertedSubject(clause, verb);
  const { invertsSubject } = clause.reading.lexicon.language;
  if (subject === null || invertsSubject || left.comma || clause.segmentEndsWithComma(left.edge - 1)) return subject;
  return isSpeaker(clause, subject) ? subject : null;
}

/** "„…“, schrieb „Die Zeit“": a medium in quotation marks. */
function quotedSubject({ reading }: Clause, k: number): Range | null {
  const [start, end] = reading.segments[itemAt(reading, k).segment]?.content ?? [0, 0];
  const name = reading.text.slice(start, end);
  return end - start <= longestMedium && /^\p{Lu}[^.!?,]*$/u.test(name) ? [k, k + 1] : null;
}

function mayInvert(clause: Clause, verb: VerbGroup, subject: Range, right: Complement): boolean {
  if (verb.cliticSubject >= 0) return verb.strength !== 'judge';
  const { lexicon } = clause.reading;
  if (!lexicon.language.invertsSubject && !isInvertingVerb(clause, verb, subject)) return false;
  if (verb.strength !== 'say' && !closesQuoted(clause, verb)) return false;
  if (right.kind === 'clause' || right.kind === 'infinitive') return false;
  const announces = itemAt(clause.reading, subject[1]).word === ':' && personIn(clause.reading, subject) < 0;
  return !announces && isSpeaker(clause, subject);
}

/** The subject stands at the verb, but for adverbs, and ends the clause. */
function isInvertingVerb(clause: Clause, verb: VerbGroup, [from, to]: Range): boolean {
  if (!isIn(clause.reading.lexicon, 'invertingVerbs', verb.lemma)) return false;
  if (pronounAt(clause.reading, from) !== undefined) return false;
  for (let k = verb.range[1]; k < from; k++) if (!isAdverbialItem(clause.reading, k)) return false;
  return endsClause(clause, to);
}

/** Quoted words stand in the clause before, not far: then any verb that can close them does. */
function closesQuoted(clause: Clause, verb: VerbGroup): boolean {
  const from = Math.max(clause.free(verb.range[0]), verb.range[0] - 12);
  for (let k = from; k < verb.range[0]; k++) if (itemAt(clause.reading, k).segment >= 0) return true;
  return false;
}

function isSpeaker(clause: Clause, range: Range): boolean {
  for (let k = range[0]; k < range[1]; k++) {
    const { mention, flags } = itemAt(clause.reading, k);
    if (mention !== undefined && k <= range[0] + 1) return mention.entity.type !== 'MISC';
    if (flags & (W.role | W.collective | W.honorific | W.pronoun | W.demonstrative)) return true;
  }
  return personIn(clause.reading, range) >= 0;
}

function closing(
  clause: Clause,
  verb: VerbGroup,
  source: Range | null,
  edge: number,
  right: Complement,
): Attribution | null {
  const after = Math.max(source?.[1] ?? 0, groupEnd(verb));
  const content = closedWords(clause, verb, edge, after, right);
  if (content === null) return null;
  return {
    content,
    cue: cueOf(verb),
    source,
    ...droppedBy(verb, source),
    via: null,
    lemma: verb.lemma,
    tie: 'before',
  };
}

function uninvertedTail(clause: Clause, verb: VerbGroup, right: Complement): Attribution | null {
  const quoted = quotedBefore(clause, verb, right);
  if (quoted !== null) return closing(clause, verb, quoted, leftEdge(clause, quoted[0]), right);
  const subject = subjectBefore(clause.reading, verb.range[0], clause.free(verb.range[0]));
  if (subject === null) return subjectless(clause, verb, right);
  if (!mayClose(clause, verb, subject)) return null;
  const left = clause.leftOf(beforeCleft(clause, beforeConjunction(clause, verb, subject[0])));
  const opensSentence = left.edge <= clause.start && closesSentenceBefore(clause, right);
  if (left.segment || opensSentence) {
    if (right.kind === 'clause' || right.kind === 'infinitive' || right.kind === 'bare' || right.kind === 'object') {
      if (!left.comma && !opensSentence && !clause.segmentEndsWithComma(left.edge - 1)) return null;
      if (right.kind === 'clause') return null;
    }
    return closing(clause, verb, subject, left.edge, right);
  }
  if (!left.comma || right.kind !== 'none' || verb.strength !== 'say') return null;
  if (!clause.reading.lexicon.language.bareComplement || !endsClause(clause, right.at)) return null;
  return closing(clause, verb, subject, left.edge, right);
}

/** Where subjects seldom follow their verb, what judges closes only words with a pause inside their marks. */
function mayClose(clause: Clause, verb: VerbGroup, subject: Range): boolean {
  if (verb.strength !== 'judge' || clause.reading.lexicon.language.invertsSubject) return true;
  return clause.segmentEndsWithComma(clause.leftOf(subject[0]).edge - 1);
}

/** "«…», ha detto": who, the text before must tell. */
function subjectless(clause: Clause, verb: VerbGroup, right: Complement): Attribution | null {
  const left = clause.leftOf(clause.withClitics(verb));
  const dropped = clause.reading.lexicon.language.dropsSubject && verb.mood === 'finite';
  if (!dropped || !left.segment || right.kind === 'clause') return null;
  return closing(clause, verb, null, left.edge, right);
}

/** "„…“, wie der Minister sagte", but not "the “incident”, as officials call it". */
function beforeConjunction(clause: Clause, verb: VerbGroup, at: number): number {
  const reports = verb.strength !== 'judge' && at > clause.start;
  return reports && isOf(clause.reading, at - 1, 'reportingConjunctions') ? at - 1 : at;
}

/** "« Un choc », c'est ainsi qu'il a qualifié …" */
function beforeCleft(clause: Clause, at: number): number {
  let k = at - 1;
  if (!(itemAt(clause.reading, k).flags & W.complementizer)) return at;
  while (k > clause.start && !isPunctuation(itemAt(clause.reading, k)) && at - k < 6) k--;
  return isOf(clause.reading, k + 1, 'cleftPronouns') ? k + 1 : at;
}

/**
 * The subject where quoted words that end in a comma stand before it and nothing but it before the verb: "“…,” Senator
 * Jane Doe, R-Ky., said".
 */
function quotedBefore(clause: Clause, verb: VerbGroup, right: Complement): Range | null {
  const { reading } = clause;
  if (!reading.lexicon.language.bareComplement || verb.strength === 'judge' || right.kind === 'colon') return null;
  if (right.kind === 'clause' && right.at === complementStart(verb)) return null;
  const segment = segmentBeforeSubject(clause, verb.range[0]);
  const from = segment + 1;
  if (segment < 0 || from >= verb.range[0] || !startsSubject(reading, from)) return null;
  const subject = subjectBefore(reading, verb.range[0], from);
  return subject !== null && subject[0] === from ? subject : trimmed(reading, [from, verb.range[0]]);
}

/** The segment ending in a comma that no other verb parts from the verb at `at`, or -1. */
function segmentBeforeSubject(clause: Clause, at: number): number {
  const floor = Math.max(clause.free(at), at - furthestSubject);
  let inserted = isComma(itemAt(clause.reading, at - 1));
  for (let k = at - 1; k >= floor; k--) {
    const item = itemAt(clause.reading, k);
    if (item.segment >= 0 && clause.segmentEndsWithComma(k)) return k;
    if (item.segment >= 0 && !inserted) return -1;
    if (item.word === ';' || item.word === ':' || (isVerbal(clause.reading, k) && !inserted)) return -1;
    if (isComma(item) && k < at - 1) inserted = false;
  }
  return -1;
}

function startsSubject(reading: Reading, k: number): boolean {
  const item = itemAt(reading, k);
  return startsNounPhrase(reading, k) || /^\p{N}/u.test(item.word);
}

function leftEdge(clause: Clause, at: number): number {
  return clause.leftOf(at).edge;
}

/** “Go!” she said. “Go.” Trump said. — but not “Go.” Trump said that he would. */
function closesSentenceBefore(clause: Clause, right: Complement): boolean {
  if (!clause.followsSegment()) return false;
  const nothingElse = right.kind === 'none' && right.at >= clause.end - 1;
  return endsUnfinished(clause) || (nothingElse && clause.reading.lexicon.language.bareComplement);
}

/** The quoted sentence before ends in a question or exclamation mark, which may stand before "he said". */
function endsUnfinished(clause: Clause): boolean {
  return clause.segmentEndsWithComma(clause.start - 1);
}

function endsClause(clause: Clause, at: number): boolean {
  const item = itemAt(clause.reading, at);
  return (
    at >= clause.end || isPunctuation(item) || Boolean(item.flags & (W.conjunction | W.subordinator | W.preposition))
  );
}

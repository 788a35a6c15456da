import type { Attribution } from './attributions';
import type { Clause, LeftContext } from './clause';
import { clauseEnd, trimmed } from './clause-end';
import type { Complement } from './complements';
import { invertedSubject, isAdverbialItem } from './inverted-subjects';
import { isIn, W } from './lexicon';
import { isName } from './named-segments';
import { isComma, isPunctuation, personIn, startsNounPhrase } from './noun-phrases';
import { isOf, itemAt, pronounAt, type Range, type Reading } from './reading';
import { subjectBefore } from './subjects';
import { complementStart, cueOf, droppedBy, groupEnd, type VerbGroup } from './verb-groups';

/** How long a subject between quoted words and its verb may be. */
const furthestSubject = 24;
/** The name of a medium, in code units. */
const longestMedium = 40;
/** How long what stands between a reporting verb and the sentence it interrupted may be. */
const longestAside = 8;

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

/** What stands before a closing clause, and what goes on behind it. */
function closedWords(clause: Clause, verb: VerbGroup, edge: number, after: number, right: Complement): Range[] | null {
  const content = leftContent(clause, edge, verb);
  if (content !== null) {
    const more = resumedWords(clause, after, right) ?? resumedClause(clause, content, after);
    return more === null ? [content] : [content, more];
  }
  const opening = trimmed(clause.reading, [clause.free(edge), edge]);
  if (opening[0] >= opening[1] || opening[1] - opening[0] >= leastClause || !closesClauses(clause, verb)) return null;
  const rest = resumedClause(clause, opening, after);
  return rest === null ? null : [opening, rest];
}

/** Fewer words are no clause. */
const leastClause = 3;

function closesClauses({ reading }: Clause, verb: VerbGroup): boolean {
  return verb.strength === 'say' && isIn(reading.lexicon, 'closingVerbs', verb.lemma);
}

/** What a closing clause closes: from the head of the sentence, or the words behind a colon, to `edge`. */
function leftContent(clause: Clause, edge: number, verb: VerbGroup): Range | null {
  if (edge <= clause.start) return clause.followsSegment() ? [clause.start - 1, clause.start] : null;
  let from = clause.free(edge);
  for (let k = edge - 1; k >= from; k--) {
    if (setsOff(clause, k, edge)) from = k + 1;
  }
  from = pastConnectors(clause, from, edge);
  const range = trimmed(clause.reading, [from, edge]);
  if (range[0] >= range[1]) return null;
  const quoted = clause.hasSegment(range);
  if (!quoted && (!closesClauses(clause, verb) || range[1] - range[0] < leastClause)) return null;
  return range;
}

/** A colon before quoted words; a dash or a bracket before those that the reporting clause touches. */
function setsOff(clause: Clause, k: number, edge: number): boolean {
  const { word } = itemAt(clause.reading, k);
  if (itemAt(clause.reading, k + 1).segment < 0) return false;
  return word === ':' || (k + 2 >= edge && (word === '(' || dashes.has(word)));
}

const dashes = new Set(['-', '–', '—', '--']);

/** "De plus, …", "Mais …": links to what went before, no part of what was said. */
function pastConnectors(clause: Clause, from: number, edge: number): number {
  let k = from;
  while (k < edge && isPunctuation(itemAt(clause.reading, k))) k++;
  for (let j = k; j < Math.min(edge, k + 4); j++) {
    const item = itemAt(clause.reading, j);
    if (isComma(item) && j > k) return j + 1;
    if (!(item.flags & (W.adverb | W.conjunction | W.preposition)) || item.flags & W.time) break;
  }
  return k;
}

/** "« A », dit-il, « b »": the words after the reporting clause. */
function resumedWords(clause: Clause, from: number, right: Complement): Range | null {
  if ((right.kind === 'quote' || right.kind === 'colon') && right.at >= from) return unlessClosed(clause, right.at);
  for (let k = from; k < Math.min(clause.end, from + 30); k++) {
    const item = itemAt(clause.reading, k);
    if (item.segment >= 0 && !isName(clause.reading, item.segment))
      return resumes(clause, k) && !otherCueBetween(clause, from, k) ? unlessClosed(clause, k) : null;
  }
  return null;
}

/** The quoted words at `k`, unless a reporting clause of their own closes them: "« A », dit X, « b », répond Y". */
function unlessClosed(clause: Clause, k: number): Range | null {
  const end = clause.quoteEnd(k);
  const next = isComma(itemAt(clause.reading, end)) ? end + 1 : end;
  const { form, flags, mention } = itemAt(clause.reading, next);
  const verbal = mention === undefined && (form?.finite || flags & W.auxiliary);
  return verbal && clause.reading.lexicon.language.invertsSubject ? null : [k, end];
}

/** Behind a pause, or a conjunction behind one: "“A,” he said, but “b”". */
function resumes(clause: Clause, k: number): boolean {
  const before = itemAt(clause.reading, k - 1);
  if (isPunctuation(before)) return true;
  return Boolean(before.flags & W.conjunction) && isPunctuation(itemAt(clause.reading, k - 2));
}

/** "The permit, his campaign said, had been hard to get": a sentence that the reporting clause interrupts before its verb. */
function resumedClause(clause: Clause, content: Range, after: number): Range | null {
  const { reading } = clause;
  const quoted = itemAt(reading, content[1] - 1).segment >= 0;
  let comma = after;
  while (comma < Math.min(clause.end, after + longestAside) && !isComma(itemAt(reading, comma))) {
    if (isVerbal(reading, comma) || itemAt(reading, comma).segment >= 0) return null;
    comma++;
  }
  const next = itemAt(reading, comma + 1);
  if (!isComma(itemAt(reading, comma)) || next.form?.presentParticiple || next.flags & W.relative) return null;
  if ((quoted || !isUnfinished(reading, content)) && !goesOn(reading, comma + 1)) return null;
  const range = trimmed(reading, [comma + 1, clauseEnd(reading, comma + 1, clause.end)]);
  for (let k = range[0]; k < range[1]; k++) if (isVerbal(reading, k) || itemAt(reading, k).segment >= 0) return range;
  return null;
}

/** No clause by itself: without a verb, or with one only in a clause that depends on what is to come. */
function isUnfinished(reading: Reading, [start, end]: Range): boolean {
  if (itemAt(reading, start).flags & W.subordinator) return true;
  for (let k = start; k < end; k++) {
    if (isVerbal(reading, k)) return false;
    if (itemAt(reading, k).flags & W.relative && k > start) return true;
  }
  return true;
}

/** ", had been hard to get", ", and had passed all tests": a verb for the subject before the reporting clause. */
function goesOn(reading: Reading, k: number): boolean {
  return isVerbal(reading, isOf(reading, k, 'additives') ? k + 1 : k);
}

function isVerbal(reading: Reading, k: number): boolean {
  const { form, flags, mention } = itemAt(reading, k);
  return mention === undefined && !isOf(reading, k, 'possessives') && Boolean(flags & W.auxiliary || form?.finite);
}

function otherCueBetween(clause: Clause, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const { form, mention } = itemAt(clause.reading, k);
    if (mention === undefined && form !== undefined && (form.presentParticiple || form.finite)) return true;
  }
  return false;
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

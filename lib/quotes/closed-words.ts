import type { Clause } from './clause';
import { clauseEnd, trimmed } from './clause-end';
import type { Complement } from './complements';
import { isIn, W } from './lexicon';
import { isName } from './named-segments';
import { isComma, isPunctuation } from './noun-phrases';
import { isOf, itemAt, type Range, type Reading } from './reading';
import type { VerbGroup } from './verb-groups';

/** How long what stands between a reporting verb and the sentence it interrupted may be. */
const longestAside = 8;

/** What stands before a closing clause, and what goes on behind it. */
export function closedWords(
  clause: Clause,
  verb: VerbGroup,
  edge: number,
  after: number,
  right: Complement,
): Range[] | null {
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

export function isVerbal(reading: Reading, k: number): boolean {
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

import type { Attribution } from './attributions';
import { Clause } from './clause';
import { clauseEnd, objectEnd, pauseAt, trimmed } from './clause-end';
import { closesSegment, closingAttribution } from './closing-clauses';
import { type Complement, complementAfter } from './complements';
import { invertedSubject, withFollower } from './inverted-subjects';
import { isIn, W } from './lexicon';
import { isFiniteVerb, mainSubject, opensMainClause, subordinateEnd } from './main-clause';
import { isPunctuation, nounPhraseFrom } from './noun-phrases';
import { precedingSentence } from './preceding-sentences';
import { type Item, isOf, itemAt, pronounAt, type Range, type Reading, type Sentence } from './reading';
import { findSourceCue } from './source-cues';
import { splitVerbAt } from './split-verbs';
import { plainSubjectBefore, sourceBefore, subjectBefore } from './subjects';
import { subordinate } from './subordinate-clauses';
import { complementStart, cueOf, droppedBy, groupEnd, type VerbGroup, verbGroupAt } from './verb-groups';

/** The attributions of one sentence, by cue, in text order. */
export function findAttributions(reading: Reading, sentence: Sentence, before: Sentence | undefined): Attribution[] {
  const found: Attribution[] = [];
  const [start, end] = sentence.range;
  for (let i = start; i < end; ) {
    const item = itemAt(reading, i);
    if (item.flags & (W.sourceStart | W.weakSourceStart | W.sourceEnd)) {
      const cue = findSourceCue(reading, i, sentence.range, found);
      if (cue !== null) {
        if (cue.attribution !== null) found.push(cue.attribution);
        i = cue.end;
        continue;
      }
    }
    const verb =
      item.form !== undefined || item.flags & (W.auxiliary | W.governing | W.lightVerb)
        ? (splitVerbAt(reading, i, end) ?? verbGroupAt(reading, i, end))
        : null;
    if (verb === null) {
      i++;
      continue;
    }
    const clause = new Clause(reading, sentence, before, found);
    const attribution = attribute(clause, withFollower(clause, citing(reading, verb)));
    if (attribution !== null && !isTaken(reading, attribution, found)) found.push(attribution);
    i = Math.max(verb.range[1], i + 1);
  }
  return found;
}

/** "wird der Minister zitiert": a passive whose subject speaks. */
function citing(reading: Reading, verb: VerbGroup): VerbGroup {
  const cites = verb.mood === 'passive' && isIn(reading.lexicon, 'citingVerbs', verb.lemma);
  return cites ? { ...verb, mood: 'finite' } : verb;
}

/** The quoted words that a cue ends on are another's already: "“A,” she wrote in a letter published today, “b”". */
function isTaken(reading: Reading, { content }: Attribution, found: readonly Attribution[]): boolean {
  const last = content.at(-1)?.[0] ?? -1;
  return itemAt(reading, last).segment >= 0 && found.some((one) => one.content.some(([from]) => from === last));
}

function attribute(clause: Clause, verb: VerbGroup): Attribution | null {
  const right = complementAfter(clause.reading, verb, clause.end);
  const inside = framed(clause, verb);
  if (inside !== null) return inside;
  const outer = clause.outerOf(verb);
  if (outer !== undefined) return stolen(clause, verb, right, outer);
  if (verb.mood === 'participle' || verb.mood === 'infinitive') return dependent(clause, verb, right);
  if (verb.mood === 'passive') return passive(clause, verb, right);
  const preceding = precedingSentence(clause, verb, right);
  if (preceding !== null) return preceding;
  const strongRight = ['clause', 'infinitive', 'quote', 'colon'].includes(right.kind);
  const tail = strongRight && !closesSegment(clause, verb) ? null : closingAttribution(clause, verb, right);
  if (tail !== null) return tail;
  return governing(clause, verb, right);
}

/** "hat den Bericht als „falsch“ zurückgewiesen": quoted words between the halves of a verb. */
function framed(clause: Clause, verb: VerbGroup): Attribution | null {
  const { reading } = clause;
  const { tail, range } = verb;
  if (tail === null || clause.outerOf(verb) !== undefined) return null;
  let from = tail[0];
  for (let k = tail[0] - 1; k >= range[1]; k--) if (itemAt(reading, k).segment >= 0) from = k;
  if (from === tail[0]) return null;
  const floor = Math.max(range[1], verb.follower?.[1] ?? 0);
  while (from > floor && isObjectWord(itemAt(reading, from - 1))) from--;
  const by = agentPreposition(clause, verb);
  const agent = by >= 0 && by < from ? nounPhraseFrom(reading, by + 1, from) : null;
  const source = verb.mood === 'passive' ? agent : (verb.follower ?? sourceBefore(reading, range[0], clause.start));
  return { content: [[from, tail[0]]], cue: cueOf(verb), source, via: null, lemma: verb.lemma, tie: 'object' };
}

/** Belongs to the quoted words behind it: a determiner, a preposition, an adjective. */
function isObjectWord({ letters, capital, mention, flags }: Item): boolean {
  return letters && !capital && mention === undefined && !(flags & (W.pronoun | W.time));
}

/**
 * Inside what an earlier cue reports: nothing, unless quoted words stand at this very verb ("noted that …, Trump
 * boasted, “…”"). Then the earlier clause ends before them.
 */
function stolen(clause: Clause, verb: VerbGroup, right: Complement, outer: Attribution): Attribution | null {
  if (outer.tie === 'before' || outer.tie === 'source' || verb.mood !== 'finite') return null;
  const { reading } = clause;
  const quoted = right.kind === 'quote' || right.kind === 'colon';
  const source = sourceBefore(reading, verb.range[0], Math.max(clause.start, outer.content[0]?.[0] ?? 0));
  if (source === null) return null;
  const touches = right.at === complementStart(verb) && verb.strength === 'quote';
  const inserted = touches && isPunctuation(itemAt(reading, source[0] - 1));
  const behind = quoted && (inserted || isPunctuation(itemAt(reading, right.at - 1)));
  const left = clause.leftOf(source[0]);
  const content: Range | null = behind
    ? [right.at, clause.quoteEnd(right.at)]
    : left.segment && clause.segmentEndsWithComma(left.edge - 1)
      ? [left.edge - 1, left.edge]
      : null;
  if (content === null || verb.strength === 'judge') return null;
  const from = Math.min(content[0], source[0]);
  outer.content = outer.content.map(([a, b]): Range => withoutLink(reading, [a, Math.max(a, Math.min(b, from))]));
  if (outer.tie === 'object' && !outer.content.some((range) => clause.hasSegment(range))) outer.content = [];
  return {
    content: [content],
    cue: cueOf(verb),
    source,
    via: null,
    lemma: verb.lemma,
    tie: behind ? 'after' : 'before',
  };
}

/** Without the conjunction that led on to the next clause. */
function withoutLink(reading: Reading, range: Range): Range {
  const [start, end] = trimmed(reading, range);
  const links = end > start && itemAt(reading, end - 1).flags & W.conjunction;
  return links ? trimmed(reading, [start, end - 1]) : [start, end];
}

/** "X a déclaré que …", "X : « … »", "X said …", "X dénonce des « … »". */
function governing(clause: Clause, verb: VerbGroup, right: Complement): Attribution | null {
  const opening = announcing(clause, verb) ?? subordinate(clause, verb) ?? insideRelative(clause, verb);
  if (opening !== null) return opening;
  const content = rightContent(clause, verb, right);
  if (content === null) return null;
  const inverted = verb.cliticSubject >= 0 ? invertedSubject(clause, verb) : verb.follower;
  const source =
    inverted ??
    sourceBefore(clause.reading, verb.range[0], clause.free(verb.range[0])) ??
    sharedSource(clause, verb) ??
    (coordinates(clause, verb) ? mainSubject(clause, verb.range[0]) : plainSubject(clause, verb, content));
  const dropped = source === null && clause.reading.lexicon.language.dropsSubject;
  if (source === null && (!clause.hasSegment(content) || (verb.range[0] === clause.start && !dropped))) return null;
  if (source !== null && pronounAt(clause.reading, source[0])?.who === 'writer' && !clause.hasSegment(content))
    return null;
  const left = dropped ? droppedBy(verb, source) : {};
  return { content: [content], cue: cueOf(verb), source, ...left, via: null, lemma: verb.lemma, tie: tieOf(right) };
}

/** "Said Ann Lee, who was there, “…”": the verb opens the sentence, its subject follows, then what is said. */
function announcing(clause: Clause, verb: VerbGroup): Attribution | null {
  const { reading } = clause;
  if (verb.range[0] !== clause.start || verb.strength === 'judge') return null;
  const source = invertedSubject(clause, verb);
  if (source === null) return null;
  for (let k = source[1]; k < clause.end; k++) {
    if (itemAt(reading, k).segment < 0) continue;
    if (!isPunctuation(itemAt(reading, k - 1))) return null;
    const content: Range = [k, clause.quoteEnd(k)];
    return { content: [content], cue: cueOf(verb), source, via: null, lemma: verb.lemma, tie: 'after' };
  }
  return null;
}

/** "…, which Ann Lee said was late": the relative and what follows the verb are her words. */
function insideRelative(clause: Clause, verb: VerbGroup): Attribution | null {
  const { reading } = clause;
  const { bareComplement } = reading.lexicon.language;
  const after = groupEnd(verb);
  if (!bareComplement || !isIn(reading.lexicon, 'bareVerbs', verb.lemma) || !isFiniteVerb(reading, after, clause.end))
    return null;
  const source = subjectBefore(reading, verb.range[0], clause.start);
  const relative = (source?.[0] ?? 0) - 1;
  if (source === null || relative < clause.start || !(itemAt(reading, relative).flags & W.relative)) return null;
  const rest = trimmed(reading, [after, clauseEnd(reading, after, clause.end)]);
  const content: Range[] = [[relative, relative + 1], rest];
  return { content, cue: cueOf(verb), source, via: null, lemma: verb.lemma, tie: 'bare' };
}

/** Only of a verb that needs no sign of speech beside it, or where quoted words are one. */
function plainSubject(clause: Clause, verb: VerbGroup, content: Range): Range | null {
  if ((verb.strength !== 'say' && !clause.hasSegment(content)) || !clause.reading.lexicon.language.bareComplement)
    return null;
  return plainSubjectBefore(clause.reading, verb.range[0], clause.free(verb.range[0]));
}

/** "X retire … et considère que …" */
function coordinates(clause: Clause, verb: VerbGroup): boolean {
  let k = verb.range[0] - 1;
  while (itemAt(clause.reading, k).flags & (W.clitic | W.adverb)) k--;
  return Boolean(itemAt(clause.reading, k).flags & W.conjunction);
}

/** "… et ajoute que": the source of the cue before. */
function sharedSource(clause: Clause, verb: VerbGroup): Range | null {
  for (let k = clause.found.length - 1; k >= 0; k--) {
    const source = clause.found[k]?.source;
    if (source !== null && source !== undefined && source[0] < verb.range[0]) return source;
  }
  return null;
}

function rightContent(clause: Clause, verb: VerbGroup, right: Complement): Range | null {
  if (right.kind === 'none') return null;
  if (right.kind === 'quote' || right.kind === 'colon') return [right.at, clause.quoteEnd(right.at)];
  const range = trimmed(clause.reading, [
    right.at,
    (right.kind === 'object' ? objectEnd : clauseEnd)(clause.reading, right.at, subordinateEnd(clause, right.at)),
  ]);
  if (range[0] >= range[1]) return null;
  const quoted = clause.hasSegment(range);
  if (!quoted && (verb.strength !== 'say' || (verb.negated && right.kind !== 'clause'))) return null;
  if (!quoted && right.kind === 'object' && !verb.announces) return null;
  return range;
}

/** "…, soulignant que …": the source is the subject before. */
function dependent(clause: Clause, verb: VerbGroup, right: Complement): Attribution | null {
  if (verb.mood === 'infinitive' && !['clause', 'quote', 'colon', 'object'].includes(right.kind)) return null;
  const content = rightContent(clause, verb, right);
  if (content === null || (isMarked(clause, verb) && right.kind !== 'clause' && !clause.hasSegment(content)))
    return null;
  const source = ownSubject(clause, verb) ?? sharedSource(clause, verb) ?? mainSubject(clause, verb.range[0]);
  if (source === null) return fronted(clause, verb, content, right);
  return { content: [content], cue: cueOf(verb), source, via: null, lemma: verb.lemma, tie: tieOf(right) };
}

/** "with Ann Lee saying that": the person right before a participle. */
function ownSubject({ reading }: Clause, verb: VerbGroup): Range | null {
  const { mention } = itemAt(reading, verb.range[0] - 1);
  if (verb.mood !== 'participle' || mention?.entity.type !== 'PER') return null;
  let first = verb.range[0] - 1;
  while (itemAt(reading, first - 1).mention === mention) first--;
  return [first, verb.range[0]];
}

/** "to say that": what somebody is to say. */
function isMarked(clause: Clause, verb: VerbGroup): boolean {
  return verb.mood === 'infinitive' && isOf(clause.reading, verb.range[0], 'infinitiveMarkers');
}

/** "Rappelant que …, X a dénoncé …": the subject comes behind. */
function fronted(clause: Clause, verb: VerbGroup, content: Range, right: Complement): Attribution {
  const { reading } = clause;
  let source: Range | null = null;
  let end = content[1];
  for (let k = content[0]; k <= content[1] && source === null; k++) {
    const paused = pauseAt(reading, k);
    if (paused < 0 || !opensMainClause(reading, k + 1)) continue;
    source = nounPhraseFrom(reading, k + 1, clause.end);
    end = Math.min(paused, content[1]);
  }
  const left =
    source === null && clause.hasSegment(content) && verb.range[0] > clause.start ? droppedBy(verb, source) : {};
  const said: Range = [content[0], end];
  return { content: [said], cue: cueOf(verb), source, ...left, via: null, lemma: verb.lemma, tie: tieOf(right) };
}

/** "est décrit comme « discret »": somebody's words, but the text may not say whose. */
function passive(clause: Clause, verb: VerbGroup, right: Complement): Attribution | null {
  if (right.kind === 'clause') return null;
  const range = rightContent(clause, verb, right);
  if (range === null || !clause.hasSegment(range)) return null;
  const by = agentPreposition(clause, verb);
  const source = by < 0 ? null : nounPhraseFrom(clause.reading, by + 1, clause.end);
  const named = source !== null && source[1] > source[0];
  const content: Range = named && range[0] < by && by < range[1] ? [range[0], by] : range;
  return {
    content: [content],
    cue: cueOf(verb),
    source: named ? source : null,
    via: null,
    lemma: verb.lemma,
    tie: 'object',
  };
}

function agentPreposition(clause: Clause, verb: VerbGroup): number {
  for (let k = verb.range[1]; k < clause.end; k++) if (isOf(clause.reading, k, 'agentPrepositions')) return k;
  return -1;
}

function tieOf(right: Complement): Attribution['tie'] {
  if (right.kind === 'object') return 'object';
  return right.kind === 'bare' ? 'bare' : 'after';
}

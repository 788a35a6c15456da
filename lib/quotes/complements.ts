import { isIn, W } from './lexicon';
import { isName } from './named-segments';
import { isComma, isPunctuation, nounPhraseFrom, startsNounPhrase } from './noun-phrases';
import { isOf, itemAt, type Reading } from './reading';
import { complementStart, type VerbGroup } from './verb-groups';

/** What stands behind a reporting verb. */
export interface Complement {
  readonly kind: 'clause' | 'infinitive' | 'quote' | 'colon' | 'object' | 'bare' | 'none';
  /** Its first item. */
  readonly at: number;
}

/** How many items may stand between a verb and what it reports. */
const furthest = 36;

export function complementAfter(reading: Reading, verb: VerbGroup, end: number): Complement {
  const start = pastTiedPronoun(reading, complementStart(verb));
  const limit = Math.min(end, start + furthest);
  const first = isIn(reading.lexicon, 'addressingVerbs', verb.lemma) ? skipHearer(reading, start, limit) : start;
  let j = first;
  while (j < limit) {
    if (isComma(itemAt(reading, j)) && opensReported(reading, verb, j + 1, end)) return { kind: 'clause', at: j + 1 };
    const found = opensComplement(reading, verb, j, first);
    if (found !== null) return { kind: found, at: found === 'colon' ? j + 1 : j };
    const next = skipAdjunct(reading, j, first, limit);
    if (verb.strength === 'judge' && quotedIn(reading, j, next)) break;
    if (next === j) break;
    j = next;
  }
  if (j >= limit && j < end) return { kind: 'none', at: j };
  return objectOrBare(reading, verb, j, first, end);
}

/** "disse-lhe que": a pronoun tied to the end of the verb. */
function pastTiedPronoun(reading: Reading, k: number): number {
  const { flags, start } = itemAt(reading, k);
  return flags & W.clitic && start === itemAt(reading, k - 1).end ? k + 1 : k;
}

/** "sagte, er sei krank": a clause without conjunction whose mood says that it is reported. */
function opensReported(reading: Reading, verb: VerbGroup, from: number, end: number): boolean {
  const { lexicon } = reading;
  if (verb.strength === 'judge' || lexicon.language.reportiveForms.length === 0) return false;
  const first = itemAt(reading, from);
  if (first.mention === undefined && first.flags & (W.subordinator | W.complementizer)) return false;
  for (let k = from; k < Math.min(end, from + furthest); k++) {
    const item = itemAt(reading, k);
    if (item.word === ';' || item.word === ':' || (isComma(item) && k > from + furthestVerb)) return false;
    if (!isOf(reading, k, 'reportiveForms')) continue;
    return Boolean(first.flags & W.pronoun) || !isPunctuation(itemAt(reading, k + 1));
  }
  return false;
}

/** Quoted words of what a preposition ties to a verb that judges are its object: "sprach auch von einem „Erfolg“". */
function quotedIn(reading: Reading, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (itemAt(reading, k).segment >= 0) return true;
  return false;
}

function opensComplement(reading: Reading, verb: VerbGroup, j: number, first: number): Complement['kind'] | null {
  const item = itemAt(reading, j);
  if (item.segment >= 0) return j === first || afterPause(reading, j) || startsUpper(reading, j) ? 'quote' : 'object';
  const before = itemAt(reading, j + 1).segment >= 0;
  if (item.word === ':') return before ? 'colon' : 'none';
  if (verb.strength === 'quote' && isOf(reading, j, 'agentPrepositions') && before) return 'colon';
  if (item.flags & W.complementizer && (j === first || !isOf(reading, j, 'adjacentComplementizers'))) return 'clause';
  if (isQuotedInfinitive(reading, verb, j, first)) return 'object';
  return verb.takesInfinitive && isInfinitive(reading, j, first) ? 'infinitive' : null;
}

/** "vowed to “fight on”": behind the verb or its hearer. */
function isQuotedInfinitive(reading: Reading, verb: VerbGroup, j: number, first: number): boolean {
  if (!isOf(reading, j, 'infinitiveMarkers') || !isIn(reading.lexicon, 'infinitiveVerbs', verb.lemma)) return false;
  return j <= first + 2 && quotedWithin(reading, j + 1, j + furthest, true) >= 0;
}

function skipHearer(reading: Reading, from: number, limit: number): number {
  const item = itemAt(reading, from);
  if (item.flags & W.complementizer) return from;
  if (item.segment >= 0) return isName(reading, item.segment) ? from + 1 : from;
  if (!startsNounPhrase(reading, from) && item.flags === 0 && !item.letters) return from;
  const next = itemAt(reading, from + 1);
  const possessive = item.flags & W.determiner && next.letters && !(next.flags & ~(W.role | W.collective));
  if (item.flags & W.hearer && !possessive) return from + 1;
  const [, end] = nounPhraseFrom(reading, from, limit);
  if (end > from) return end;
  return item.letters && !item.flags ? from + 1 : from;
}

function afterPause(reading: Reading, j: number): boolean {
  return isComma(itemAt(reading, j - 1));
}

function startsUpper(reading: Reading, j: number): boolean {
  const segment = reading.segments[itemAt(reading, j).segment];
  return segment !== undefined && /^\p{Lu}/u.test(reading.text.slice(segment.content[0], segment.content[0] + 2));
}

function isInfinitive(reading: Reading, j: number, first: number): boolean {
  const near = j <= first + 2 || isComma(itemAt(reading, j - 1));
  if (!near && !isOf(reading, j, 'nonFiniteAuxiliaries')) return false;
  let k = isOf(reading, j, 'infinitiveMarkers') ? j + 1 : j;
  while (itemAt(reading, k).flags & (W.negation | W.clitic)) k++;
  const { word, mention, capital, flags } = itemAt(reading, k);
  const { infinitiveEndings, participleEnding } = reading.lexicon.language;
  const auxiliary = isOf(reading, k, 'nonFiniteAuxiliaries') && !(participleEnding && word.endsWith(participleEnding));
  if (k > j + 1 && itemAt(reading, k).segment >= 0 && itemAt(reading, k - 1).flags & W.negation) return true;
  return (
    mention === undefined &&
    !capital &&
    !(flags & (W.adverb | W.role | W.collective | W.time | W.determiner)) &&
    (auxiliary || infinitiveEndings.some((ending) => word.endsWith(ending) && word.length > ending.length + 1))
  );
}

/** Past one adverb, date, comma or prepositional phrase; `j` itself where none begins there. */
function skipAdjunct(reading: Reading, j: number, first: number, limit: number): number {
  const item = itemAt(reading, j);
  if (item.flags & (W.adverb | W.time) && item.mention === undefined) return j + 1;
  if (isComma(item)) return opensAdjunct(reading, j + 1) && !opensRelative(reading, j, first) ? j + 1 : j;
  if (item.word === '(') return bracketEnd(reading, j, limit);
  if (item.flags & W.determiner && itemAt(reading, j + 1).flags & W.time) return j + 2;
  return item.flags & W.preposition ? skipPrepositional(reading, j, first, limit) : j;
}

/** "…, acusa a Deco, que pede …": behind a name or a role and a first comma, what may be a relative is one. */
function opensRelative(reading: Reading, comma: number, first: number): boolean {
  if (!(itemAt(reading, comma + 1).flags & W.relative)) return false;
  let named = false;
  for (let k = first; k < comma; k++) {
    const item = itemAt(reading, k);
    if (isComma(item)) return false;
    named ||= item.mention !== undefined || Boolean(item.flags & (W.role | W.collective));
  }
  return named;
}

function bracketEnd(reading: Reading, open: number, limit: number): number {
  for (let k = open + 1; k < Math.min(limit, open + 12); k++) if (itemAt(reading, k).word === ')') return k + 1;
  return open;
}

function skipPrepositional(reading: Reading, j: number, first: number, limit: number): number {
  const { flags } = itemAt(reading, j);
  const next = itemAt(reading, j + 1);
  if (next.flags & W.adverb && !(next.flags & W.pronoun)) return j + 2;
  const circumstance = Boolean(flags & W.circumstance);
  if (next.segment >= 0 && !circumstance) return j;
  const hearer = isOf(reading, j, 'hearerPrepositions') && startsNounPhrase(reading, j + 1);
  return circumstance || j > first || hearer ? endOfPrepositional(reading, j + 1, limit) : j;
}

function opensAdjunct(reading: Reading, j: number): boolean {
  const item = itemAt(reading, j);
  if (
    item.segment >= 0 ||
    item.flags & (W.complementizer | W.adverb | W.time) ||
    isOf(reading, j, 'nonFiniteAuxiliaries')
  )
    return true;
  return Boolean(item.flags & W.preposition) && !(item.flags & W.sourceStart);
}

function endOfPrepositional(reading: Reading, from: number, limit: number): number {
  let k = from;
  while (k < limit && (k === from ? !endsPhraseAtOnce(reading, k) : !endsPrepositional(reading, k))) k++;
  return k;
}

function endsPhraseAtOnce(reading: Reading, k: number): boolean {
  const item = itemAt(reading, k);
  if (item.segment >= 0 || item.mention !== undefined) return false;
  if (isPunctuation(item) || item.form?.presentParticiple) return true;
  return Boolean(item.flags & (W.complementizer | W.relative | W.auxiliary | W.pronoun));
}

function endsPrepositional(reading: Reading, k: number): boolean {
  const item = itemAt(reading, k);
  const quotedNext = itemAt(reading, k + 1).segment >= 0;
  if (item.flags & W.complementPreposition && quotedNext) return true;
  const named = W.determiner | W.namingNoun | W.collective | W.preposition;
  if (item.segment >= 0) return !(itemAt(reading, k - 1).flags & named);
  if (item.word === '-' || item.word === '/') return false;
  if (item.flags & W.preposition && !(item.flags & W.complementPreposition)) return true;
  return endsPhraseAtOnce(reading, k);
}

function objectOrBare(reading: Reading, verb: VerbGroup, j: number, first: number, end: number): Complement {
  if (j >= end) return { kind: 'none', at: j };
  const quoted = verb.strength === 'quote' ? -1 : quotedWithin(reading, j, end, verb.strength === 'judge');
  const item = itemAt(reading, j);
  const { lexicon } = reading;
  const free = isIn(lexicon, 'bareVerbs', verb.lemma) || Boolean(item.flags & W.pronoun);
  const mayBeBare = lexicon.language.bareComplement && verb.strength === 'say' && free;
  if (mayBeBare && startsClause(reading, j, quoted < 0 ? end : quoted)) return { kind: 'bare', at: j };
  if (quoted >= 0 && !isPunctuation(item) && !item.form?.presentParticiple) return { kind: 'object', at: j };
  if (verb.announces && j === first && startsNounPhrase(reading, j)) return { kind: 'object', at: j };
  return { kind: 'none', at: j };
}

/** The first segment of the same clause, or -1. */
export function quotedWithin(reading: Reading, from: number, end: number, sameClause: boolean): number {
  for (let k = from; k < Math.min(end, from + furthest); k++) {
    const item = itemAt(reading, k);
    if (item.segment >= 0) return k;
    if (item.word === ';' || item.word === ':') return -1;
    if (sameClause && isFiniteVerb(reading, k)) return -1;
    if (
      isComma(item) &&
      (itemAt(reading, k + 1).form?.presentParticiple || itemAt(reading, k + 1).flags & W.sourceStart)
    )
      return -1;
  }
  return -1;
}

function isFiniteVerb(reading: Reading, k: number): boolean {
  const item = itemAt(reading, k);
  if (item.mention !== undefined) return false;
  return (
    Boolean(item.flags & W.auxiliary) && !isOf(reading, k, 'nonFiniteAuxiliaries') && !isOf(reading, k, 'possessives')
  );
}

/** How far behind its beginning the verb of a clause may stand. */
const furthestVerb = 25;

/** A pronoun and any word, or a noun phrase and, not far, a verb. */
function startsClause(reading: Reading, from: number, end: number): boolean {
  const first = itemAt(reading, from);
  const next = itemAt(reading, from + 1);
  if (first.flags & W.pronoun && first.mention === undefined)
    return next.segment >= 0 || (next.letters && !(next.flags & (W.preposition | W.time | W.conjunction)));
  if (isPunctuation(first) || first.flags & (W.conjunction | W.subordinator | W.preposition)) return false;
  if (first.form?.presentParticiple) return false;
  for (let k = from + 1; k < Math.min(end, from + furthestVerb); k++) {
    if (itemAt(reading, k).segment >= 0) return true;
    if (isComma(itemAt(reading, k)) && k > from + 1) return false;
    if (mayBeFinite(reading, k, k > from + 1)) return true;
  }
  return itemAt(reading, from).segment >= 0;
}

function mayBeFinite(reading: Reading, k: number, byEnding: boolean): boolean {
  const { flags, form, mention, word } = itemAt(reading, k);
  if (flags & W.auxiliary || form?.finite) return true;
  if (mention !== undefined) return false;
  if (isOf(reading, k, 'finiteForms')) return !isOf(reading, k - 1, 'infinitiveMarkers');
  const { finiteEndings } = reading.lexicon.language;
  return byEnding && itemAt(reading, k - 1).letters && finiteEndings.some((ending) => word.endsWith(ending));
}

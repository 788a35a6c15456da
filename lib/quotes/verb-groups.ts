import type { ReportingVerb, VerbStrength } from '../languages/language';
import { lightVerbsWith, type VerbForm, W } from './lexicon';
import { isOf, itemAt, type Range, type Reading } from './reading';

/** Words that together report: "a-t-il également déclaré", "fait valoir", "soulignant", "went on to say". */
export interface VerbGroup {
  readonly range: Range;
  /** The rest of the group, where its subject or adverbs stand between: "hat … gesagt", "teilte … mit". */
  readonly tail: Range | null;
  /** Its subject, where it follows a verb that the sentence does not open with. */
  readonly follower: Range | null;
  /** The item of the clitic subject inside or just behind the group ("-t-il"), or -1. */
  readonly cliticSubject: number;
  readonly lemma: string;
  readonly strength: VerbStrength;
  readonly announces: boolean;
  readonly takesInfinitive: boolean;
  /** `finite` has a subject of its own; `participle` and `infinitive` take an earlier one; `passive` has none. */
  readonly mood: 'finite' | 'participle' | 'infinitive' | 'passive';
  readonly negated: boolean;
}

/** A group of more items than this is none. */
const longestGroup = 12;
/** How many adverbs and pronouns may stand inside a group. */
const longestGap = 4;
/** The item after a group with its tail. */
export function groupEnd({ range, tail }: VerbGroup): number {
  return tail === null ? range[1] : tail[1];
}

/** Where what is said can begin. */
export function complementStart(verb: VerbGroup): number {
  return Math.max(groupEnd(verb), verb.follower?.[1] ?? 0);
}

/** Marks an attribution whose verb has no subject of its own as left to what stands before. */
export function droppedBy(verb: VerbGroup, source: Range | null): { readonly dropped?: number } {
  return source === null ? { dropped: verb.range[0] } : {};
}

/** The words that say it is speech. */
export function cueOf({ range, tail }: VerbGroup): Range[] {
  return tail === null ? [range] : [range, tail];
}

/** The group that begins at item `i`, or null. */
export function verbGroupAt(reading: Reading, i: number, end: number): VerbGroup | null {
  const item = itemAt(reading, i);
  const light = isDetermined(reading, i) ? null : lightGroup(reading, i, i, end);
  if (light !== null) return light;
  if (item.flags & W.auxiliary || item.flags & W.governing) {
    const compound = compoundGroup(reading, i, end);
    if (compound !== null) return compound;
  }
  return simpleGroup(reading, i);
}

export function groupOf(
  reading: Reading,
  range: Range,
  verb: ReportingVerb,
  mood: VerbGroup['mood'],
  clitic = -1,
  negated = false,
): VerbGroup {
  const { lemma, strength, announces = false, takesInfinitive = false } = verb;
  const after = itemAt(reading, range[1]);
  const behind = clitic < 0 && isCliticSubject(reading, range[1]) && after.start === itemAt(reading, range[1] - 1).end;
  return {
    range: behind ? [range[0], range[1] + 1] : range,
    tail: null,
    follower: null,
    cliticSubject: behind ? range[1] : clitic,
    lemma,
    strength,
    announces,
    takesInfinitive,
    mood,
    negated,
  };
}

function simpleGroup(reading: Reading, i: number): VerbGroup | null {
  const { form } = itemAt(reading, i);
  if (form === undefined) return null;
  const before = itemAt(reading, i - 1);
  if (form.finite && !(form.infinitive && isInfinitiveHere(reading, i))) {
    return looksLikeNoun(reading, i)
      ? null
      : groupOf(reading, [i, i + 1], form.verb, 'finite', -1, isNegated(reading, i));
  }
  if (form.presentParticiple) {
    if (before.flags & (W.determiner | W.honorific) || isOf(reading, i - 1, 'possessives')) return null;
    return groupOf(reading, [i, i + 1], form.verb, 'participle');
  }
  if (form.infinitive && before.flags & (W.preposition | W.governing | W.clitic)) {
    return groupOf(reading, [i, i + 1], form.verb, 'infinitive');
  }
  return null;
}

function isCliticSubject(reading: Reading, i: number): boolean {
  return reading.lexicon.cliticSubjects.has(itemAt(reading, i).word);
}

function isInfinitiveHere(reading: Reading, i: number): boolean {
  return (
    isOf(reading, i - 1, 'infinitiveMarkers') || Boolean(itemAt(reading, i - 1).flags & (W.auxiliary | W.negation))
  );
}

function isNegated(reading: Reading, i: number): boolean {
  return Boolean(itemAt(reading, i + 1).flags & W.negation) || Boolean(itemAt(reading, i - 1).flags & W.negation);
}

/**
 * "la note", "le juge", "une annonce", "the report": the same letters are a noun behind a determiner, an adjective or a
 * preposition.
 */
function looksLikeNoun(reading: Reading, i: number): boolean {
  const before = itemAt(reading, i - 1);
  const item = itemAt(reading, i);
  const { nounEnding } = reading.lexicon.language;
  if (isOf(reading, i, 'possessives') || (isOf(reading, i, 'nounForms') && !followsSubject(reading, i))) return true;
  if (isCliticSubject(reading, i + 1)) return false;
  if (before.flags & W.clitic && before.flags & W.determiner) {
    if (nounEnding !== null && !item.word.endsWith(nounEnding)) return false;
    return !(itemAt(reading, i - 2).flags & (W.pronoun | W.relative | W.clitic));
  }
  if (before.flags & W.relative || isOf(reading, i - 1, 'nominalDeterminers')) return false;
  if (/^\p{N}/u.test(before.word) && reading.lexicon.language.nounForms.length > 0) return false;
  if (isOf(reading, i - 1, 'possessives') || isCounted(reading, i)) return true;
  if (before.flags & (W.pronoun | W.demonstrative)) return false;
  // "según explicó": the preposition of source is a conjunction before a verb.
  if (before.flags & W.sourceStart && isOf(reading, i - 1, 'reportingConjunctions')) return false;
  return Boolean(before.flags & (W.determiner | W.preposition));
}

/** "3 notes", where a capital does not tell nouns: "2008 sagte er". */
function isCounted(reading: Reading, i: number): boolean {
  return /^\p{N}/u.test(itemAt(reading, i - 1).word) && !reading.lexicon.language.capitalisesNouns;
}

/** "a call for": behind what is a determiner and nothing else. */
function isDetermined(reading: Reading, i: number): boolean {
  const { flags, mention } = itemAt(reading, i - 1);
  return mention === undefined && Boolean(flags & W.determiner) && !(flags & (W.clitic | W.pronoun | W.preposition));
}

/** Right behind a name, a role, a pronoun or what an inserted clause ends with, adverbs between. */
function followsSubject(reading: Reading, i: number): boolean {
  let k = i - 1;
  while (itemAt(reading, k).flags & W.adverb && itemAt(reading, k).mention === undefined) k--;
  const { mention, flags, word } = itemAt(reading, k);
  if (mention !== undefined) return mention.entity.type === 'PER' || mention.entity.type === 'ORG';
  return (
    word === ',' || word === ')' || Boolean(flags & (W.pronoun | W.relative | W.role | W.collective | W.conjunction))
  );
}

/** "a (elle aussi) jugé", "s'est dit", "has repeatedly said", "is calling", "n'a pas hésité à dire". */
function compoundGroup(reading: Reading, i: number, end: number): VerbGroup | null {
  const clitic = isCliticSubject(reading, i + 1) ? i + 1 : -1;
  let passive = isPassive(reading, i, i);
  let negated = Boolean(itemAt(reading, i).flags & W.negation);
  let gap = 0;
  for (let j = clitic < 0 ? i + 1 : i + 2; j < Math.min(end, i + longestGroup); j++) {
    const item = itemAt(reading, j);
    negated ||= Boolean(item.flags & W.negation);
    const light = lightGroup(reading, i, j, end);
    if (light !== null) return { ...light, cliticSubject: clitic, negated };
    const found = completesCompound(reading, i, j, passive);
    if (found === 'none') return null;
    if (found !== null) {
      const marked = found.mood === 'finite' && isOf(reading, i, 'infinitiveMarkers');
      return groupOf(reading, [i, j + 1], found.form.verb, marked ? 'infinitive' : found.mood, clitic, negated);
    }
    if (item.flags & (W.auxiliary | W.governing))
      passive = Boolean(item.flags & W.auxiliary) && isPassive(reading, i, j);
    else if (!isLinking(reading, j) || ++gap > longestGap) return null;
  }
  return null;
}

function isPassive(reading: Reading, i: number, j: number): boolean {
  return Boolean(itemAt(reading, j).flags & W.copula) && !isOf(reading, i - 1, 'reflexives');
}

function isLinking(reading: Reading, j: number): boolean {
  return Boolean(itemAt(reading, j).flags & (W.adverb | W.clitic | W.pronoun)) || isOf(reading, j, 'linkingWords');
}

function completesCompound(
  reading: Reading,
  i: number,
  j: number,
  passive: boolean,
): { form: VerbForm; mood: VerbGroup['mood'] } | 'none' | null {
  const { form, flags } = itemAt(reading, j);
  if (form === undefined || flags & W.adverb) return null;
  const progressive = form.presentParticiple && Boolean(itemAt(reading, i).flags & W.copula);
  if (progressive) return { form, mood: 'finite' };
  if (form.pastParticiple && !(form.infinitive && !passive && isOf(reading, j - 1, 'infinitiveMarkers'))) {
    if (passive) return isOf(reading, i, 'possessives') ? 'none' : { form, mood: 'passive' };
    return { form, mood: 'finite' };
  }
  if (!form.infinitive && isOf(reading, j - 1, 'infinitiveMarkers')) return 'none';
  return form.infinitive || form.finite ? { form, mood: 'finite' } : null;
}

/** The light verb at item `i` whose words stand together, in a group that begins at `from`; or null. */
export function lightGroup(reading: Reading, from: number, i: number, end: number): VerbGroup | null {
  const item = itemAt(reading, i);
  if (!(item.flags & W.lightVerb)) return null;
  const { participleEnding } = reading.lexicon.language;
  for (const light of lightVerbsWith(reading.lexicon.language, item.word)) {
    let j = i + 1;
    const clitic = isCliticSubject(reading, j) ? j++ : -1;
    for (
      let gap = 0;
      gap < 2 && itemAt(reading, j).flags & W.adverb && itemAt(reading, j).word !== light.after[0];
      gap++
    )
      j++;
    if (
      light.apart ||
      j + light.after.length > end ||
      !light.after.every((word, k) => itemAt(reading, j + k).word === word)
    )
      continue;
    const mood =
      from === i && participleEnding !== null && item.word.endsWith(participleEnding) ? 'participle' : 'finite';
    return {
      range: [from, j + light.after.length],
      tail: null,
      follower: null,
      cliticSubject: clitic,
      lemma: light.after.join(' '),
      strength: light.strength,
      announces: false,
      takesInfinitive: false,
      mood,
      negated: false,
    };
  }
  return null;
}

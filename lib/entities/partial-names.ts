import { soundOf } from './fold-name';
import type { NameGroup, NameGroups } from './name-groups';

/**
 * Joins a part of a name (`Kim`, `le Conseil`) to the full name last mentioned before it, else to the first after it:
 * of persons the first or last words, of organisations too.
 */
export function linkPartialNames(groups: NameGroups): void {
  /** By a name's first or last word: the full name with it last mentioned so far. */
  const before = new Map<string, NameGroup>();
  const waiting = new Map<string, NameGroup[]>();
  const settled = new Set<NameGroup>();
  for (const mention of groups.mentions) {
    const group = groups.groupOf(mention);
    if (!group || !isPartible(group)) continue;
    if (!settled.has(group)) {
      settled.add(group);
      if (!joinToLonger(groups, group, before)) holdBack(waiting, group);
      joinWaiting(groups, group, waiting);
    }
    for (const key of keysOf(group)) {
      const other = before.get(key);
      if (!other || other.words.length <= group.words.length || !isPartOf(group, other)) before.set(key, group);
    }
  }
}

function isPartible(group: NameGroup): boolean {
  return group.type === 'PER' || group.type === 'ORG';
}

/** Only names of several words can be shortened. */
function keysOf(group: NameGroup): string[] {
  if (group.words.length < 2) return [];
  return [`${group.type} ${group.words[0]}`, `${group.type} ${group.words.at(-1)}`];
}

function partKeys(group: NameGroup): string[] {
  return [`${group.type} ${group.words.at(-1)}`, `${group.type} ${group.words[0]}`];
}

function joinToLonger(groups: NameGroups, group: NameGroup, before: ReadonlyMap<string, NameGroup>): boolean {
  for (const key of partKeys(group)) {
    const longer = before.get(key);
    if (longer && isPartOf(group, longer)) {
      groups.join(group, longer);
      return true;
    }
  }
  return false;
}

/** Of more parts of names with one word in common, the rest stay alone: it keeps the time linear. */
const MOST_WAITING = 20;

function holdBack(waiting: Map<string, NameGroup[]>, group: NameGroup): void {
  for (const key of new Set(partKeys(group))) {
    const others = waiting.get(key);
    if (others && others.length < MOST_WAITING) others.push(group);
    else if (!others) waiting.set(key, [group]);
  }
}

function joinWaiting(groups: NameGroups, group: NameGroup, waiting: Map<string, NameGroup[]>): void {
  for (const key of keysOf(group)) {
    const parts = waiting.get(key) ?? [];
    for (const part of parts) if (isPartOf(part, group)) groups.join(part, group);
    const left = parts.filter((part) => !isPartOf(part, group));
    waiting.set(key, left);
  }
}

/** Whether the words of `part` begin or end the longer name `full`. */
function isPartOf(part: NameGroup, full: NameGroup): boolean {
  const size = part.words.length;
  if (size >= full.words.length) return false;
  const begins = part.words.every((word, index) => word === full.words[index]);
  return begins || part.words.every((word, index) => word === full.words[full.words.length - size + index]);
}

/** Shorter words sound alike by chance. */
const LEAST_SOUND = 4;

/**
 * Joins persons whose surnames are spelt differently but sound alike, when given names do not speak against it. A lone
 * word that sounds like the surname of a full name is that person, whatever it was taken for.
 */
export function linkSpellings(groups: NameGroups): void {
  const bySound = new Map<string, NameGroup>();
  for (const group of groups.groups) {
    if (group.type !== 'PER') continue;
    const surname = soundOf(group.words.at(-1) ?? '');
    if (surname.length < LEAST_SOUND) continue;
    const other = bySound.get(surname);
    if (other && agree(group, other)) groups.join(group, other);
    if (!other || other.words.length === 1) bySound.set(surname, group);
  }
  for (const group of groups.groups) {
    if (group.type === 'PER' || group.words.length > 1) continue;
    const person = bySound.get(soundOf(group.folded));
    if (!person || person.words.length === 1 || person.words.at(-1) === group.folded) continue;
    group.type = 'PER';
    groups.join(group, person);
  }
}

function agree(first: NameGroup, second: NameGroup): boolean {
  if (first.words.length === 1 || second.words.length === 1) return true;
  return soundOf(first.words[0] ?? '').charAt(0) === soundOf(second.words[0] ?? '').charAt(0);
}

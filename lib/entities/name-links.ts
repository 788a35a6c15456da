import { nameWords } from '../languages/names';
import type { LanguageCode } from '../model/analysis';
import { abbreviates, acronymOf, initialsOf } from './acronym';
import type { Mention } from './mentions';
import type { NameGroup, NameGroups } from './name-groups';
import { territoryCode } from './territories';

/**
 * Joins the names of one country or territory: `RPDC`, `Corée du Nord`; `Fédération de Russie`, `Russie`. An official
 * name or acronym is a place, though it looks like an organisation's; `France` may be a team.
 */
export function linkTerritories(groups: NameGroups, lang: LanguageCode): void {
  const byCode = new Map<string, NameGroup>();
  for (const group of groups.groups) {
    if (group.type === 'PER') continue;
    const code = territoryCode(group.name, lang);
    if (code === null) continue;
    if (group.words.length > 2 || acronymOf(group.name) !== null) group.type = 'LOC';
    const other = byCode.get(code);
    if (other) groups.join(group, other);
    else byCode.set(code, group);
  }
  linkShortTerritories(groups, [...byCode.values()]);
}

/** Joins one word of a territory's name to it, where the text names no other with that word: `le Nord`, `the South`. */
function linkShortTerritories(groups: NameGroups, territories: readonly NameGroup[]): void {
  for (const group of groups.groups) {
    const [word] = group.words;
    if (group.type !== 'LOC' || group.words.length > 1 || territories.includes(group)) continue;
    const whole = territories.filter(({ words }) => words.length > 1 && (words[0] === word || words.at(-1) === word));
    if (whole.length === 1 && whole[0]) groups.join(group, whole[0]);
  }
}

/** Joins an acronym to the name it abbreviates: beside it in brackets, or with the same initials anywhere. */
export function linkAcronyms(groups: NameGroups, lang: LanguageCode): void {
  const byInitials = new Map<string, NameGroup>();
  for (const group of groups.groups) {
    if (group.type === 'PER') continue;
    const initials = initialsOf(group.name, nameWords[lang]);
    if (initials !== '' && !byInitials.has(initials)) byInitials.set(initials, group);
  }
  for (const group of groups.groups) {
    const acronym = acronymOf(group.name);
    const expansion = acronym === null ? undefined : byInitials.get(acronym);
    if (expansion) groups.join(group, expansion);
  }
  for (let index = 1; index < groups.mentions.length; index += 1) {
    const first = groups.mentions[index - 1];
    const second = groups.mentions[index];
    if (first && second && isBracketed(groups, first, second)) joinBracketed(groups, first, second);
  }
}

function isBracketed(groups: NameGroups, first: Mention, second: Mention): boolean {
  const { text, starts } = groups.tokens;
  if (second.first !== first.last + 2) return false;
  return text[starts[first.last + 1] ?? -1] === '(' && text[starts[second.last + 1] ?? -1] === ')';
}

function joinBracketed(groups: NameGroups, first: Mention, second: Mention): void {
  const a = groups.groupOf(first);
  const b = groups.groupOf(second);
  if (!a || !b || a.type === 'PER' || b.type === 'PER') return;
  const inside = acronymOf(b.name);
  const outside = acronymOf(a.name);
  if ((inside !== null && abbreviates(inside, a.name)) || (outside !== null && abbreviates(outside, b.name))) {
    groups.join(a, b);
  }
}

/** The longest text between two names that can say they are one. */
const LONGEST_BETWEEN = 48;

/** Joins two names where the text says so: `… est le nom officiel de …`, `…, also known as …`. */
export function linkSameNames(groups: NameGroups, lang: LanguageCode): void {
  const { sameName } = nameWords[lang];
  for (let index = 1; index < groups.mentions.length; index += 1) {
    const first = groups.mentions[index - 1];
    const second = groups.mentions[index];
    if (!first || !second) continue;
    const from = groups.spanOf(first)[1];
    const to = groups.spanOf(second)[0];
    if (to - from > LONGEST_BETWEEN) continue;
    const between = groups.tokens.text
      .slice(from, to)
      .replaceAll('’', "'")
      .replaceAll(/\s+/gu, ' ')
      .trim()
      .toLowerCase();
    if (!sameName.has(between)) continue;
    const a = groups.groupOf(first);
    const b = groups.groupOf(second);
    if (a && b && (a.type === b.type || a.type === 'MISC' || b.type === 'MISC')) groups.join(a, b);
  }
}

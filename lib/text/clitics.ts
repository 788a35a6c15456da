import { wordsOfAll } from '../languages/orthographies';
import { CharClass, classAt, isSpaceClass, isWordClass } from './char-class';

const elided = wordsOfAll('elisions');

/** Pronouns elide before verbs: `N'Golo`, `M'Hamed` are names. */
const elidedPronouns = 'jmnst';

const hyphenClitics = wordsOfAll('hyphenClitics');
const apostropheClitics = wordsOfAll('apostropheClitics');
/** Longer words, in code units, need no look-up. */
const longestElided = Math.max(...[...elided].map((word) => word.length));
const longestClitic = Math.max(...[...hyphenClitics, ...apostropheClitics].map((word) => word.length));

export function isApostrophe(char: string | undefined): boolean {
  return char === "'" || char === '’';
}

export function isHyphen(char: string | undefined): boolean {
  return char === '-' || char === '\u2010' || char === '\u2011';
}

/** Whether `[start, end)` is an elided word, its apostrophe at `end`. */
export function isElision(text: string, start: number, end: number): boolean {
  if (end - start > longestElided) return false;
  const word = text.slice(start, end).toLowerCase();
  if (!elided.has(word)) return false;
  const next = text.charAt(end + 1);
  const nextClass = classAt(text, end + 1);
  if (!isWordClass(nextClass)) return isSpaceClass(nextClass) || '«“"‹'.includes(next || ' ');
  if (nextClass === CharClass.digit) return true;
  if (beforeAcronym(word, next)) return true;
  if (!/[aeiouyhœæ]/u.test(next.normalize('NFD').charAt(0).toLowerCase())) return false;
  const name = nextClass === CharClass.upper && classAt(text, end + 2) === CharClass.lower;
  return !(name && elidedPronouns.includes(word));
}

/** Before letters whose names begin with a vowel: `l'Fmi`, `dell'M23`; `D'Souza` is a name. */
function beforeAcronym(word: string, next: string): boolean {
  return (word === 'l' || word.length > 2) && /[FLMNRSX]/u.test(next);
}

/** Where the clitic that begins with the hyphen or apostrophe at `index` ends, 0 where none does. */
export function cliticEnd(text: string, index: number): number {
  const char = text[index];
  const hyphen = isHyphen(char);
  if (!(hyphen || isApostrophe(char)) || !isWordClass(classAt(text, index - 1))) return 0;
  let end = index + 1;
  const limit = index + 1 + longestClitic;
  while (end <= limit && (isWordClass(classAt(text, end)) || (hyphen && isHyphen(text[end])))) end += 1;
  if (end > limit) return 0;
  const word = text.slice(index + 1, end);
  if (!hyphen) return apostropheClitics.has(word) ? end : 0;
  return hyphenClitics.has(word.replaceAll(/[\u2010\u2011]/gu, '-')) ? end : 0;
}

import { CharClass, classAt, isSpaceClass, isWordClass } from './char-class';

/** French words that lose their vowel before another. Longest: `lorsqu`. */
const elided: ReadonlySet<string> = new Set([
  ...['l', 'd', 'j', 'm', 'n', 's', 't', 'c', 'qu', 'jusqu', 'lorsqu', 'puisqu', 'quoiqu'],
]);

/** Pronouns elide before verbs: `N'Golo`, `M'Hamed` are names. */
const elidedPronouns = 'jmnst';

/** After a hyphen, a subject pronoun or `ce`; after an apostrophe, what English contracts. */
const hyphenClitics: ReadonlySet<string> = new Set([
  ...[
    'il',
    'elle',
    'on',
    'ils',
    'elles',
    'je',
    'tu',
    'nous',
    'vous',
    'ce',
    't-il',
    't-elle',
    't-on',
    't-ils',
    't-elles',
  ],
]);
const apostropheClitics: ReadonlySet<string> = new Set(['s', 'S', 're', 've', 'll', 'd', 'm']);
const LONGEST_CLITIC = 7;

export function isApostrophe(char: string | undefined): boolean {
  return char === "'" || char === '’';
}

export function isHyphen(char: string | undefined): boolean {
  return char === '-' || char === '\u2010' || char === '\u2011';
}

/** Whether `[start, end)` is an elided word, its apostrophe at `end`. */
export function isElision(text: string, start: number, end: number): boolean {
  if (end - start > 7) return false;
  const word = text.slice(start, end).toLowerCase();
  if (!elided.has(word)) return false;
  const next = text.charAt(end + 1);
  const nextClass = classAt(text, end + 1);
  if (!isWordClass(nextClass)) return isSpaceClass(nextClass) || '«“"‹'.includes(next || ' ');
  if (nextClass === CharClass.digit) return true;
  if (!/[aeiouyhœæ]/u.test(next.normalize('NFD').charAt(0).toLowerCase())) return false;
  const name = nextClass === CharClass.upper && classAt(text, end + 2) === CharClass.lower;
  return !(name && elidedPronouns.includes(word));
}

/** Where the clitic that begins with the hyphen or apostrophe at `index` ends, 0 where none does. */
export function cliticEnd(text: string, index: number): number {
  const char = text[index];
  const hyphen = isHyphen(char);
  if (!(hyphen || isApostrophe(char)) || !isWordClass(classAt(text, index - 1))) return 0;
  let end = index + 1;
  const limit = index + 1 + LONGEST_CLITIC;
  while (end <= limit && (isWordClass(classAt(text, end)) || (hyphen && isHyphen(text[end])))) end += 1;
  if (end > limit) return 0;
  const word = text.slice(index + 1, end);
  if (!hyphen) return apostropheClitics.has(word) ? end : 0;
  return hyphenClitics.has(word.replaceAll(/[\u2010\u2011]/gu, '-')) ? end : 0;
}

import { numberAbbreviations, otherAbbreviations, titleAbbreviations } from './abbreviations';
import { CharClass, classAt, isSpaceClass, isWordClass, widthAt } from './char-class';
import { cliticEnd, isApostrophe, isElision, isHyphen } from './clitics';

/**
 * A text cut into tokens, as parallel arrays: no object per token, because articles have thousands.
 * Token `i` is `text.slice(starts[i], ends[i])`; white space is in no token.
 */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  /** UTF-16 code units into `text`. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/**
 * Cuts a text into words, numbers and marks, the same way for every language and for training and use.
 * Every character that is not white space is in exactly one token. Elided words keep their apostrophe (`l'`, `qu'`),
 * clitics their hyphen or apostrophe (`-t-il`, `'s`), abbreviations and initials their full stop (`M.`, `U.N.`).
 * Linear in the length of the text.
 */
export function tokenize(text: string): Tokens {
  let capacity = (text.length >> 2) + 16;
  let starts = new Int32Array(capacity);
  let ends = new Int32Array(capacity);
  let count = 0;
  for (let index = 0; index < text.length; ) {
    const charClass = classAt(text, index);
    if (isSpaceClass(charClass)) {
      index += 1;
      continue;
    }
    if (count === capacity) {
      capacity *= 2;
      starts = grown(starts, capacity);
      ends = grown(ends, capacity);
    }
    starts[count] = index;
    index = isWordClass(charClass) ? wordEnd(text, index) : markEnd(text, index);
    ends[count] = index;
    count += 1;
  }
  return { text, count, starts: starts.slice(0, count), ends: ends.slice(0, count) };
}

export function tokenText(tokens: Tokens, index: number): string {
  return tokens.text.slice(tokens.starts[index], tokens.ends[index]);
}

/** The first token that ends after `offset`; `count` where there is none. */
export function tokenFrom(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.ends[middle] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function grown(array: Int32Array<ArrayBuffer>, capacity: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(capacity);
  larger.set(array);
  return larger;
}

/** A mark is one character; runs of the same dots, dashes, exclamation and question marks are one token. */
function markEnd(text: string, start: number): number {
  const clitic = cliticEnd(text, start);
  if (clitic > 0) return clitic;
  let end = start + widthAt(text, start);
  const char = text[start];
  if (char === '.' || char === '-') {
    while (text[end] === char) end += 1;
  } else if (char === '!' || char === '?') {
    while (text[end] === '!' || text[end] === '?') end += 1;
  }
  return end;
}

function wordEnd(text: string, start: number): number {
  const url = urlEnd(text, start);
  if (url > 0) return url;
  /** Where the letters since the last full stop or hyphen begin. */
  let part = start;
  let end = start;
  for (;;) {
    end = runEnd(text, end);
    const joined = connectorEnd(text, start, part, end);
    if (joined <= end) return -joined || end;
    if (text[end] === '.' || isHyphen(text[end])) part = joined;
    end = joined;
  }
}

/** Where the run of letters, digits and word marks from `index` ends. */
function runEnd(text: string, index: number): number {
  let end = index;
  while (isWordClass(classAt(text, end))) end += widthAt(text, end);
  return end;
}

/**
 * What the character after the letters of `[start, end)` does: a number above `end` where the word goes on from;
 * 0 where it ends before the character; `-n` where it ends at `n`, with the character.
 */
function connectorEnd(text: string, start: number, part: number, end: number): number {
  const char = text[end];
  if (char === undefined) return 0;
  if (char === '.') return fullStopEnd(text, start, part, end);
  if (isApostrophe(char)) {
    if (isElision(text, start, end)) return -(end + 1);
    return lettersAround(text, end) && cliticEnd(text, end) === 0 ? end + 1 : 0;
  }
  const next = classAt(text, end + 1);
  if (!isWordClass(next)) return 0;
  if (isHyphen(char)) return cliticEnd(text, end) === 0 ? end + 1 : 0;
  return char === '@' || joinsLike(char, next, classAt(text, end - 1)) ? end + 1 : 0;
}

/** `1,000` and `AT&T` are one token. */
function joinsLike(char: string, next: CharClass | 0, before: CharClass | 0): boolean {
  if (next !== before) return false;
  return (char === ',' && next === CharClass.digit) || (char === '&' && next === CharClass.upper);
}

function lettersAround(text: string, index: number): boolean {
  const before = classAt(text, index - 1);
  const after = classAt(text, index + 1);
  return isWordClass(after) && after !== CharClass.digit && before !== CharClass.digit;
}

/** As `connectorEnd`, for a full stop at `end`. */
function fullStopEnd(text: string, start: number, part: number, end: number): number {
  const next = classAt(text, end + 1);
  const single = end - part === 1 && classAt(text, part) !== CharClass.digit;
  if (isWordClass(next)) {
    if (isDoubled(text, part, end) && text[end + 1] === text[end + 2]) return end + 1;
    if (single && next === CharClass.upper) {
      return isWordClass(classAt(text, end + 2)) ? -(end + 1) : end + 1;
    }
    return next === CharClass.upper ? 0 : end + 1;
  }
  if (text[end + 1] === '.' || !(single || endsAbbreviation(text, start, end))) return 0;
  if (single && part === start && !isInitial(text, start, end)) return 0;
  const compound = isHyphen(text[end + 1]) && isWordClass(classAt(text, end + 2));
  return compound ? end + 2 : -(end + 1);
}

/** `EE.UU.`: Spanish doubles the initials of a plural. */
function isDoubled(text: string, start: number, end: number): boolean {
  return end - start === 2 && text[start] === text[start + 1] && classAt(text, start) === CharClass.upper;
}

/** One capital letter and a full stop, with more of the line to come: an initial, not the last word of a sentence. */
function isInitial(text: string, start: number, end: number): boolean {
  if (classAt(text, start) !== CharClass.upper) return endsAbbreviation(text, start, end);
  let next = end + 1;
  while (classAt(text, next) === CharClass.space && next < end + 4) next += 1;
  const after = classAt(text, next);
  return after === CharClass.upper || after === CharClass.lower || after === CharClass.digit || text[end + 1] === '-';
}

/** In code units: longer words need no look-up. */
const longestAbbreviation = Math.max(
  ...[...titleAbbreviations, ...numberAbbreviations, ...otherAbbreviations].map((word) => word.length),
);

function endsAbbreviation(text: string, start: number, end: number): boolean {
  if (end - start > longestAbbreviation) return false;
  const word = text.slice(start, end).toLowerCase();
  if (numberAbbreviations.has(word)) return isNumberNext(text, end + 1);
  return titleAbbreviations.has(word) || otherAbbreviations.has(word);
}

function isNumberNext(text: string, index: number): boolean {
  const gap = classAt(text, index) === CharClass.space ? 1 : 0;
  return classAt(text, index + gap) === CharClass.digit;
}

/** Where the web address that begins at `start` ends, 0 where none does. */
function urlEnd(text: string, start: number): number {
  if (!'hHwW'.includes(text.charAt(start))) return 0;
  const head = text.slice(start, start + 8).toLowerCase();
  const scheme = ['https://', 'http://', 'www.'].find((prefix) => head.startsWith(prefix));
  if (scheme === undefined) return 0;
  const least = start + scheme.length;
  if (!isWordClass(classAt(text, least))) return 0;
  let end = least;
  while (end < text.length && !isSpaceClass(classAt(text, end)) && !'<>"«»“”'.includes(text.charAt(end))) end += 1;
  while (end > least + 1 && ".,;:!?)]'’…".includes(text.charAt(end - 1))) end -= 1;
  return end;
}

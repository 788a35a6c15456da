/** What a character can do in a token. */
export const CharClass = { space: 1, newline: 2, upper: 3, lower: 4, digit: 5, mark: 6 } as const;
export type CharClass = (typeof CharClass)[keyof typeof CharClass];

/** Filled as characters are met: classifying all 65,536 code units up front would cost milliseconds. */
const known = new Uint8Array(0x10000);

/**
 * The class of the character at `index`, 0 past the end. `lower` is every letter without a case too, and what only
 * continues a word (combining marks, soft hyphen, joiners). A lone surrogate is a `mark`.
 */
export function classAt(text: string, index: number): CharClass | 0 {
  const unit = text.charCodeAt(index);
  if (unit >= 0xd800 && unit <= 0xdfff) return classify(String.fromCodePoint(text.codePointAt(index) ?? unit));
  if (Number.isNaN(unit)) return 0;
  const cached = known[unit];
  if (cached) return cached as CharClass;
  const found = classify(String.fromCharCode(unit));
  known[unit] = found;
  return found;
}

/** Code units of the character at `index`: 2 for a surrogate pair. */
export function widthAt(text: string, index: number): 1 | 2 {
  const unit = text.charCodeAt(index);
  if (unit < 0xd800 || unit > 0xdbff) return 1;
  const next = text.charCodeAt(index + 1);
  return next >= 0xdc00 && next <= 0xdfff ? 2 : 1;
}

export function isWordClass(charClass: CharClass | 0): boolean {
  return charClass === CharClass.upper || charClass === CharClass.lower || charClass === CharClass.digit;
}

export function isSpaceClass(charClass: CharClass | 0): boolean {
  return charClass === CharClass.space || charClass === CharClass.newline;
}

/** Past these the letters of scripts without case begin, and letters that case does not tell from symbols. */
const LATIN_END = '\u0250';

function classify(char: string): CharClass {
  // Expressions with Unicode properties take milliseconds to compile: most texts need none.
  if (char >= '0' && char <= '9') return CharClass.digit;
  if (char < LATIN_END && char.toLowerCase() !== char) return CharClass.upper;
  if (char < LATIN_END && char.toUpperCase() !== char) return CharClass.lower;
  if (char < '\u007f' && char > ' ' && char !== '_') return CharClass.mark;
  if (char === '\n') return CharClass.newline;
  if (/[\s\u200b]/u.test(char)) return CharClass.space;
  if (/\p{Lu}|\p{Lt}/u.test(char)) return CharClass.upper;
  if (/\p{N}/u.test(char)) return CharClass.digit;
  if (/[\p{L}\p{M}\p{Cf}_]/u.test(char)) return CharClass.lower;
  return CharClass.mark;
}

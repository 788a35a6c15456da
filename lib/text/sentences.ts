import type { Span } from '../model/span';
import { ordinalFollowers, otherAbbreviations, sentenceOpeners, titleAbbreviations } from './abbreviations';
import { CharClass, classAt } from './char-class';
import { type Tokens, tokenText } from './tokens';

/**
 * The sentences of a text, in order, from the first unit of their first token to the last of their last. Every token
 * is in exactly one. A newline always ends a sentence; marks that close (`»`, `”`, `)`) stay with the full stop
 * before them.
 */
export function findSentences(tokens: Tokens): readonly Span[] {
  const sentences: Span[] = [];
  let first = 0;
  for (let index = 0; index < tokens.count; ) {
    const last = isLineEnd(tokens, index) ? index : closedAt(tokens, index);
    if (last >= 0 && (isLineEnd(tokens, last) || endsSentence(tokens, index, last))) {
      sentences.push([startOf(tokens, first), endOf(tokens, last)]);
      first = last + 1;
      index = first;
    } else {
      index = Math.max(index, last) + 1;
    }
  }
  return sentences;
}

function startOf(tokens: Tokens, index: number): number {
  return tokens.starts[index] ?? tokens.text.length;
}

function endOf(tokens: Tokens, index: number): number {
  return tokens.ends[index] ?? tokens.text.length;
}

function isLineEnd(tokens: Tokens, index: number): boolean {
  if (index + 1 >= tokens.count) return true;
  return tokens.text.slice(endOf(tokens, index), startOf(tokens, index + 1)).includes('\n');
}

/** The last of the marks that close after token `index`, if that token can end a sentence; -1 if it cannot. */
function closedAt(tokens: Tokens, index: number): number {
  const end = endOf(tokens, index);
  if (!'.!?…'.includes(tokens.text.charAt(end - 1))) return -1;
  let last = index;
  while (!isLineEnd(tokens, last) && isCloser(tokens, last + 1)) last += 1;
  return last;
}

function isCloser(tokens: Tokens, index: number): boolean {
  const char = tokens.text.charAt(startOf(tokens, index));
  if ('»”’›)]'.includes(char)) return true;
  if (char === '.' || char === '!' || char === '?' || char === '…') return true;
  const touches = startOf(tokens, index) === endOf(tokens, index - 1);
  return touches && (char === '"' || char === "'" || char === '“');
}

function endsSentence(tokens: Tokens, index: number, last: number): boolean {
  if (!opensSentence(tokens, last + 1)) return false;
  const word = tokenText(tokens, index);
  if (last === index && word === '.' && isOrdinal(tokens, index)) return false;
  if (last > index || word.length === 1 || !word.endsWith('.') || word === '...') return true;
  const bare = word.slice(0, -1).toLowerCase();
  if (titleAbbreviations.has(bare) || bare === 'm') return false;
  if (bare.length === 1 || bare.includes('.') || otherAbbreviations.has(bare)) {
    return sentenceOpeners.has(openingWord(tokens, last + 1));
  }
  return true;
}

/** "am 5. August": the full stop at `index` belongs to the number before it. */
function isOrdinal(tokens: Tokens, index: number): boolean {
  const touches = index > 0 && endOf(tokens, index - 1) === startOf(tokens, index);
  if (!touches || !/^\d{1,3}$/u.test(tokenText(tokens, index - 1))) return false;
  return ordinalFollowers.has(tokenText(tokens, index + 1).toLowerCase());
}

/** Marks that can stand before the first word of a sentence. */
const OPENERS = '«“"‹‘\'([—–-•';

/** Whether what begins at token `index` looks like the beginning of a sentence: a capital or a digit. */
function opensSentence(tokens: Tokens, index: number): boolean {
  const start = startOf(tokens, wordAfterOpeners(tokens, index));
  const charClass = classAt(tokens.text, start);
  if (charClass === CharClass.lower) return hasNoCase(tokens.text, start);
  return charClass !== 0 && !',;:%'.includes(tokens.text.charAt(start));
}

function hasNoCase(text: string, index: number): boolean {
  const char = String.fromCodePoint(text.codePointAt(index) ?? 0);
  return char.toUpperCase() === char.toLowerCase();
}

function openingWord(tokens: Tokens, index: number): string {
  return tokenText(tokens, wordAfterOpeners(tokens, index)).toLowerCase();
}

function wordAfterOpeners(tokens: Tokens, index: number): number {
  let word = index;
  while (word < index + 3 && word < tokens.count && isOpener(tokens, word)) word += 1;
  return word;
}

function isOpener(tokens: Tokens, index: number): boolean {
  return (
    OPENERS.includes(tokens.text.charAt(startOf(tokens, index))) && endOf(tokens, index) - startOf(tokens, index) === 1
  );
}

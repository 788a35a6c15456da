import type { NameWords } from '../languages/name-words';
import { nameWords } from '../languages/names';
import type { LanguageCode } from '../model/analysis';
import type { EntityType } from '../model/entity';
import type { Span } from '../model/span';
import { sentenceOpeners } from '../text/abbreviations';
import { CharClass, classAt } from '../text/char-class';
import { type Tokens, tokenFrom, tokenText } from '../text/tokens';
import { acronymOf } from './acronym';
import type { Mention } from './mentions';
import { territoryCode } from './territories';

/**
 * Names that give themselves away without a model: listed countries, acronyms, runs of capitalised words after a title
 * or a preposition of place or with a word of organisations in them.
 */
export function findListedNames(tokens: Tokens, sentences: readonly Span[], lang: LanguageCode): Mention[] {
  const words = nameWords[lang];
  const mentions: Mention[] = [];
  for (const [start, end] of sentences) {
    const last = tokenFrom(tokens, end - 1);
    for (let index = tokenFrom(tokens, start); index <= last; ) {
      const opens = tokens.starts[index] === start;
      if (!isCapitalised(tokens, index) || (opens && isOpener(tokens, index))) {
        index += 1;
        continue;
      }
      const mention = nameOf(tokens, index, runEnd(tokens, index, last, words), opens, lang);
      if (mention) mentions.push(mention);
      index = (mention?.last ?? index) + 1;
    }
  }
  return mentions;
}

function isCapitalised(tokens: Tokens, index: number): boolean {
  return classAt(tokens.text, tokens.starts[index] ?? -1) === CharClass.upper;
}

function isOpener(tokens: Tokens, index: number): boolean {
  return sentenceOpeners.has(tokenText(tokens, index).toLowerCase());
}

/** Longer runs are titles and headlines. */
const LONGEST_RUN = 8;

/** The last token of the run of capitalised words from `index`, small words between them included. */
function runEnd(tokens: Tokens, index: number, last: number, words: NameWords): number {
  let end = index;
  for (let next = index + 1; next <= last && next < index + LONGEST_RUN; next += 1) {
    const word = tokenText(tokens, next).toLowerCase().replaceAll('’', "'");
    if (words.titles.has(word)) break;
    if (isCapitalised(tokens, next)) end = next;
    else if (!words.particles.has(word) || words.placePrepositions.has(word) || words.conjunctions.has(word)) break;
  }
  return end;
}

function nameOf(tokens: Tokens, first: number, end: number, opens: boolean, lang: LanguageCode): Mention | null {
  const words = nameWords[lang];
  for (let last = end; last >= first; last -= 1) {
    if (territoryCode(textOf(tokens, first, last), lang) !== null) return { first, last, type: 'LOC' };
  }
  const head = tokenText(tokens, first).toLowerCase();
  if (words.titles.has(head)) return first < end ? { first: first + 1, last: end, type: 'PER' } : null;
  const type = typeOf(tokens, first, end, words);
  if (type !== null) return { first, last: end, type };
  if (opens && first === end) return null;
  return first < end && end - first < 4 && areAllCapitalised(tokens, first, end)
    ? { first, last: end, type: 'PER' }
    : null;
}

function typeOf(tokens: Tokens, first: number, end: number, words: NameWords): EntityType | null {
  for (let index = first; index <= end; index += 1) {
    if (words.organisationWords.has(tokenText(tokens, index).toLowerCase())) return 'ORG';
  }
  const before = first > 0 ? tokenText(tokens, first - 1).toLowerCase() : '';
  if (words.titles.has(before)) return 'PER';
  if (first === end && acronymOf(tokenText(tokens, first)) !== null) return 'ORG';
  return words.placePrepositions.has(before) ? 'LOC' : null;
}

function areAllCapitalised(tokens: Tokens, first: number, end: number): boolean {
  for (let index = first; index <= end; index += 1) if (!isCapitalised(tokens, index)) return false;
  return true;
}

function textOf(tokens: Tokens, first: number, last: number): string {
  return tokens.text.slice(tokens.starts[first], tokens.ends[last]);
}

import type { NameWords } from '../languages/name-words';
import { classAt, isWordClass } from '../text/char-class';
import { isApostrophe } from '../text/clitics';
import { type Tokens, tokenText } from '../text/tokens';
import type { Mention } from './mentions';

/** Cuts marks, elided articles and honorifics off the edges of mentions, and drops those that are part of an office. */
export function trimMentions(tokens: Tokens, mentions: readonly Mention[], words: NameWords): Mention[] {
  return mentions.flatMap((mention) => {
    const trimmed = trim(tokens, mention, words);
    return trimmed && !isOfOffice(tokens, trimmed, words) ? [trimmed] : [];
  });
}

function trim(tokens: Tokens, mention: Mention, words: NameWords): Mention | null {
  let { first, last } = mention;
  while (first <= last && (isMark(tokens, first) || isElidedArticle(tokens, first, last))) first += 1;
  if (first < last && mention.type === 'PER' && words.honorifics.has(tokenText(tokens, first).toLowerCase()))
    first += 1;
  while (last >= first && isMark(tokens, last) && !closesBracket(tokens, first, last)) last -= 1;
  if (first > last) return null;
  return first === mention.first && last === mention.last ? mention : { first, last, type: mention.type };
}

function isMark(tokens: Tokens, index: number): boolean {
  return !isWordClass(classAt(tokens.text, tokens.starts[index] ?? -1)) && !isClitic(tokens, index);
}

/** `'s` begins with a mark and belongs to `McDonald's`. */
function isClitic(tokens: Tokens, index: number): boolean {
  return (tokens.ends[index] ?? 0) - (tokens.starts[index] ?? 0) > 1 && isApostrophe(tokenText(tokens, index)[0]);
}

function isElidedArticle(tokens: Tokens, index: number, last: number): boolean {
  const word = tokenText(tokens, index);
  return index < last && word.length === 2 && (word[0] === 'l' || word[0] === 'd') && isApostrophe(word[1]);
}

function closesBracket(tokens: Tokens, first: number, last: number): boolean {
  if (tokenText(tokens, last) !== ')') return false;
  for (let index = first; index < last; index += 1) if (tokenText(tokens, index) === '(') return true;
  return false;
}

/** How many small words can stand between an office and what it is of: `ministre délégué chargé de la Santé`. */
const MOST_BETWEEN = 4;

/** `ministre de la [Santé]`: what a minister is of is no organisation. */
function isOfOffice(tokens: Tokens, mention: Mention, words: NameWords): boolean {
  if (mention.type !== 'ORG' || words.organisationWords.has(tokenText(tokens, mention.first).toLowerCase()))
    return false;
  let index = mention.first - 1;
  for (const least = index - MOST_BETWEEN; index > least && index >= 0; index -= 1) {
    const word = tokenText(tokens, index).toLowerCase().replaceAll('’', "'");
    if (words.portfolioOffices.has(word)) return index < mention.first - 1;
    if (!words.particles.has(word) && !words.officeDegrees.has(word)) return false;
  }
  return false;
}

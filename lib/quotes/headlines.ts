import type { Span } from '../model/span';

/** A longer line is no headline. */
const longestHeadline = 160;
/** Articles and prepositions stay small in a headline. */
const longestSmallWord = 4;
const fewestWords = 4;

/**
 * The lines of a text whose words begin with capitals throughout, in text order: there a capital says nothing of a
 * word, and "Says" is a verb.
 */
export function findHeadlines(text: string): Span[] {
  const found: Span[] = [];
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    if (end - start <= longestHeadline && isCapitalised(text.slice(start, end))) found.push([start, end]);
    start = end + 1;
  }
  return found;
}

function isCapitalised(line: string): boolean {
  const words = line.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? [];
  return (
    words.length >= fewestWords && words.every((word) => word.length <= longestSmallWord || /^[^\p{Ll}]/u.test(word))
  );
}

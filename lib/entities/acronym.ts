import type { NameWords } from '../languages/name-words';
import { foldName } from './fold-name';

/** `RPDC` for `R.P.D.C.`; null where a name is no acronym. */
export function acronymOf(name: string): string | null {
  const letters = name.replaceAll('.', '');
  return /^\p{Lu}[\p{Lu}\p{N}]{1,7}$/u.test(letters) ? foldName(letters) : null;
}

/** The first letters of the words of a name, small words left out; '' where fewer than two words count. */
export function initialsOf(name: string, words: NameWords): string {
  const counted = name
    .split(/[^\p{L}\p{N}.]+/u)
    .filter((word) => word !== '' && !words.particles.has(word.toLowerCase()) && !isElided(word));
  return counted.length < 2 ? '' : counted.map((word) => foldName(word).charAt(0)).join('');
}

function isElided(word: string): boolean {
  return word.length === 1 && 'dlDL'.includes(word);
}

/** Whether the letters of an acronym stand in a name in this order, the first one at its beginning. */
export function abbreviates(acronym: string, name: string): boolean {
  const folded = foldName(name);
  if (folded.charAt(0) !== acronym.charAt(0) || folded.length < acronym.length + 3) return false;
  let from = 0;
  for (const letter of acronym) {
    from = folded.indexOf(letter, from) + 1;
    if (from === 0) return false;
  }
  return true;
}

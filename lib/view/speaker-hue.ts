import { foldName } from './fold-name';
import { speakerHues } from './speaker-hues';

/**
 * The place of a speaker's hue in `speakerHues`. It depends on the name alone: the same speaker has the same hue on
 * every page, at the price that two speakers may share one; initials tell them apart.
 */
export function speakerHue(name: string): number {
  // FNV-1a: short names that differ in one letter land far apart.
  let hash = 0x811c9dc5;
  for (const unit of foldName(name)) {
    hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  }
  // The low bits of FNV mix worst and the modulus is a power of two, so the high half is folded in.
  return ((hash ^ (hash >>> 16)) >>> 0) % speakerHues.length;
}

/**
 * One or two letters that stand for a speaker where there is no room for the name: of its first and last word, short
 * words without a capital ("de", "the") left out. Empty where the name has no letter.
 */
export function speakerInitials(name: string): string {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  const weighty = words.filter((word) => word.length > 3 || /^[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(word));
  const chosen = weighty.length > 0 ? weighty : words;
  const first = firstLetter(chosen[0]);
  return chosen.length > 1 ? first + firstLetter(chosen.at(-1)) : first;
}

function firstLetter(word: string | undefined): string {
  const [letter] = word ?? '';
  return letter === undefined ? '' : letter.toLocaleUpperCase();
}

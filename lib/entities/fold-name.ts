/** A name to compare with others: no case, accents or marks; words parted by one space. */
export function foldName(name: string): string {
  // Most names are plain letters, and normalising is dear.
  if (/^[a-z]+(?: [a-z]+)*$/iu.test(name)) return name.toLowerCase();
  return name
    .normalize('NFD')
    .replaceAll(/[\p{M}\u00ad.]/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * What is left of a folded name when languages that write its sounds differently agree: `Choïgu`, `Shoigu`;
 * `Poutine`, `Putin`; `Zelensky`, `Zelenskiy`.
 */
export function soundOf(folded: string): string {
  let sound = folded;
  for (const [pattern, replacement] of spellings) sound = sound.replaceAll(pattern, replacement);
  return sound;
}

const spellings: readonly (readonly [RegExp, string])[] = [
  [/tsch|tch|ch|sch|sh|cz|sz/gu, 'S'],
  [/dj|zh|j/gu, 'J'],
  [/kh|h/gu, 'h'],
  [/ou|oo|u|w/gu, 'u'],
  [/iy|yi|ii|y|i/gu, 'i'],
  [/ff|ph|v/gu, 'f'],
  [/ck|c|q|k/gu, 'k'],
  [/ei|ai|e/gu, 'e'],
  [/(.)\1+/gu, '$1'],
  [/h/gu, ''],
  [/[ei]+\b/gu, ''],
];

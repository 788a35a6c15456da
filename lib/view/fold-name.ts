/**
 * A name as it is compared: without accents, case and punctuation, so that "Sergueï Choïgu" and "SERGUEI CHOIGU"
 * are one speaker.
 */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

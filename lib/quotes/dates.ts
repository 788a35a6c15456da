import { W } from './lexicon';
import { isOf, itemAt, type Reading } from './reading';

/** Whether item `k` is part of a date whose parts a preposition joins: "el 11 de mayo de 2022". */
export function isInDate(reading: Reading, k: number): boolean {
  if (isFigure(reading, k)) return isJoined(reading, k, -1) || isJoined(reading, k, 1);
  if (isOf(reading, k, 'complementPrepositions'))
    return isPart(reading, k - 1) && isPart(reading, k + 1) && (isTime(reading, k - 1) || isTime(reading, k + 1));
  return isOf(reading, k, 'definiteArticles') && isFigure(reading, k + 1) && isJoined(reading, k + 1, 1);
}

/** A preposition, and behind it a month or the like; before or after. */
function isJoined(reading: Reading, k: number, step: 1 | -1): boolean {
  return isOf(reading, k + step, 'complementPrepositions') && isTime(reading, k + 2 * step);
}

function isPart(reading: Reading, k: number): boolean {
  return isTime(reading, k) || isFigure(reading, k);
}

function isTime(reading: Reading, k: number): boolean {
  const { flags, mention } = itemAt(reading, k);
  return mention === undefined && Boolean(flags & W.time);
}

function isFigure(reading: Reading, k: number): boolean {
  return /^\d{1,4}$/u.test(itemAt(reading, k).word);
}

/** Shares of the words found that are right, and of the right words that were found. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
}

/** How often each word stands in a text, in lower case; a character each where words are not written apart. */
export function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  const words = text.toLowerCase().matchAll(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]|[\p{L}\p{M}\p{N}]+/gu);
  for (const [word] of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function total(counts: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const count of counts.values()) sum += count;
  return sum;
}

/** Nothing found is wrong altogether; nothing found where nothing was to be found is right. */
export function scoreWords(found: ReadonlyMap<string, number>, gold: ReadonlyMap<string, number>): Score {
  let right = 0;
  for (const [word, count] of found) right += Math.min(count, gold.get(word) ?? 0);
  const [foundTotal, goldTotal] = [total(found), total(gold)];
  if (foundTotal === 0 && goldTotal === 0) return { precision: 1, recall: 1 };
  return { precision: foundTotal && right / foundTotal, recall: goldTotal && right / goldTotal };
}

export function f1({ precision, recall }: Score): number {
  return precision + recall && (2 * precision * recall) / (precision + recall);
}

/** The mean of scores: every page counts alike, however long. */
export function meanScore(scores: readonly Score[]): Score {
  const mean = (key: keyof Score) => scores.reduce((sum, score) => sum + score[key], 0) / scores.length;
  return { precision: mean('precision'), recall: mean('recall') };
}

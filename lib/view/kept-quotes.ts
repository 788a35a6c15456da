import type { Annotation } from '../model/annotation';
import type { Quote } from '../model/quote';

/**
 * Which quotes of an article are already kept: by place in `Analysis.quotes`, the annotation that keeps it. Compared by
 * words, not by offset: the article may have been edited since. Of the same words said twice, the nearer one.
 */
export function keptQuotes(
  quotes: readonly Quote[],
  text: string,
  annotations: readonly Annotation[],
): ReadonlyMap<number, Annotation> {
  const byWords = new Map<string, number[]>();
  for (const [index, quote] of quotes.entries()) {
    const words = fold(quote.content.map(([start, end]) => text.slice(start, end)));
    byWords.set(words, [...(byWords.get(words) ?? []), index]);
  }
  const kept = new Map<number, Annotation>();
  for (const annotation of annotations) {
    if (annotation.attribution === null) continue;
    const candidates = byWords.get(fold(annotation.targets.map((target) => target.quote.exact))) ?? [];
    const place = annotation.targets[0]?.position.start ?? 0;
    const nearest = candidates
      .filter((index) => !kept.has(index))
      .sort((a, b) => Math.abs(startOf(quotes[a]) - place) - Math.abs(startOf(quotes[b]) - place))[0];
    if (nearest !== undefined) kept.set(nearest, annotation);
  }
  return kept;
}

function startOf(quote: Quote | undefined): number {
  return quote?.content[0]?.[0] ?? 0;
}

/** Words alone: an annotation may or may not have taken the marks with it. */
function fold(pieces: readonly string[]): string {
  return pieces
    .join(' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}

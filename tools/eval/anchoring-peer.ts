import search from 'approx-string-match';
import type { Target } from '../../lib/model/selector';
import type { Span } from '../../lib/model/span';

/**
 * The rule of the best known annotator, re-implemented from its description (Hypothesis, `match-quote.ts`, 2026): every
 * exact occurrence, else every approximate one with errors up to half the quote; of these the best by quote 50, prefix
 * 20, suffix 20 and position 2, whatever its score. The text is taken as it is, without a normal form.
 */
export function locateAsPeer(text: string, { quote, position }: Target): Span | null {
  const { exact, prefix, suffix } = quote;
  if (exact === '') return null;
  const matches = occurrences(text, exact, Math.min(256, exact.length / 2));
  let best: Span | null = null;
  let bestScore = -1;
  for (const { start, end, errors } of matches) {
    const score =
      50 * (1 - errors / exact.length) +
      20 * likeness(text.slice(Math.max(0, start - prefix.length), start), prefix) +
      20 * likeness(text.slice(end, end + suffix.length), suffix) +
      2 * (1 - Math.abs(start - position.start) / text.length);
    if (score <= bestScore) continue;
    best = [start, end];
    bestScore = score;
  }
  return best;
}

interface Match {
  readonly start: number;
  readonly end: number;
  readonly errors: number;
}

function occurrences(text: string, pattern: string, maxErrors: number): readonly Match[] {
  const exact: Match[] = [];
  for (let at = text.indexOf(pattern); at !== -1; at = text.indexOf(pattern, at + 1))
    exact.push({ start: at, end: at + pattern.length, errors: 0 });
  return exact.length > 0 ? exact : search(text, pattern, Math.floor(maxErrors));
}

/** How much of a context is there, with any number of errors; a context that was not stored speaks for every place. */
function likeness(text: string, context: string): number {
  if (context === '') return 1;
  const [first] = search(text, context, context.length);
  return first === undefined ? 0 : 1 - first.errors / context.length;
}

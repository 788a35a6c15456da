import type { Quote } from '../model/quote';
import type { Span } from '../model/span';

/** Shorter than this, two quotes may say the same by chance. */
const leastWords = 4;
/** Places where the same four words begin: more are a refrain. */
const mostPlaces = 4;

interface Place {
  readonly words: readonly string[];
  readonly at: number;
  readonly quote: Quote;
}

/**
 * The quotes with the repetitions among them linked to the quote whose words they are, wholly or in part: pull-quotes,
 * tweets, captions. `loose` are quoted sentences that nobody was found for: those that repeat a quote join the quotes,
 * with its speaker. Linear in the length of what is quoted.
 */
export function linkRepeats(text: string, quotes: readonly Quote[], loose: readonly Span[]): Quote[] {
  const places = new Map<string, Place[]>();
  for (const quote of quotes) if (quote.source !== null || quote.continued) index(places, text, quote);
  const linked = quotes.map((quote) => {
    const original = quote.type === 'direct' ? originalOf(places, wordsOf(text, quote.content), quote) : null;
    if (original === null) return quote;
    const { speaker, speakerId } = quote.source === null ? original : quote;
    return { ...quote, speaker, speakerId, continued: false, repeats: firstSpan(original) };
  });
  const joined = loose.flatMap((span): Quote[] => {
    const original = originalOf(places, wordsOf(text, [span]), null);
    if (original === null) return [];
    const { speaker, speakerId, confidence } = original;
    const found = { type: 'direct', content: [span], fragments: [], cue: null, source: null, role: null } as const;
    return [{ ...found, speaker, speakerId, confidence, via: null, continued: false, repeats: firstSpan(original) }];
  });
  return [...linked, ...joined];
}

function firstSpan(quote: Quote): Span {
  return quote.content[0] ?? [0, 0];
}

function index(places: Map<string, Place[]>, text: string, quote: Quote): void {
  if (quote.type !== 'direct') return;
  const words = wordsOf(text, quote.content);
  for (let at = 0; at + leastWords <= words.length; at++) {
    const key = keyAt(words, at);
    const known = places.get(key);
    if (known === undefined) places.set(key, [{ words, at, quote }]);
    else if (known.length < mostPlaces) known.push({ words, at, quote });
  }
}

/** The quote that has all these words in a row, and a cue of its own or stands earlier; or null. */
function originalOf(
  places: ReadonlyMap<string, readonly Place[]>,
  words: readonly string[],
  self: Quote | null,
): Quote | null {
  if (words.length < leastWords) return null;
  for (const place of places.get(keyAt(words, 0)) ?? []) {
    if (place.quote === self || !words.every((word, k) => place.words[place.at + k] === word)) continue;
    if (self === null || isOriginal(place.quote, self)) return place.quote;
  }
  return null;
}

function isOriginal(one: Quote, repetition: Quote): boolean {
  if (repetition.source === null) return one.source !== null;
  return one.speaker === repetition.speaker && firstSpan(one)[0] < firstSpan(repetition)[0];
}

function keyAt(words: readonly string[], at: number): string {
  return words.slice(at, at + leastWords).join(' ');
}

function wordsOf(text: string, spans: readonly Span[]): string[] {
  const words = spans.flatMap(
    ([start, end]) =>
      text
        .slice(start, end)
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? [],
  );
  return [...words];
}

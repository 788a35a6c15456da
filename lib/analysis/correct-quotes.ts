import { foldName } from '../entities/fold-name';
import type { CorrectionClaim } from '../model/correction';
import type { Entity } from '../model/entity';
import { type Quote, quoteWords } from '../model/quote';

type QuoteClaim = Extract<CorrectionClaim, { words: string }>;

/** Shorter quotes are another's words too easily for anything less than all of them to count. */
const fewestWords = 5;
/** Of the words of both: a word or two edited in a sentence, not another sentence on the same matter. */
const leastAlike = 0.75;

/**
 * Quotes as the reader put them right. A claim is about the quotes with its words; where the article was edited and
 * none has them any more, about the one that is nearly the same.
 * @param claims the later wins
 */
export function correctQuotes(
  text: string,
  quotes: readonly Quote[],
  entities: readonly Entity[],
  claims: readonly CorrectionClaim[],
): readonly Quote[] {
  const own = claims.filter((claim) => 'words' in claim);
  if (own.length === 0) return quotes;
  const verdicts = verdictsOn(
    quotes.map((quote) => foldName(quoteWords(text, quote))),
    own,
  );
  return quotes.flatMap((quote, index) => {
    const claim = verdicts.get(index);
    if (claim === undefined) return [quote];
    return claim.kind === 'not-quote' ? [] : [saidBy(claim.speaker, quote, entities)];
  });
}

function saidBy(name: string, quote: Quote, entities: readonly Entity[]): Quote {
  const folded = foldName(name);
  const speaker = entities.find((entity) => [entity.name, ...entity.aliases].some((form) => foldName(form) === folded));
  return {
    ...quote,
    speaker: speaker?.name ?? name,
    speakerId: speaker?.id ?? null,
    // The role found was that of another.
    role: speaker !== undefined && speaker.id === quote.speakerId ? quote.role : null,
    confidence: 1,
  };
}

/** By place among the quotes. */
function verdictsOn(words: readonly string[], claims: readonly QuoteClaim[]): ReadonlyMap<number, QuoteClaim> {
  const places = new Map<string, number[]>();
  for (const [index, said] of words.entries()) places.set(said, [...(places.get(said) ?? []), index]);
  const verdicts = new Map<number, QuoteClaim>();
  for (const claim of claims) {
    const claimed = foldName(claim.words);
    const same = places.get(claimed) ?? mostAlike(claimed, words);
    for (const index of same) verdicts.set(index, claim);
  }
  return verdicts;
}

function mostAlike(claimed: string, words: readonly string[]): readonly number[] {
  const wanted = countWords(claimed);
  let best = -1;
  let bestLikeness = leastAlike;
  if (wanted.total < fewestWords) return [];
  for (const [index, said] of words.entries()) {
    // Too short or too long to be alike: most are, and cost nothing.
    if (said.length < claimed.length / 2 || said.length > claimed.length * 2) continue;
    const likeness = likenessOf(wanted, countWords(said));
    if (likeness <= bestLikeness) continue;
    best = index;
    bestLikeness = likeness;
  }
  return best === -1 ? [] : [best];
}

interface WordCount {
  readonly total: number;
  readonly counts: ReadonlyMap<string, number>;
}

function countWords(folded: string): WordCount {
  const words = folded === '' ? [] : folded.split(' ');
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { total: words.length, counts };
}

/** Dice's coefficient: what two bags of words share, of both; 1 for the same bag. */
function likenessOf(a: WordCount, b: WordCount): number {
  let shared = 0;
  for (const [word, count] of a.counts) shared += Math.min(count, b.counts.get(word) ?? 0);
  return (2 * shared) / (a.total + b.total);
}

import type { Target } from '../model/selector';
import { overlaps, type Span } from '../model/span';
import { findExact } from '../text/trigram-index';
import { findAlike } from './find-alike';
import type { IndexedText } from './indexed-text';
import { placeInSource } from './locate-target';
import { type NormalQuote, normalQuote } from './normal-quote';
import { snapToWords } from './snap-to-words';

const mostCandidates = 3;
/** Half the words may be others: what is offered is only looked at, never painted. */
const leastAlike = 0.45;
/** Units of context that must stand there to the letter for the place between two of them to be the old one. */
const tellingContext = 12;

/**
 * Where words that are lost may have gone, most likely first: what now stands between their old surroundings, then
 * stretches that resemble them. Nothing of it is sure enough to be painted; the reader decides.
 */
export function findCandidates(text: IndexedText, target: Target): readonly Span[] {
  const wanted = normalQuote(target.quote);
  const between = betweenSurroundings(text, wanted);
  const alike = findAlike(text.trigrams(), wanted.exact, leastAlike).sort((a, b) => b.alike - a.alike);
  const found: Span[] = [];
  for (const span of [...between, ...alike.map((each) => each.span)]) {
    const place = placeInSource(text, snapToWords(text.normal().text, span, wanted));
    const isNew = place[0] < place[1] && !found.some((other) => overlaps(other, place));
    if (isNew && found.length < mostCandidates) found.push(place);
  }
  return found;
}

/** In the normal form. Empty where one side is no longer there, or nothing stands between them. */
function betweenSurroundings(text: IndexedText, { prefix, exact, suffix }: NormalQuote): readonly Span[] {
  if (prefix.length < tellingContext || suffix.length < tellingContext) return [];
  const longest = 2 * exact.length + 64;
  return findExact(text.trigrams(), prefix.slice(-tellingContext)).flatMap((at): Span[] => {
    const start = at + tellingContext;
    const end = text.normal().text.indexOf(suffix.slice(0, tellingContext), start);
    return end > start && end - start <= longest ? [[start, end]] : [];
  });
}

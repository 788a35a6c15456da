import type { CardSubject } from '../../components/card-subject';
import { isDistinct, type Quote } from '../../lib/model/quote';
import type { MarkSubject } from '../../lib/reading/marks';
import type { ReadPage } from '../../lib/reading/read-page';
import { keptQuotes } from '../../lib/view/kept-quotes';

/** What the card of a mark says; null where the article no longer holds it. */
export function cardSubject(subject: MarkSubject, ready: ReadPage): CardSubject | null {
  const { analysis, anchored, read } = ready;
  if (subject.kind === 'entity') {
    const entity = analysis.entities[subject.index];
    return entity === undefined ? null : { kind: 'entity', entity };
  }
  if (subject.kind === 'annotation') {
    const found = anchored.find(({ annotation }) => annotation.id === subject.id);
    if (found === undefined) return null;
    // A kept quote that the analysis still finds is shown as the quote it is.
    const [index] = keptQuotes(analysis.quotes, read.article.text, [found.annotation]).keys();
    return index !== undefined
      ? cardSubject({ kind: 'quote', index }, ready)
      : { kind: 'annotation', annotation: found.annotation, status: found.status };
  }
  const quote = analysis.quotes[subject.index];
  if (quote === undefined) return null;
  const annotations = anchored.map(({ annotation }) => annotation);
  return {
    kind: 'quote',
    quote,
    speakerCount: analysis.quotes.filter((other) => isDistinct(other) && haveSameSpeaker(other, quote)).length,
    annotation: keptQuotes(analysis.quotes, read.article.text, annotations).get(subject.index) ?? null,
  };
}

function haveSameSpeaker(a: Quote, b: Quote): boolean {
  if (a.speakerId !== null) return a.speakerId === b.speakerId;
  return a.speaker !== null && a.speaker === b.speaker;
}

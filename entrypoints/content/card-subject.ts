import type { CardSubject } from '../../components/QuoteCard';
import type { Quote } from '../../lib/model/quote';
import type { MarkSubject } from '../../lib/reading/marks';
import type { ReadPage } from '../../lib/reading/reading';
import { keptQuotes } from '../../lib/view/kept-quotes';

/** A kept quote that the analysis still finds is shown as the quote it is. */
export function cardKey(subject: MarkSubject, { analysis, anchored, read }: ReadPage): MarkSubject {
  if (subject.kind !== 'annotation') return subject;
  const annotations = anchored.flatMap(({ annotation }) => (annotation.id === subject.id ? annotation : []));
  const [index] = keptQuotes(analysis.quotes, read.article.text, annotations).keys();
  return index === undefined ? subject : { kind: 'quote', index };
}

/** What the card of a mark says; null where the article no longer holds it. */
export function cardSubject(subject: MarkSubject, { analysis, anchored, read }: ReadPage): CardSubject | null {
  if (subject.kind === 'entity') {
    const entity = analysis.entities[subject.index];
    return entity === undefined ? null : { kind: 'entity', entity };
  }
  if (subject.kind === 'annotation') {
    const found = anchored.find(({ annotation }) => annotation.id === subject.id);
    return found === undefined ? null : { kind: 'annotation', annotation: found.annotation, status: found.status };
  }
  const quote = analysis.quotes[subject.index];
  if (quote === undefined) return null;
  const annotations = anchored.map(({ annotation }) => annotation);
  return {
    kind: 'quote',
    quote,
    speakerCount: analysis.quotes.filter((other) => haveSameSpeaker(other, quote)).length,
    annotation: keptQuotes(analysis.quotes, read.article.text, annotations).get(subject.index) ?? null,
  };
}

function haveSameSpeaker(a: Quote, b: Quote): boolean {
  if (a.speakerId !== null) return a.speakerId === b.speakerId;
  return a.speaker !== null && a.speaker === b.speaker;
}

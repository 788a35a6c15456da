import { QuoteCard } from '../../components/QuoteCard';
import { askBackground } from '../../lib/messaging/send';
import type { AnnotationEdit } from '../../lib/model/annotation';
import { placeFor } from '../../lib/model/correction';
import { quoteWords } from '../../lib/model/quote';
import { fail, ok } from '../../lib/model/result';
import { keepQuote } from '../../lib/reading/acts';
import type { Mark } from '../../lib/reading/marks';
import type { ReadPage } from '../../lib/reading/read-page';
import { cardSubject } from './card-subject';

interface CardOfMarkProps {
  readonly ready: ReadPage;
  readonly mark: Mark;
  onClose(): void;
}

/** The card of a mark, and what its buttons do. */
export function CardOfMark({ ready, mark, onClose }: CardOfMarkProps) {
  const subject = cardSubject(mark.subject, ready);
  const { text } = ready.read.article;
  if (subject === null) return null;
  const annotation = subject.kind === 'entity' ? null : subject.annotation;
  const quote = subject.kind === 'quote' ? subject.quote : null;
  const words = quote === null ? '' : quoteWords(text, quote);

  const keep = async (note?: string) =>
    quote === null
      ? fail({ code: 'no-such-quote' as const })
      : keepQuote(ready, words, quote.content[0]?.[0] ?? 0, note);
  const edit = (change: AnnotationEdit) =>
    annotation === null ? keep(change.note) : askBackground('editAnnotation', { id: annotation.id, edit: change });
  return (
    <QuoteCard
      // By what it is about, not by its place in the analysis, which shifts when the article is edited.
      key={subject.kind === 'entity' ? subject.entity.name : quote === null ? annotation?.id : words}
      subject={subject}
      text={text}
      entities={ready.analysis.entities}
      lang={ready.analysis.lang}
      onKeep={() => keep()}
      onDelete={async () => (annotation === null ? ok(null) : askBackground('deleteAnnotation', { id: annotation.id }))}
      onNote={(note) => edit({ note })}
      onColour={(colour) => edit({ colour })}
      onCorrect={(claim, scope) =>
        askBackground('saveCorrection', { place: placeFor(scope, ready.page.id, ready.page.url), claim })
      }
      onClose={onClose}
    />
  );
}

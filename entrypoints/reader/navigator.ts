import type { AnnotationId } from '../../lib/model/annotation';
import type { Span } from '../../lib/model/span';
import { saveHighlight } from '../../lib/reading/acts';
import type { Mark } from '../../lib/reading/marks';
import type { Reading } from '../../lib/reading/reading';
import { scrollTo } from '../../lib/reading/scroll-to';
import { namesOf, nextStop, stopsOf } from '../../lib/reading/stops';
import { selectedSpan } from '../../lib/reading/watch-selection';
import type { KeyAct } from './keys';
import type { OnPage } from './on-page';

/** Goes from mark to mark, by keyboard and at the views' request. */
export class Navigator {
  readonly #document: Document;
  readonly #reading: Reading;
  readonly #onPage: OnPage;
  /** Where the last stop began, in the article's text. */
  #place = -1;

  constructor(document: Document, reading: Reading, onPage: OnPage) {
    this.#document = document;
    this.#reading = reading;
    this.#onPage = onPage;
  }

  act(act: KeyAct): void {
    const marks = this.#reading.ready?.marks ?? [];
    if (act === 'highlight') this.#highlightSelection();
    else if (act === 'next-name') this.#step(nextStop(namesOf(marks), this.#place, 'next'));
    else this.#step(nextStop(stopsOf(marks), this.#place, act));
  }

  /** Scrolls to a span and opens the card of the mark that begins there, or else covers its start. */
  reveal(span: Span): boolean {
    const { ready } = this.#reading;
    if (ready === null || !this.#scrollTo(span)) return false;
    const mark =
      ready.marks.find(({ span: [start, end] }) => start === span[0] && end === span[1]) ??
      ready.index.at(span[0])[0]?.value;
    if (mark !== undefined) this.#onPage.showCard(mark, 'held');
    return true;
  }

  revealAnnotation(id: AnnotationId): boolean {
    const mark = this.#reading.ready?.marks.find(({ subject }) => subject.kind === 'annotation' && subject.id === id);
    if (mark === undefined || !this.#scrollTo(mark.span)) return false;
    this.#onPage.showCard(mark, 'held');
    return true;
  }

  #step(stop: Mark | null): void {
    if (stop !== null && this.#scrollTo(stop.span)) this.#onPage.showCard(stop, 'focused');
  }

  #highlightSelection(): void {
    const { ready, settings } = this.#reading;
    const span = selectedSpan(this.#document, ready);
    if (ready === null || span === null) return;
    void saveHighlight(ready, span, settings.colour, '', settings.colour).then((saved) => {
      if (saved.ok) this.#document.getSelection()?.removeAllRanges();
      // The toolbar says what is wrong when the same is tried there, with the selection still at hand.
      else this.#onPage.showToolbar(span);
    });
  }

  #scrollTo(span: Span): boolean {
    const window = this.#document.defaultView;
    this.#place = span[0];
    return window !== null && scrollTo(window, this.#reading.ready?.read.map.rangesAt(span) ?? []);
  }
}

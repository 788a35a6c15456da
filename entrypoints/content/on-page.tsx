import { render } from 'preact';
import { Floating } from '../../components/Floating';
import { QuoteCard } from '../../components/QuoteCard';
import { SelectionToolbar } from '../../components/SelectionToolbar';
import { type Strings, StringsProvider } from '../../components/strings';
import { boxAround } from '../../lib/highlight/caret';
import { askBackground } from '../../lib/messaging/send';
import type { AnnotationEdit } from '../../lib/model/annotation';
import { ok } from '../../lib/model/result';
import type { Span } from '../../lib/model/span';
import type { OverlayHost } from '../../lib/overlay/host';
import { keepQuote, saveHighlight } from '../../lib/reading/acts';
import type { Mark } from '../../lib/reading/marks';
import type { Reading, ReadPage } from '../../lib/reading/reading';
import { cardKey, cardSubject } from './card-subject';

const nothingToDelete = Promise.resolve(ok(null));

/**
 * - `hovered`: by a passing pointer, and gone with it;
 * - `held`: on request, stays until it is closed;
 * - `focused`: by keyboard, takes the focus and gives it back.
 */
type Opening = 'hovered' | 'held' | 'focused';

/** What is shown beside the text: the card of a mark, or the toolbar of a selection. */
type Shown =
  | { readonly kind: 'card'; readonly mark: Mark; readonly how: Opening }
  | { readonly kind: 'toolbar'; readonly span: Span };

/** Our own interface on the page: one thing at a time, in the overlay. */
export class OnPage {
  readonly #reading: Reading;
  readonly #host: OverlayHost;
  readonly #strings: Strings;
  #shown: Shown | null = null;
  /** Ends following the text that is shown beside. */
  #following: AbortController | null = null;
  /** Where the focus was before the keyboard opened a card. */
  #focusBefore: Element | null = null;

  constructor(reading: Reading, host: OverlayHost, strings: Strings) {
    this.#reading = reading;
    this.#host = host;
    this.#strings = strings;
  }

  showCard(mark: Mark, how: Opening): void {
    if (how === 'hovered' && (this.#shown?.kind === 'toolbar' || this.#hasFocus())) return;
    if (how === 'focused' && !this.#hasFocus()) this.#focusBefore = this.#document.activeElement;
    this.#show({ kind: 'card', mark, how });
    if (how === 'focused') this.#host.container.querySelector('button')?.focus({ preventScroll: true });
  }

  showToolbar(span: Span): void {
    this.#show({ kind: 'toolbar', span });
  }

  /** The pointer has gone: a card it opened goes too, unless the reader is at work in it. */
  leave(): void {
    if (this.#shown?.kind === 'card' && this.#shown.how === 'hovered' && !this.#hasFocus()) this.close();
  }

  /** Nothing is selected any more. */
  dropToolbar(): void {
    if (this.#shown?.kind === 'toolbar' && !this.#hasFocus()) this.close();
  }

  /** Draws again what is shown, after the article or the store changed. */
  refresh(): void {
    if (this.#shown !== null) this.#show(this.#shown);
  }

  close(): void {
    if (this.#shown === null) return;
    this.#shown = null;
    this.#following?.abort();
    this.#following = null;
    render(null, this.#host.container);
    this.#host.hide();
    this.#reading.activate([]);
    if (this.#focusBefore instanceof HTMLElement) this.#focusBefore.focus({ preventScroll: true });
    this.#focusBefore = null;
  }

  get #document(): Document {
    return this.#host.container.ownerDocument;
  }

  #hasFocus(): boolean {
    return this.#host.container.matches(':focus-within');
  }

  /** Keeps what is shown beside its text while the page scrolls under it, once a frame; a passing card goes instead. */
  #follow(): AbortController {
    const following = new AbortController();
    const options = { signal: following.signal, capture: true, passive: true };
    let frame = 0;
    const onMove = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        this.leave();
        this.refresh();
      });
    };
    this.#document.addEventListener('scroll', onMove, options);
    this.#document.defaultView?.addEventListener('resize', onMove, options);
    following.signal.addEventListener('abort', () => cancelAnimationFrame(frame));
    return following;
  }

  #show(shown: Shown): void {
    const ready = this.#reading.ready;
    const span = shown.kind === 'card' ? shown.mark.span : shown.span;
    const ranges = ready?.read.map.rangesAt(span) ?? [];
    const anchor = boxAround(ranges);
    const content =
      ready === null ? null : shown.kind === 'card' ? this.#card(shown.mark, ready) : this.#toolbar(shown.span, ready);
    if (content === null || anchor === null) {
      this.close();
      return;
    }
    this.#shown = shown;
    this.#reading.activate(shown.kind === 'card' ? ranges : []);
    if (!this.#host.isShown) this.#host.show();
    this.#following ??= this.#follow();
    render(
      <StringsProvider strings={this.#strings}>
        <Floating anchor={anchor}>{content}</Floating>
      </StringsProvider>,
      this.#host.container,
    );
  }

  #card(mark: Mark, ready: ReadPage) {
    const key = cardKey(mark.subject, ready);
    const subject = cardSubject(key, ready);
    if (subject === null) return null;
    const annotation = subject.kind === 'entity' ? null : subject.annotation;
    const keep = (note?: string) => keepQuote(this.#reading.ready, key.kind === 'quote' ? key.index : -1, note);
    const edit = (change: AnnotationEdit) =>
      annotation === null ? keep(change.note) : askBackground('editAnnotation', { id: annotation.id, edit: change });
    return (
      <QuoteCard
        key={JSON.stringify(key)}
        subject={subject}
        text={ready.read.article.text}
        lang={ready.analysis.lang}
        onKeep={() => keep()}
        onDelete={() => (annotation === null ? nothingToDelete : askBackground('deleteAnnotation', annotation))}
        onNote={(note) => edit({ note })}
        onColour={(colour) => edit({ colour })}
        onClose={() => this.close()}
      />
    );
  }

  #toolbar(span: Span, ready: ReadPage) {
    return (
      <SelectionToolbar
        colour={this.#reading.settings.colour}
        onHighlight={async (colour, note) => {
          const saved = await saveHighlight(ready, span, colour, note);
          if (saved.ok) {
            this.#document.getSelection()?.removeAllRanges();
            this.close();
          }
          return saved;
        }}
        onClose={() => this.close()}
      />
    );
  }
}

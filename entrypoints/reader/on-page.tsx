import { render } from 'preact';
import { Floating } from '../../components/Floating';
import { type Strings, StringsProvider } from '../../components/strings';
import { boxAround } from '../../lib/highlight/caret';
import type { Span } from '../../lib/model/span';
import type { OverlayHost } from '../../lib/overlay/host';
import { followMark, followSpan } from '../../lib/reading/follow-mark';
import type { Mark } from '../../lib/reading/marks';
import type { ReadPage } from '../../lib/reading/read-page';
import type { Reading } from '../../lib/reading/reading';
import { CardOfMark } from './CardOfMark';
import { ToolbarOfSelection } from './ToolbarOfSelection';

/**
 * - `hovered`: by a passing pointer, and gone with it;
 * - `held`: on request, stays until it is closed;
 * - `focused`: by keyboard, takes the focus and gives it back.
 */
type Opening = 'hovered' | 'held' | 'focused';

/** What is shown beside the text: the card of a mark, or the toolbar of a selection; and the reading it belongs to. */
type Shown = { readonly ready: ReadPage } & (
  | { readonly kind: 'card'; readonly mark: Mark; readonly how: Opening }
  | { readonly kind: 'toolbar'; readonly span: Span }
);

/** Our own interface on the page: one thing at a time, in the overlay. */
export class OnPage {
  readonly #reading: Reading;
  readonly #host: OverlayHost;
  readonly #strings: Strings;
  #shown: Shown | null = null;
  /** Ends what lasts as long as something is shown. */
  #showing: AbortController | null = null;
  /** Where the focus was before the keyboard opened a card. */
  #focusBefore: Element | null = null;

  constructor(reading: Reading, host: OverlayHost, strings: Strings) {
    this.#reading = reading;
    this.#host = host;
    this.#strings = strings;
  }

  showCard(mark: Mark, how: Opening): void {
    const { ready } = this.#reading;
    if (ready === null) return;
    if (how === 'hovered' && (this.#shown?.kind === 'toolbar' || this.#hasFocus())) return;
    if (how === 'focused' && !this.#hasFocus()) this.#focusBefore = this.#document.activeElement;
    this.#show({ kind: 'card', ready, mark, how });
    if (how === 'focused') this.#host.container.querySelector('button')?.focus({ preventScroll: true });
  }

  showToolbar(span: Span): void {
    const { ready } = this.#reading;
    if (ready !== null) this.#show({ kind: 'toolbar', ready, span });
  }

  /** The pointer has gone: a card it opened goes too, unless the reader is at work in it. */
  leave(): void {
    if (this.#shown?.kind === 'card' && this.#shown.how === 'hovered' && !this.#hasFocus()) this.close();
  }

  /** The reader clicked on nothing of ours. */
  dismiss(): void {
    if (this.#shown?.kind === 'card') this.close();
  }

  /** Nothing is selected any more. */
  dropToolbar(): void {
    if (this.#shown?.kind === 'toolbar' && !this.#hasFocus()) this.close();
  }

  /** Follows what is shown into the article as it is now; closes it where that is gone. */
  refresh(): void {
    const { ready } = this.#reading;
    const shown = this.#shown;
    if (shown === null) return;
    const followed = ready === null ? null : follow(shown, ready);
    if (followed === null) this.close();
    else this.#show(followed);
  }

  close(): void {
    if (this.#shown === null) return;
    const hadFocus = this.#hasFocus();
    this.#shown = null;
    this.#showing?.abort();
    this.#showing = null;
    render(null, this.#host.container);
    this.#host.hide();
    this.#reading.activate([]);
    // Only if it was here: the reader may have gone on to a field of the page.
    if (hadFocus && this.#focusBefore instanceof HTMLElement) this.#focusBefore.focus({ preventScroll: true });
    this.#focusBefore = null;
  }

  get #document(): Document {
    return this.#host.container.ownerDocument;
  }

  #hasFocus(): boolean {
    return this.#host.container.matches(':focus-within');
  }

  #show(shown: Shown): void {
    const { ready } = shown;
    const ranges = ready.read.map.rangesAt(shown.kind === 'card' ? shown.mark.span : shown.span);
    const anchor = boxAround(ranges);
    if (anchor === null) {
      this.close();
      return;
    }
    this.#shown = shown;
    this.#reading.activate(shown.kind === 'card' ? ranges : []);
    if (!this.#host.isShown) this.#host.show();
    this.#showing ??= this.#attend();
    render(
      <StringsProvider strings={this.#strings}>
        <Floating anchor={anchor}>
          {shown.kind === 'card' ? (
            <CardOfMark ready={ready} mark={shown.mark} onClose={() => this.close()} />
          ) : (
            <ToolbarOfSelection
              ready={ready}
              span={shown.span}
              colour={this.#reading.settings.colour}
              onClose={() => this.close()}
            />
          )}
        </Floating>
      </StringsProvider>,
      this.#host.container,
    );
  }

  /** Keeps what is shown beside its text while the page scrolls, once a frame; and lets Escape close it from anywhere. */
  #attend(): AbortController {
    const showing = new AbortController();
    const { signal } = showing;
    let frame = 0;
    const onMove = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        this.leave();
        this.refresh();
      });
    };
    this.#document.addEventListener('scroll', onMove, { signal, capture: true, passive: true });
    this.#document.defaultView?.addEventListener('resize', onMove, { signal, passive: true });
    this.#document.addEventListener('keydown', (event) => event.key === 'Escape' && this.close(), { signal });
    signal.addEventListener('abort', () => cancelAnimationFrame(frame));
    return showing;
  }
}

function follow(shown: Shown, ready: ReadPage): Shown | null {
  if (shown.kind === 'card') {
    const mark = followMark(shown.mark, shown.ready, ready);
    return mark === null ? null : { ...shown, ready, mark };
  }
  const span = followSpan(shown.span, shown.ready, ready);
  return span === null ? null : { ...shown, ready, span };
}

import { AdoptedStyleSheet } from '../highlight/adopted-style-sheet';

/**
 * A point that takes no room: what is shown places itself. Important, because a page's own rules for any element
 * would otherwise win over a shadow root's.
 */
const hostStyle = `
  :host { all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important; margin: 0 !important;
    padding: 0 !important; border: 0 !important; background: none !important; overflow: visible !important;
    width: 0 !important; height: 0 !important; }
  :host(:not(:popover-open)) { display: none !important; }
  :host(:popover-open) { display: block !important; }
  @media print { :host { display: none !important; } }
`;

/**
 * The one element Dixit adds to a page: outside its content, closed to its scripts, in the top layer so that no
 * z-index of the page covers it.
 */
export class OverlayHost {
  /** What is shown is rendered in here. */
  readonly container: HTMLElement;
  readonly #document: Document;
  readonly #host: HTMLElement;

  /** @param css for what `container` holds. */
  constructor(document: Document, css: string) {
    this.#document = document;
    this.#host = document.createElement('dixit-ui');
    this.#host.setAttribute('popover', 'manual');
    const root = this.#host.attachShadow({ mode: 'closed' });
    new AdoptedStyleSheet(root, hostStyle + css);
    this.container = document.createElement('div');
    root.append(this.container);
  }

  show(): void {
    // Pages that replace their whole document take the host with it.
    if (!this.#host.isConnected) this.#document.documentElement.append(this.#host);
    // Shown anew, it is above every dialog and popover the page has opened since.
    this.hide();
    this.#host.showPopover();
  }

  hide(): void {
    if (this.isShown) this.#host.hidePopover();
  }

  get isShown(): boolean {
    return this.#host.isConnected && this.#host.matches(':popover-open');
  }

  /** Whether an event of the page happened in here: a closed root shows only its host to the outside. */
  holds(event: Event): boolean {
    return event.composedPath().includes(this.#host);
  }

  remove(): void {
    this.#host.remove();
  }
}

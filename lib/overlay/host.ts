import { adoptStyleSheet } from '../highlight/adopt-style-sheet';
import { type Box, placeBeside } from './place-beside';

/** Important, because a page's own rules for any element would otherwise win over a shadow root's. */
const hostStyle = `
  :host { all: initial !important; position: fixed !important; inset: auto !important; margin: 0 !important;
    padding: 0 !important; border: 0 !important; background: none !important; overflow: visible !important;
    width: max-content !important; max-width: calc(100vw - 16px) !important;
    left: var(--dixit-left, 8px) !important; top: var(--dixit-top, 8px) !important; }
  :host(:not(:popover-open)) { display: none !important; }
  :host(:popover-open) { display: block !important; }
  @media print { :host { display: none !important; } }
`;

/**
 * The one element Dixit adds to a page: outside its content, closed to its scripts, in the top layer so that no
 * z-index of the page covers it. Shows one thing at a time beside what it is about.
 */
export class OverlayHost {
  /** What is shown is rendered in here. */
  readonly container: HTMLElement;
  readonly #host: HTMLElement;

  constructor(document: Document, css: string) {
    this.#host = document.createElement('dixit-ui');
    this.#host.setAttribute('popover', 'manual');
    const root = this.#host.attachShadow({ mode: 'closed' });
    adoptStyleSheet(root, hostStyle + css);
    this.container = document.createElement('div');
    root.append(this.container);
  }

  /** Shows what `container` holds beside a box of the viewport. */
  showBeside(box: Box): void {
    const { document } = globalThis;
    // Pages that replace their whole document take the host with it.
    if (!this.#host.isConnected) document.documentElement.append(this.#host);
    // Shown anew, it is above every dialog and popover the page opened since.
    if (this.isShown) this.#host.hidePopover();
    this.#host.showPopover();
    const { width, height } = this.container.getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    const { left, top } = placeBeside(box, { width, height }, { width: clientWidth, height: clientHeight });
    this.#host.style.setProperty('--dixit-left', `${left}px`);
    this.#host.style.setProperty('--dixit-top', `${top}px`);
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

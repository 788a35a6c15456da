/**
 * A style sheet of ours in a document or shadow root. A constructed sheet passes under every Content Security Policy
 * and adds no element to the page.
 */
export class AdoptedStyleSheet {
  readonly #root: DocumentOrShadowRoot;
  readonly #sheet = new CSSStyleSheet();

  constructor(root: DocumentOrShadowRoot, css: string) {
    this.#root = root;
    this.#sheet.replaceSync(css);
    this.restore();
  }

  /** Adopts it again where the page has set its own list of sheets over ours. */
  restore(): void {
    const sheets = this.#root.adoptedStyleSheets;
    if (!sheets.includes(this.#sheet)) this.#root.adoptedStyleSheets = [...sheets, this.#sheet];
  }

  remove(): void {
    this.#root.adoptedStyleSheets = this.#root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
  }
}

/** The part of `CSS.highlights` that works from a content script in every browser. */
export type Registry = Pick<HighlightRegistry, 'get' | 'set' | 'delete'>;

/** What to paint: for each highlight name, its ranges. Names later in the list paint over earlier ones. */
export type Painting = readonly (readonly [name: string, ranges: readonly StaticRange[]])[];

/**
 * Paints through the CSS Custom Highlight API, so that the page's DOM stays untouched.
 *
 * The registry is the page's own: names are ours alone, nothing of the page's is read or cleared, and what the page
 * removed is put back by `restore`. Our highlights are remembered here, because iterating the registry throws in a
 * Firefox content script. Static ranges, because live ones slow every mutation of the page.
 */
export class Painter {
  readonly #registry: Registry;
  readonly #painted = new Map<string, Highlight>();

  constructor(registry: Registry) {
    this.#registry = registry;
  }

  /** Replaces everything painted before. */
  paint(painting: Painting): void {
    const gone = new Set(this.#painted.keys());
    for (const [priority, [name, ranges]] of painting.entries()) {
      if (ranges.length === 0) continue;
      gone.delete(name);
      this.#set(name, ranges, priority);
    }
    for (const name of gone) this.#delete(name);
  }

  /** Paints or clears one name and leaves the others. */
  paintOne(name: string, ranges: readonly StaticRange[], priority: number): void {
    if (ranges.length === 0) this.#delete(name);
    else this.#set(name, ranges, priority);
  }

  /** Registers again what the page has removed or replaced. */
  restore(): void {
    for (const [name, highlight] of this.#painted) {
      if (this.#registry.get(name) !== highlight) this.#registry.set(name, highlight);
    }
  }

  clear(): void {
    for (const name of [...this.#painted.keys()]) this.#delete(name);
  }

  #set(name: string, ranges: readonly StaticRange[], priority: number): void {
    const highlight = new Highlight();
    for (const range of ranges) highlight.add(range);
    highlight.priority = priority;
    this.#painted.set(name, highlight);
    this.#registry.set(name, highlight);
  }

  #delete(name: string): void {
    const ours = this.#painted.get(name);
    // Only what is still ours: the page may have taken the name meanwhile.
    if (ours !== undefined && this.#registry.get(name) === ours) this.#registry.delete(name);
    this.#painted.delete(name);
  }
}

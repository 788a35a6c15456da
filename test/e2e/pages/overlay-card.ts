import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { BrowserSession } from '../../../tools/browsers/session';
import { eventually } from '../eventually';

/** What the extension shows on a page, behind a closed shadow root: the card at a mark, or the toolbar at a selection. */
export class OverlayCard {
  readonly #session: BrowserSession;
  readonly #page: Page;

  constructor(session: BrowserSession, page: Page) {
    this.#session = session;
    this.#page = page;
  }

  /** All it says, labels of buttons included; empty while nothing is shown. */
  async text(): Promise<string> {
    const text = await this.#session.inOverlay(this.#page, (root) => {
      const dialog = root.host.matches(':popover-open') ? root.querySelector('[role=dialog]') : null;
      if (dialog === null) return '';
      const walker = document.createTreeWalker(dialog, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
      const said: string[] = [];
      while (walker.nextNode()) {
        const node = walker.currentNode;
        said.push(node instanceof Element ? (node.getAttribute('aria-label') ?? '') : (node.textContent ?? ''));
      }
      return said.join(' ');
    });
    return (text ?? '').replaceAll(/\s+/g, ' ').trim();
  }

  /** Waits until it is shown and says all of these. */
  async waitFor(...texts: readonly string[]): Promise<void> {
    await eventually(async () => {
      const shown = await this.text();
      for (const text of texts) expect(shown).toContain(text);
    });
  }

  async waitUntilClosed(): Promise<void> {
    await eventually(async () => expect(await this.text()).toBe(''));
  }

  /** Whether a button that is a switch is on. */
  async isPressed(label: string): Promise<boolean> {
    const pressed = await this.#session.inOverlay(
      this.#page,
      (root, wanted) => root.querySelector(`[aria-label="${wanted}"]`)?.getAttribute('aria-pressed'),
      label,
    );
    return pressed === 'true';
  }

  /** Clicks the middle of the button with this label, with the mouse. */
  async click(label: string): Promise<void> {
    const [x, y] = await this.#middleOf(`button[aria-label="${label}"]`);
    await this.#page.mouse.click(x, y);
  }

  /** Chooses in the list with this label. The list itself is the browser's, and out of a test's reach. */
  async choose(label: string, option: string): Promise<void> {
    await this.#session.inOverlay(
      this.#page,
      (root, name, wanted) => {
        const list = root.querySelector<HTMLSelectElement>(`select[aria-label="${name}"]`);
        const chosen = [...(list?.options ?? [])].find(({ text }) => text === wanted);
        if (list === null || chosen === undefined) throw new Error(`no ${wanted} in ${name}`);
        list.value = chosen.value;
        list.dispatchEvent(new Event('change', { bubbles: true }));
      },
      label,
      option,
    );
  }

  /** Presses the button that says this. */
  async press(text: string): Promise<void> {
    await this.#session.inOverlay(
      this.#page,
      (root, wanted) => {
        const button = [...root.querySelectorAll('button')].find(({ textContent }) => textContent === wanted);
        if (button === undefined) throw new Error(`no button ${wanted}`);
        button.click();
      },
      text,
    );
  }

  /** Writes into its one text field. */
  async write(text: string): Promise<void> {
    const [x, y] = await this.#middleOf('textarea, input');
    await this.#page.mouse.click(x, y);
    await this.#page.keyboard.type(text);
  }

  async #middleOf(selector: string): Promise<readonly [x: number, y: number]> {
    let middle: readonly number[] | null = null;
    await eventually(async () => {
      middle = await this.#session.inOverlay(
        this.#page,
        (root, wanted) => {
          const box = root.querySelector(wanted)?.getBoundingClientRect();
          return box === undefined ? null : [box.left + box.width / 2, box.top + box.height / 2];
        },
        selector,
      );
      expect(middle, selector).not.toBeNull();
    });
    const [x = 0, y = 0] = middle ?? [];
    return [x, y];
  }
}

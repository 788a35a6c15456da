import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { eventually } from '../eventually';

/** The side panel or the popup, opened in a tab of its own. Found by what it says, not by how it is made. */
export class ViewPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** All it says in its main part. */
  text(): Promise<string> {
    return this.page.evaluate(() => (document.body.textContent ?? '').replaceAll(/\s+/g, ' ').trim());
  }

  async waitFor(...texts: readonly string[]): Promise<void> {
    await eventually(async () => {
      const shown = await this.text();
      for (const text of texts) expect(shown).toContain(text);
    });
  }

  /** Presses the first button, tab or menu item whose name begins with this. */
  press(name: string): Promise<void> {
    return eventually(async () => {
      const pressed = await this.page.evaluate((wanted) => {
        const button = [...document.querySelectorAll('button')].find((each) =>
          (each.getAttribute('aria-label') ?? each.textContent?.trim() ?? '').startsWith(wanted),
        );
        button?.click();
        return button !== undefined;
      }, name);
      expect(pressed, `a button ${name}`).toBe(true);
    });
  }

  /** Presses a button in the row that says `row`. */
  async pressInRow(row: string, name: string): Promise<void> {
    await this.waitFor(row);
    const found = await this.page.evaluate(
      (text, label) => {
        const rows = [...document.querySelectorAll('li')].filter((item) => item.textContent?.includes(text));
        const button = rows.at(-1)?.querySelector<HTMLElement>(`button[aria-label="${label}"]`);
        button?.click();
        return button !== null && button !== undefined;
      },
      row,
      name,
    );
    expect(found, `button ${name} in the row ${row}`).toBe(true);
  }

  /** The text in the field with this label. */
  field(label: string): Promise<string | null> {
    return this.page.evaluate(
      (wanted) => document.querySelector<HTMLTextAreaElement>(`textarea[aria-label="${wanted}"]`)?.value ?? null,
      label,
    );
  }

  /** Writes into the field with this label, and leaves it. */
  async write(label: string, text: string): Promise<void> {
    await this.page.bringToFront();
    await eventually(async () => expect(await this.field(label)).not.toBeNull());
    await this.page.evaluate((wanted) => {
      document.querySelector<HTMLElement>(`textarea[aria-label="${wanted}"]`)?.focus();
    }, label);
    await this.page.keyboard.type(text);
    await this.page.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    });
  }
}

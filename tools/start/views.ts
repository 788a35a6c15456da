import type { Page } from 'puppeteer-core';
import type { BrowserSession } from '../browsers/session';

/** The extension's views that follow a tab. */
export type View = 'popup' | 'sidepanel';

/** The sizes the browsers give the views: a toolbar popup, and a side panel as narrow as they allow. */
const sizes: Readonly<Record<View, { width: number; height: number }>> = {
  popup: { width: 360, height: 560 },
  sidepanel: { width: 360, height: 900 },
};

/** Opens a view in a tab of its own, bound to the tab that shows `url`, as the browser shows it beside that tab. */
export async function openView(session: BrowserSession, view: View, url: string): Promise<Page> {
  const page = await session.openExtensionPage(`${view}.html?tab=${await tabIdOf(session, url)}`);
  await page.setViewport(sizes[view]);
  return page;
}

/** Makes the tab of a popup as large as its content, as the browser makes the popup itself. */
export async function fitPopup(popup: Page): Promise<void> {
  const size = await popup.evaluate(() => {
    const box = document.querySelector('main')?.getBoundingClientRect();
    return { width: Math.ceil(box?.right ?? 0), height: Math.ceil(box?.bottom ?? 0) };
  });
  if (size.width > 0 && size.height > 0) await popup.setViewport(size);
}

/** The number by which the extension knows the newest tab that shows `url`. */
export async function tabIdOf(session: BrowserSession, url: string): Promise<number> {
  const page = await session.openExtensionPage('popup.html');
  const found = await page.evaluate(`(async () => {
    const tabs = await (globalThis.browser ?? globalThis.chrome).tabs.query({});
    return tabs.filter((tab) => tab.url === ${JSON.stringify(url)}).at(-1)?.id ?? null;
  })()`);
  await page.close();
  if (typeof found !== 'number') throw new Error(`No tab shows ${url}, or the extension has no access to it.`);
  return found;
}

/** One quote as the side panel shows it. */
export interface ShownQuote {
  readonly words: string;
  readonly details: string;
}

export interface ShownSpeaker {
  readonly name: string;
  readonly role: string;
  readonly quotes: readonly ShownQuote[];
}

export interface ShownEntities {
  readonly type: string;
  readonly names: readonly string[];
}

/** What the side panel says of an article, or in one line why it says nothing. */
export type PanelReport =
  | {
      readonly status: 'ready';
      readonly speakers: readonly ShownSpeaker[];
      readonly entities: readonly ShownEntities[];
    }
  | { readonly status: 'notice'; readonly text: string };

/** Reads the side panel as a reader does, tab by tab, once the article's state is settled. */
export async function readPanel(panel: Page): Promise<PanelReport> {
  await waitUntilSettled(panel);
  const ready = await panel.evaluate(() => document.querySelector('[role=tablist]') !== null);
  if (!ready) {
    const lines = await panel.evaluate(() =>
      [...document.querySelectorAll('main :is(h1, h2, p)')].map((line) => line.textContent?.trim() ?? ''),
    );
    return { status: 'notice', text: lines.join('\n') };
  }
  await selectTab(panel, 0);
  const speakers = await panel.evaluate(() =>
    [...document.querySelectorAll('[role=tabpanel] > section')].map((section) => ({
      name: section.querySelector('h2')?.textContent?.trim() ?? '',
      role: section.querySelector('header p')?.textContent?.trim() ?? '',
      quotes: [...section.querySelectorAll('[data-row]')].map((row) => ({
        words: row.firstElementChild?.textContent?.trim() ?? '',
        details: [...(row.children[1]?.children ?? [])].map((detail) => detail.textContent?.trim() ?? '').join(', '),
      })),
    })),
  );
  await selectTab(panel, 1);
  const entities = await panel.evaluate(() =>
    [...document.querySelectorAll('[role=tabpanel] > section')].map((section) => ({
      type: section.querySelector('h2 > :first-child')?.textContent?.trim() ?? '',
      names: [...section.querySelectorAll('[data-row]')].map((row) =>
        [...row.children].map((part, at) => (at === 0 ? part.textContent : `(${part.textContent})`)).join(' '),
      ),
    })),
  );
  await selectTab(panel, 0);
  return { status: 'ready', speakers, entities };
}

/** Neither loading nor reading any more. Huge articles take their time. */
export async function waitUntilSettled(panel: Page): Promise<void> {
  await panel.waitForFunction(
    () => {
      const main = document.querySelector('main');
      return main !== null && main.childElementCount > 0 && main.querySelector(':scope > [role=status]') === null;
    },
    { timeout: 30_000, polling: 100 },
  );
}

/** Selects a tab of the panel by its place and unfolds its lists. */
async function selectTab(panel: Page, place: number): Promise<void> {
  await panel.evaluate((at) => {
    document.querySelectorAll<HTMLElement>('[role=tab]')[at]?.click();
  }, place);
  await panel.waitForFunction(
    (at) => document.querySelectorAll('[role=tab]')[at]?.getAttribute('aria-selected') === 'true',
    { polling: 50 },
    place,
  );
}

import type { KeyInput } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { frontArticle } from '../../tools/start/demo-site';
import { eventually } from './eventually';
import type { ArticlePage } from './pages/article-page';
import { browser, Reader } from './reader';

describe(`an article read by keyboard in ${browser}`, () => {
  let reader: Reader;
  let article: ArticlePage;

  beforeAll(async () => {
    reader = await Reader.sitDown();
    article = await reader.open(frontArticle);
    await article.waitForMarks();
  });
  afterAll(() => reader?.leave());

  async function press(key: KeyInput): Promise<void> {
    const { keyboard } = article.page;
    await keyboard.down('Alt');
    await keyboard.down('Shift');
    await keyboard.press(key);
    await keyboard.up('Shift');
    await keyboard.up('Alt');
  }

  /** The label of what has the focus in the card. */
  const focused = () =>
    reader.session.inOverlay(article.page, (root) => root.activeElement?.getAttribute('aria-label') ?? null);

  test('the next quote’s card opens, with the focus in it', async () => {
    await press('KeyN');
    await article.card.waitFor('Keep this quote');
    expect(await focused()).toBe('Keep this quote');
  });

  test('Enter keeps it, Escape closes it', async () => {
    await article.page.keyboard.press('Enter');
    await eventually(async () => expect(await article.painted('kept')).not.toEqual([]));
    await article.page.keyboard.press('Escape');
    await article.card.waitUntilClosed();
  });

  test('a second step and one back lead to the same quote', async () => {
    await press('KeyN');
    await article.card.waitFor('Keep this quote');
    const second = await article.card.text();
    await press('KeyN');
    await eventually(async () => expect(await article.card.text()).not.toBe(second));
    await press('KeyP');
    await eventually(async () => expect(await article.card.text()).toBe(second));
    await article.page.keyboard.press('Escape');
    await article.card.waitUntilClosed();
  });

  test('the next name’s card opens', async () => {
    await press('KeyM');
    await article.card.waitFor('Person');
    await article.page.keyboard.press('Escape');
    await article.card.waitUntilClosed();
  });

  test('a card opened by the mouse closes at Escape too, wherever the focus is', async () => {
    await article.hover('toujours être aux côtés');
    await article.card.waitFor('Kim Jong Un');
    await article.page.keyboard.press('Escape');
    await article.card.waitUntilClosed();
  });

  test('what is selected is highlighted, and nothing is taken from a field of the page', async () => {
    await article.select('plusieurs sites militaires');
    await article.card.waitFor('Highlight in yellow');
    await press('KeyH');
    await article.waitForPainted('own-yellow', 'plusieurs sites militaires');
    await article.page.focus('input[type=email]');
    await press('KeyN');
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(await article.card.text()).toBe('');
  });
});

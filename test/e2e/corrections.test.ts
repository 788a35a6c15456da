import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { frontArticle } from '../../tools/start/demo-site';
import { eventually } from './eventually';
import { type ArticlePage, peskov } from './pages/article-page';
import { browser, Reader } from './reader';

/** One journey: each test goes on where the one before it ended. */
describe(`what the reader put right in ${browser}`, () => {
  let reader: Reader;
  let article: ArticlePage;

  beforeAll(async () => {
    reader = await Reader.sitDown();
    article = await reader.open(frontArticle);
    await article.waitForMarks();
  });
  afterAll(() => reader?.leave());

  test('a quote has the speaker the reader gave it, at once and after it was kept', async () => {
    await article.hover(peskov);
    await article.card.waitFor('Dmitri Peskov');
    await article.card.click('Keep this quote');
    await article.waitForPainted('kept', peskov);
    await article.card.click('Correct');
    await article.card.write('Vladimir Poutine');
    await article.card.press('Correct');
    await article.card.waitFor('Vladimir Poutine');
    await eventually(async () => expect(await article.card.text()).not.toContain('Dmitri Peskov'));
    await article.card.click('Close');
  });

  test('what is no name is marked nowhere on the site', async () => {
    expect(await article.painted('org')).toContain('TASS');
    await article.hover('TASS');
    await article.card.waitFor('TASS', 'Organisation');
    await article.card.click('Correct');
    await article.card.choose('What it is', 'Not a name');
    await article.card.choose('Where it holds', 'On this site');
    await article.card.press('Correct');
    await eventually(async () => expect(await article.painted('')).not.toContain('TASS'));
    await article.card.waitUntilClosed();
  });

  test('it holds after the browser was closed', async () => {
    await reader.reopenBrowser();
    article = await reader.open(frontArticle);
    await article.waitForPainted('kept', peskov);
    expect(await article.painted('')).not.toContain('TASS');
    await article.hover(peskov);
    await article.card.waitFor('Vladimir Poutine');
    expect(await article.card.text()).not.toContain('Dmitri Peskov');
  });

  test('the panel lists it, and takes it back', async () => {
    const panel = await reader.view('sidepanel', article);
    await panel.press('Kept');
    await panel.waitFor(peskov, 'Vladimir Poutine');
    await panel.press('Page');
    await panel.waitFor('Your corrections', 'TASS', 'Not a name', 'Said by Vladimir Poutine');
    await panel.press('Take back: TASS');
    await eventually(async () => expect(await article.painted('org')).toContain('TASS'));
    await panel.press('Take back: Aucun accord');
    await panel.press('Kept');
    await panel.waitFor(peskov, 'Dmitri Peskov');
    await panel.press('Page');
    await panel.waitFor('As it will be cited');
    expect(await panel.text()).not.toContain('Your corrections');
    await panel.page.close();
  });
});

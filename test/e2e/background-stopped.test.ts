import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { frontArticle } from '../../tools/start/demo-site';
import { eventually } from './eventually';
import { type ArticlePage, peskov } from './pages/article-page';
import { browser, Reader } from './reader';

describe(`the background is stopped by ${browser}`, () => {
  let reader: Reader;
  let article: ArticlePage;

  beforeAll(async () => {
    reader = await Reader.sitDown();
    article = await reader.open(frontArticle);
    await article.waitForMarks();
  });
  afterAll(() => reader?.leave());

  test('a quote is kept all the same', async () => {
    await article.hover(peskov);
    await article.card.waitFor('Dmitri Peskov');
    await reader.session.stopBackground();
    await article.card.click('Keep this quote');
    await article.waitForPainted('kept', peskov);
  });

  test('a page is read all the same', async () => {
    await reader.session.stopBackground();
    const other = await reader.open('/harbour-tunnel.html');
    await other.waitForPainted('quote', 'We are not going to open a tunnel that we would not drive through ourselves');
    await other.page.close();
  });

  test('the panel shows and saves all the same', async () => {
    const panel = await reader.view('sidepanel', article);
    await panel.waitFor('Dmitri Peskov');
    await reader.session.stopBackground();
    await panel.press('Page');
    await panel.write('Note on this article', 'Lu deux fois.');
    await panel.waitFor('Saved');
    await reader.session.stopBackground();
    const popup = await reader.view('popup', article);
    await eventually(async () => expect(await popup.field('Note on this article')).toBe('Lu deux fois.'));
  });
});

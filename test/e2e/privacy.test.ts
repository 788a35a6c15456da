import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { frontArticle } from '../../tools/start/demo-site';
import { type ArticlePage, peskov } from './pages/article-page';
import { browser, Reader } from './reader';

/** What the front article is made of; the browser asks for the icon by itself. */
const ownFiles = ['/style.css', '/article.css', '/images/train.svg', '/images/icon.svg'];

describe(`what nobody else learns in ${browser}`, () => {
  let reader: Reader;
  let article: ArticlePage;

  beforeAll(async () => {
    reader = await Reader.sitDown();
    article = await reader.open(frontArticle);
    await article.waitForMarks();
    await article.hover(peskov);
    await article.card.waitFor('Dmitri Peskov');
    await article.card.click('Keep this quote');
    await article.waitForPainted('kept', peskov);
  });
  afterAll(() => reader?.leave());

  test('the page’s origin has no database, and no stored value', async () => {
    const stored = await article.page.evaluate(async () => ({
      databases: (await indexedDB.databases()).map(({ name }) => name),
      local: localStorage.length,
      session: sessionStorage.length,
      cookie: document.cookie,
      caches: await caches.keys(),
    }));
    expect(stored).toEqual({ databases: [], local: 0, session: 0, cookie: '', caches: [] });
  });

  test('the page sees one empty element and names that say nothing', async () => {
    const seen = await article.page.evaluate(() => {
      const host = document.querySelector('dixit-ui');
      return { root: host?.shadowRoot ?? null, text: host?.textContent ?? null, names: [...CSS.highlights.keys()] };
    });
    expect(seen.root).toBeNull();
    expect(seen.text).toBe('');
    for (const name of seen.names) expect(name).toMatch(/^dixit-[a-z]+(?:-(?:[a-z]+|\d+))?$/);
  });

  test('not one request leaves for anywhere, whatever is used', async () => {
    const popup = await reader.view('popup', article);
    await popup.waitFor('Who said what');
    const panel = await reader.view('sidepanel', article);
    await panel.press('Named');
    await panel.waitFor('Vladivostok');
    await panel.press('Export');
    await panel.press('Markdown');
    const expected = new Set([frontArticle, ...ownFiles]);
    expect(reader.newspaper.hits.filter((path) => !expected.has(path))).toEqual([]);
    const articleHits = reader.newspaper.hits.filter((path) => path === frontArticle);
    expect(articleHits, 'the article is not fetched a second time').toHaveLength(1);
    expect(reader.trap.caught).toEqual([]);
  });

  test('and a request that did leave would be seen', async () => {
    await article.page.evaluate(() => fetch('http://news.example/leak').catch(() => null));
    expect(reader.trap.caught).toEqual(['http://news.example/leak']);
  });

  test('the extension itself is refused any other address', async () => {
    const panel = await reader.view('sidepanel', article);
    const refused = await panel.page.evaluate(() =>
      fetch('http://news.example/leak-from-extension').then(
        () => false,
        () => true,
      ),
    );
    expect(refused).toBe(true);
    expect(reader.trap.caught).toEqual(['http://news.example/leak']);
  });
});

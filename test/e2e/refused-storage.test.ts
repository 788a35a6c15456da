import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { frontArticle } from '../../tools/start/demo-site';
import { type ArticlePage, peskov } from './pages/article-page';
import { browser, Reader } from './reader';

describe(`a store that cannot be opened in ${browser}`, () => {
  let reader: Reader;
  let article: ArticlePage;

  beforeAll(async () => {
    reader = await Reader.sitDown();
    article = await reader.open(frontArticle);
    await article.waitForMarks();
    await article.hover(peskov);
    await article.card.click('Keep this quote');
    await article.waitForPainted('kept', peskov);
    // As a newer version of the extension leaves it, when the reader goes back to this one.
    const view = await reader.view('popup', article);
    await view.page.evaluate(async () => {
      const [database] = await indexedDB.databases();
      await new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(database?.name ?? '', (database?.version ?? 0) + 1000);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
      });
    });
    await view.page.close();
    await reader.session.stopBackground();
  });
  afterAll(() => reader?.leave());

  test('the article is read all the same', async () => {
    const again = await reader.open(frontArticle);
    await again.waitForPainted('quote', peskov);
    await again.page.close();
  });

  test('the panel says why nothing can be kept', async () => {
    const panel = await reader.view('sidepanel', article);
    await panel.waitFor('Your notes were written by a newer Dixit', 'Dmitri Peskov');
    await panel.page.close();
  });

  test('the card says it too, and nothing pretends to be kept', async () => {
    const again = await reader.open(frontArticle);
    await again.waitForMarks();
    await again.hover(peskov);
    await again.card.click('Keep this quote');
    await again.card.waitFor('Your notes were written by a newer Dixit');
    expect(await again.painted('kept')).toEqual([]);
    await again.page.close();
  });
});

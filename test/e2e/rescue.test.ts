import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { frontArticle } from '../../tools/start/demo-site';
import { eventually } from './eventually';
import { type ArticlePage, peskov } from './pages/article-page';
import { browser, Reader } from './reader';

const rewritten = 'Un accord a été évoqué sur cette question ou d’autres, mais rien de tel n’est signé à ce jour';

/** One journey: each test goes on where the one before it ended. */
describe(`a kept quote that the newspaper rewrites, in ${browser}`, () => {
  let reader: Reader;
  let article: ArticlePage;

  beforeAll(async () => {
    reader = await Reader.sitDown();
    article = await reader.open(frontArticle);
    await article.waitForMarks();
    await article.hover(peskov);
    await article.card.click('Keep this quote');
    await article.waitForPainted('kept', peskov);
    await article.card.click('Close');
  });
  afterAll(() => reader?.leave());

  test('a few words edited: it is marked where it is, and the panel says what was edited', async () => {
    const edited = peskov.replace('de tels projets', 'de tel projet');
    await article.replaceText(peskov, edited);
    await article.waitForPainted('kept', edited);
    const panel = await reader.view('sidepanel', article);
    await panel.press('Kept');
    await panel.waitFor('edited', 'gone: tels projets', 'new: tel projet');
    await panel.page.close();
  });

  test('all of it rewritten: nothing is marked, and the panel offers what stands there now', async () => {
    await article.replaceText(peskov.replace('de tels projets', 'de tel projet'), rewritten);
    await eventually(async () => expect(await article.painted('kept')).toEqual([]));
    const panel = await reader.view('sidepanel', article);
    await panel.press('Kept');
    await panel.waitFor('No longer in the article', peskov);
    await panel.press('Look for it');
    await panel.waitFor('new: évoqué', 'signé à ce jour');
    await panel.press('This is it');
    await article.waitForPainted('kept', 'rien de tel n’est signé');
    await panel.page.close();
  });

  test('taken for it, it stays so', async () => {
    await reader.reopenBrowser('killed');
    article = await reader.open(frontArticle);
    await article.waitForMarks();
    await article.replaceText(peskov, rewritten);
    await article.waitForPainted('kept', 'rien de tel n’est signé');
  });

  test('lost again, it is attached to what the reader selects', async () => {
    await article.replaceText(rewritten, 'Rien');
    await eventually(async () => expect(await article.painted('kept')).toEqual([]));
    const panel = await reader.view('sidepanel', article);
    await panel.press('Kept');
    await panel.press('Look for it');
    await panel.press('Attach to what is selected');
    await panel.waitFor('Nothing is selected');
    await article.page.bringToFront();
    await article.select('intérêt pour la technologie des fusées');
    await panel.press('Attach to what is selected');
    await article.waitForPainted('kept', 'intérêt pour la technologie des fusées');
  });
});

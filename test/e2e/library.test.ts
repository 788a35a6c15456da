import { readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { frontArticle } from '../../tools/start/demo-site';
import { eventually } from './eventually';
import { type ArticlePage, peskov } from './pages/article-page';
import { ViewPage } from './pages/view-page';
import { browser, Reader } from './reader';

/** One journey: each test goes on where the one before it ended. */
describe(`all that the reader made, in ${browser}`, () => {
  let reader: Reader;
  let article: ArticlePage;
  let options: ViewPage;

  beforeAll(async () => {
    reader = await Reader.sitDown();
    article = await reader.open(frontArticle);
    await article.waitForMarks();
    await article.hover(peskov);
    await article.card.click('Keep this quote');
    await article.waitForPainted('kept', peskov);
    await article.card.click('Close');
    await openSettings();
  });
  afterAll(() => reader?.leave());

  /** Anew, as a reader comes back to it. */
  const openSettings = async () => {
    await options?.page.close();
    options = new ViewPage(await reader.session.openExtensionPage('options.html'));
    await options.waitFor('Dixit: settings');
  };
  const exported = () => readdirSync(reader.downloads).find((name) => name.endsWith('.json'));

  test('is copied on the first change of a day', async () => {
    await eventually(async () => {
      await openSettings();
      expect(await options.text()).toContain('bytesRestore');
    });
    await options.press('Restore');
    await options.waitFor('0 records taken', '2 records were there already');
  });

  test('is had back after it was deleted', async () => {
    const panel = await reader.view('sidepanel', article);
    await panel.press('Kept');
    await panel.pressInRow(peskov, 'Delete');
    await eventually(async () => expect(await article.painted('kept')).toEqual([]));
    await panel.page.close();
    await openSettings();
    await options.waitFor('Kept for 30 days', peskov);
    await options.pressInRow(peskov, 'Restore');
    await article.waitForPainted('kept', peskov);
    await eventually(async () => expect(await options.text()).not.toContain('Kept for 30 days'));
  });

  test('is written to a file, and erased when that was asked for twice', async () => {
    await options.press('Export everything');
    await eventually(() => expect(exported()).toBeDefined());
    await options.press('Erase everything');
    await options.waitFor('This cannot be undone');
    expect(await article.painted('kept')).not.toEqual([]);
    await options.press('Erase everything now');
    await eventually(async () => expect(await article.painted('kept')).toEqual([]));
    await options.waitFor('None yet');
  });

  test('is read back from the file', async () => {
    const field = await options.page.$('input[type=file]');
    await (field as import('puppeteer-core').ElementHandle<HTMLInputElement>).uploadFile(
      path.join(reader.downloads, exported() ?? ''),
    );
    await options.waitFor('2 records taken');
    await article.waitForPainted('kept', peskov);
  });
});

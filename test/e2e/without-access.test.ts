import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { frontArticle } from '../../tools/start/demo-site';
import type { ArticlePage } from './pages/article-page';
import { ViewPage } from './pages/view-page';
import { browser, Reader } from './reader';

/** Longer than reading and painting the article takes where it is allowed. */
const longEnough = 2_000;

describe(`as installed, without access to any site, in ${browser}`, () => {
  let reader: Reader;
  let article: ArticlePage;

  beforeAll(async () => {
    reader = await Reader.sitDown({ access: false });
    article = await reader.open(frontArticle);
  });
  afterAll(() => reader?.leave());

  test('nothing happens on a page', async () => {
    await sleep(longEnough);
    expect(await article.marks()).toEqual({});
    expect(await article.page.$('dixit-ui')).toBeNull();
  });

  test('the panel says so, and what gives access to a page whose address it may not know', async () => {
    const page = await reader.session.openExtensionPage('sidepanel.html');
    // Without access the address of a tab is hidden; the article's is the one opened last before this page.
    const tab = await page.evaluate(`(async () => {
      const { tabs } = globalThis.browser ?? globalThis.chrome;
      return (await tabs.query({})).filter(({ url }) => url === undefined).at(-1).id;
    })()`);
    await page.close();
    const panel = new ViewPage(await reader.session.openExtensionPage(`sidepanel.html?tab=${tab}`));
    await panel.waitFor('Dixit has not read this page', 'click Dixit’s icon in the toolbar', 'On every site');
    await panel.page.close();
  });

  test('an open page is read as soon as access is granted', async () => {
    await reader.session.grantAccess();
    await article.waitForMarks();
  });
});

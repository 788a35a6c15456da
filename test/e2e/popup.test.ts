import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { frontArticle } from '../../tools/start/demo-site';
import { eventually } from './eventually';
import { type ArticlePage, peskov } from './pages/article-page';
import type { ViewPage } from './pages/view-page';
import { browser, Reader } from './reader';

const note = 'Relire avant la conférence.';

describe(`the popup beside an article in ${browser}`, () => {
  let reader: Reader;
  let article: ArticlePage;
  let popup: ViewPage;

  beforeAll(async () => {
    reader = await Reader.sitDown();
    article = await reader.open(frontArticle);
    await article.waitForMarks();
    popup = await reader.view('popup', article);
  });
  afterAll(() => reader?.leave());

  test('counts what was found', async () => {
    await popup.waitFor('quotes', 'names', 'kept', 'KCNA');
  });

  test('takes a note on the whole article, and exports it as soon as it is written', async () => {
    await popup.write('Note on this article', note);
    await popup.press('Markdown');
    const exported = () => readdirSync(reader.downloads).find((name) => name.endsWith('.md')) ?? null;
    await eventually(() => expect(exported()).not.toBeNull());
    expect(readFileSync(path.join(reader.downloads, exported() ?? ''), 'utf8')).toContain(note.slice(0, 6));
  });

  test('switched off, the site is left alone; switched on, it is read again', async () => {
    await popup.press('Read articles on localhost');
    await eventually(async () => expect(await article.painted('')).toEqual([]));
    await popup.waitFor('Off on this site');
    const another = await reader.open(frontArticle);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(await another.painted('')).toEqual([]);
    await another.page.close();

    await popup.press('Read articles on localhost');
    await article.waitForPainted('quote', peskov);
  });

  test('the note is there on the next visit', async () => {
    const next = await reader.open(frontArticle);
    await next.waitForMarks();
    const view = await reader.view('popup', next);
    await eventually(async () => expect(await view.field('Note on this article')).toBe(note));
  });
});

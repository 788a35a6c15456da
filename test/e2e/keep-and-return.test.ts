import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { frontArticle } from '../../tools/start/demo-site';
import { eventually } from './eventually';
import { type ArticlePage, peskov } from './pages/article-page';
import { browser, Reader } from './reader';

const highlighted = 'intérêt pour la technologie des fusées';
const note = 'À comparer avec le communiqué.';
const noteOnHighlight = 'Vérifier la traduction';

/** One journey: each test goes on where the one before it ended. */
describe(`an article read, kept and found again in ${browser}`, () => {
  let reader: Reader;
  let article: ArticlePage;

  beforeAll(async () => {
    reader = await Reader.sitDown();
    article = await reader.open(frontArticle);
  });
  afterAll(() => reader?.leave());

  test('quotes, people, organisations and places are marked', async () => {
    await article.waitForMarks();
    const quotes = (await article.painted('quote')).join('');
    expect(quotes).toContain(peskov);
    expect(quotes).toContain('toujours être aux côtés de la Russie');
    expect(quotes, 'nothing of the comments').not.toContain('On verra bien');
    // Eight pieces in marks of quotation by five speakers, each with a hue of its own.
    expect((await article.painted('quote')).length).toBeGreaterThanOrEqual(8);
    expect(Object.keys(await article.marks()).filter((name) => name.startsWith('dixit-quote-')).length).toBeGreaterThan(
      2,
    );
    expect(await article.painted('per')).toContain('Vladimir Poutine');
    expect(await article.painted('org')).toContain('TASS');
    expect(await article.painted('loc')).toContain('Vladivostok');
  });

  test('the page’s own content is as it was', async () => {
    const html = await article.page.evaluate(() => document.querySelector('article')?.outerHTML ?? '');
    const served = await (await fetch(article.page.url())).text();
    expect(served).toContain(html);
  });

  test('the card says who speaks, in what capacity, by which cue and through whom', async () => {
    await article.hover(peskov);
    await article.card.waitFor('Dmitri Peskov', 'porte-parole du Kremlin', 'a déclaré', 'TASS');
    expect(await article.card.isPressed('Keep this quote')).toBe(false);
  });

  test('the quote is kept, with a note', async () => {
    await article.card.click('Keep this quote');
    await article.waitForPainted('kept', peskov);
    await eventually(async () => expect(await article.card.isPressed('Keep this quote')).toBe(true));
    await article.card.click('Add a note');
    await article.card.write(note);
    await article.card.waitFor('Saved');
    await article.card.click('Close');
    await article.card.waitUntilClosed();
  });

  test('a selection is highlighted', async () => {
    await article.select(highlighted);
    await article.card.waitFor('Highlight in green');
    await article.card.click('Highlight in green');
    await article.waitForPainted('own-green', highlighted);
  });

  test('the panel lists what was kept, and takes a note', async () => {
    const panel = await reader.view('sidepanel', article);
    await panel.press('Kept');
    await panel.waitFor(peskov, highlighted);
    expect(await panel.field('Note')).toBe(note);
    await panel.pressInRow(highlighted, 'Add a note');
    await eventually(async () => expect(await panel.page.$$('textarea')).toHaveLength(2));
    await panel.page.bringToFront();
    await panel.page.keyboard.type(noteOnHighlight);
    await panel.waitFor('Saved');
    await panel.page.close();
  });

  test.each(['closed', 'killed'] as const)('everything is back after the browser was %s', async (how) => {
    await reader.reopenBrowser(how);
    article = await reader.open(frontArticle);
    await article.waitForPainted('kept', peskov);
    await article.waitForPainted('own-green', highlighted);
    const panel = await reader.view('sidepanel', article);
    await panel.press('Kept');
    await panel.waitFor(peskov, highlighted);
    const notes = await panel.page.evaluate(() =>
      [...document.querySelectorAll('textarea')].map((field) => field.value),
    );
    expect(notes.toSorted()).toEqual([noteOnHighlight, note].toSorted());
    await panel.page.close();
  });

  const exports = [
    { label: 'Markdown', extension: '.md', says: [peskov, 'Dmitri Peskov', note, noteOnHighlight, 'Hélène Marchetti'] },
    { label: 'CSV', extension: '.csv', says: [peskov, 'Dmitri Peskov', note, noteOnHighlight, '2023-09-19'] },
    { label: 'JSON', extension: '.jsonld', says: [peskov, 'TextQuoteSelector', note, 'Hélène Marchetti'] },
  ];
  test.each(exports)('it is exported as $label', async ({ label, extension, says }) => {
    const panel = await reader.view('sidepanel', article);
    await panel.press('Export');
    await panel.press(label);
    const exported = () => readdirSync(reader.downloads).find((name) => name.endsWith(extension)) ?? null;
    await eventually(() => expect(exported()).not.toBeNull());
    const text = readFileSync(path.join(reader.downloads, exported() ?? ''), 'utf8');
    for (const words of says) expect(text).toContain(words);
    expect(text, 'a link that scrolls to the words').toContain('#:~:text=');
    if (label === 'JSON') expect(() => JSON.parse(text)).not.toThrow();
    await panel.page.close();
  });
});

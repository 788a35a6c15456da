import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browser, Reader } from './reader';

interface BadPage {
  readonly path: string;
  /** What the panel says. */
  readonly says: readonly string[];
  /** Painted as quotes; none where nothing may be painted. */
  readonly painted: readonly string[];
  readonly why: string;
}

const pages: readonly BadPage[] = [
  { path: '/', says: ['No article found here'], painted: [], why: 'a front page' },
  { path: '/awkward/no-article.html', says: ['No article found here'], painted: [], why: 'no article' },
  { path: '/awkward/many-elements.html', says: ['No article found here'], painted: [], why: 'a shop' },
  { path: '/awkward/huge.html', says: ['Too long to read'], painted: [], why: '5 MB of text' },
  {
    path: '/awkward/unknown-language.html',
    says: ['Not a language Dixit reads', 'Finnish'],
    painted: [],
    why: 'a language without rules',
  },
  {
    path: '/awkward/no-language.html',
    says: ['Nous ne pouvons plus attendre'],
    painted: ['Nous ne pouvons plus attendre, le bois est à vif'],
    why: 'no declared language',
  },
  {
    path: '/awkward/broken-markup.html',
    says: ['A lighthouse without a light'],
    painted: ['A lighthouse without a light is a chimney', 'Until then it stands'],
    why: 'broken markup, quotes never closed',
  },
  {
    path: '/awkward/replaced.html',
    says: ['We counted nine hundred passengers'],
    painted: ['We counted nine hundred passengers on the first night'],
    why: 'replaced while it is read',
  },
  {
    path: '/awkward/restless.html',
    says: ['Nobody crosses until I say so'],
    painted: ['Nobody crosses until I say so'],
    why: 'never at rest',
  },
  {
    path: '/awkward/strict.html',
    says: ['Every map you see here'],
    painted: ['Every map you see here was drawn from memory or bought back'],
    why: 'a policy against styles and scripts',
  },
];

describe(`pages that are hard to read in ${browser}`, () => {
  let reader: Reader;

  beforeAll(async () => {
    reader = await Reader.sitDown();
  });
  afterAll(() => reader?.leave());

  test.each(pages)('$path ($why)', async ({ path, says, painted }) => {
    const article = await reader.open(path);
    const panel = await reader.view('sidepanel', article);
    await panel.waitFor(...says);
    for (const words of painted) await article.waitForPainted('quote', words);
    if (painted.length === 0) expect(await article.marks()).toEqual({});
    await panel.page.close();
    await article.page.close();
  });

  test('the marks are the words that stand there after the article was replaced', async () => {
    const article = await reader.open('/awkward/replaced.html');
    await article.page.waitForFunction(() => document.body.dataset.replaced === '900');
    await article.waitForPainted('quote', 'We counted nine hundred passengers on the first night');
    await article.hover('We counted nine hundred');
    await article.card.waitFor('Maud Ellery');
    await article.page.close();
  });

  test('a mark is painted and answers under a policy that refuses every style', async () => {
    const article = await reader.open('/awkward/strict.html');
    await article.waitForMarks();
    await article.hover('Every map you see here');
    await article.card.waitFor('Keep this quote', 'said');
    await article.page.close();
  });
});

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../lib/page/read-text';
import { repositoryPath } from '../../../tools/repository';

/**
 * Pages with what is expected of them: `source.html`, `expected.json` (blocks and metadata, or null where the page has
 * no article), `SOURCE.md` (whence, what for). A page without expectations fails. After looking at the difference:
 * `DIXIT_UPDATE_EXPECTED=1 npx vitest run --project unit test/unit/page/articles.test.ts`.
 */
const folder = repositoryPath('test', 'fixtures', 'articles');
const update = process.env.DIXIT_UPDATE_EXPECTED === '1';

/** Where each page is read: what a page may declare depends on it. */
const addresses: Readonly<Record<string, string>> = {
  'front-page': 'https://www.gazette-plateau.example/',
  'marche-couvert': 'https://gazette-plateau.example/valbrume/marche-couvert-rouvre-4812.html?utm_source=lettre',
  'river-survey': 'https://courier.example/environment/otters-2026',
};

async function read(slug: string) {
  const html = readFileSync(`${folder}/${slug}/source.html`, 'utf8');
  const url = addresses[slug] ?? 'https://news.example/article';
  const result = await readArticle(new JSDOM(html, { url }).window.document);
  if (!result.ok) return null;
  const { blocks, metadata, text } = result.value.article;
  return { metadata, blocks: blocks.map(({ kind, span }) => [kind, text.slice(...span)]) };
}

describe('the article on a page', () => {
  const slugs = readdirSync(folder);

  it('has pages to be tried on', () => {
    expect(slugs.length).toBeGreaterThanOrEqual(3);
  });

  it.each(slugs)('%s', async (slug) => {
    const expectedPath = `${folder}/${slug}/expected.json`;
    const found = await read(slug);
    expect(existsSync(`${folder}/${slug}/SOURCE.md`), 'SOURCE.md').toBe(true);
    if (update) writeFileSync(expectedPath, `${JSON.stringify(found, null, 2)}\n`);
    expect(found).toEqual(JSON.parse(readFileSync(expectedPath, 'utf8')));
  });
});

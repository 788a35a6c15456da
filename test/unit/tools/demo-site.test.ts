import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { repositoryPath } from '../../../tools/repository';
import { demoSite, frontArticle } from '../../../tools/start/demo-site';

/** The annotated article that the demonstration's front article is. */
const gold: { text: string } = JSON.parse(
  readFileSync(repositoryPath('test/fixtures/quotes/kim-en-russie.fr.gold.json'), 'utf8'),
);

describe('the demonstration', () => {
  test.each(['/', '/index.html', frontArticle, '/style.css', '/awkward/many-elements.html'])('has %s', async (path) => {
    expect(await demoSite(path)).not.toBeNull();
  });

  test('tells the annotated article word for word, the advertisement in its place', async () => {
    const html = String((await demoSite(frontArticle))?.body);
    const paragraphs = new JSDOM(html).window.document.querySelectorAll('.body p');
    expect([...paragraphs].map((paragraph) => paragraph.textContent).join('\n')).toBe(gold.text.trimEnd());
  });

  test('has an article of five million units, and a page of three thousand elements', async () => {
    const huge = String((await demoSite('/awkward/huge.html'))?.body);
    expect(huge.length).toBeGreaterThan(5_000_000);
    const many = String((await demoSite('/awkward/many-elements.html'))?.body);
    expect(many.match(/<(?!\/)/g)?.length).toBeGreaterThan(3_000);
  });
});

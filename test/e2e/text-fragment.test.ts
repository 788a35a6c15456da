import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import puppeteer, { type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { describeSpan } from '../../lib/anchoring/describe-span';
import { textFragmentUrl } from '../../lib/export/text-fragment';
import { chromiumFlags } from '../../tools/browsers/chromium-flags';
import { type BrowserName, findBrowser } from '../../tools/browsers/find';

declare module 'vitest' {
  interface ProvidedContext {
    browser: BrowserName;
  }
}

const paragraphs = [
  'Rien à voir dans ce paragraphe.',
  'Elle a prévenu : «\u00A0Nous ne céderons rien\u202F», puis elle est partie en Suisse, non sans mal.',
  'Le président a dit oui, R&D comprise, un non-événement à 100\u00A0%.',
  `Les envoyés spéciaux suivront la ﬁn ${'de la journée, heure par heure, '.repeat(12)}jusqu’au dénouement.`,
];
const text = paragraphs.join('\n');
const gap = '<div style="height: 2000px"></div>';
const html = `<!doctype html><meta charset="utf-8">${paragraphs
  .map((paragraph) => `${gap}<p>${paragraph.replace('&', '&amp;')}</p>`)
  .join('')}${gap}`;

let server: Server;
let browser: Browser;

beforeAll(async () => {
  server = createServer((_request, response) => response.setHeader('content-type', 'text/html').end(html));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const name = inject('browser');
  const executablePath = findBrowser(name);
  if (executablePath === null) throw new Error(`${name} is not installed`);
  const args = name === 'chromium' ? [...chromiumFlags()] : [];
  browser = await puppeteer.launch({ browser: name === 'chromium' ? 'chrome' : name, executablePath, args });
});
afterAll(async () => {
  await browser.close();
  server.close();
});

describe('a link to a text', () => {
  it.each([
    ['words between guillemets and no-break spaces', 'Nous ne céderons rien'],
    ['words with their guillemets', '«\u00A0Nous ne céderons rien\u202F»'],
    ['one short word', 'oui'],
    ['what separates the parts of a directive', 'R&D comprise, un non-événement à 100\u00A0%'],
    ['parts of words', 'éderons ri'],
    ['two paragraphs', 'en Suisse, non sans mal.\nLe président a dit oui'],
    ['a long paragraph', paragraphs[3] ?? ''],
    ['a ligature', 'la ﬁn'],
  ])('scrolls to %s', async (_what, exact) => {
    const start = text.indexOf(exact);
    const index = text.slice(0, start).split('\n').length - 1;
    const { port } = server.address() as AddressInfo;
    const page = await browser.newPage();
    await page.goto(textFragmentUrl(`http://127.0.0.1:${port}/`, describeSpan(text, [start, start + exact.length])));
    const isInView = `(() => {
      const { top, bottom } = document.querySelectorAll('p')[${index}].getBoundingClientRect();
      return scrollY > 0 && top < innerHeight && bottom > 0;
    })()`;
    await page.waitForFunction(isInView, { timeout: 5000 });
    expect(await page.evaluate(isInView)).toBe(true);
    await page.close();
  });
});

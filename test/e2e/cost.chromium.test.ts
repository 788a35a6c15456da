import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Reader } from './reader';

/** What a page that is no article may lose to the extension, in milliseconds of its main thread. */
const budget = 5;

/** Milliseconds after loading within which everything the extension does there is done. */
const settling = 1_500;

/** Only Chromium tells how long scripts ran on a page. */
describe('what a page without an article pays', () => {
  let reader: Reader;

  beforeAll(async () => {
    reader = await Reader.sitDown();
  });
  afterAll(() => reader?.leave());

  test(`less than ${budget} ms of main thread on three thousand elements`, async () => {
    const url = `${reader.newspaper.origin}/awkward/many-elements.html`;
    const page = await reader.session.open(`${reader.newspaper.origin}/awkward/no-article.html`);
    const costs: number[] = [];
    for (let run = 0; run < 7; run += 1) costs.push(await scriptTime(page, url));
    expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeGreaterThan(3_000);
    const median = costs.toSorted((a, b) => a - b)[3] ?? Number.NaN;
    console.log(`Script on a page of three thousand elements: ${median.toFixed(1)} ms`);
    expect(median, 'the content script runs').toBeGreaterThan(0);
    expect(median, `all: ${costs.map((cost) => cost.toFixed(1)).join(', ')}`).toBeLessThan(budget);
  });
});

/**
 * Milliseconds of processor time that scripts took while a page loads and settles. The page has none of its own, so
 * all of it is the extension's. Processor time, because other programs on the machine are not the extension's fault.
 */
async function scriptTime(page: Page, url: string): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await scriptDuration(session);
  await page.goto(url, { waitUntil: 'load' });
  await sleep(settling);
  const after = await scriptDuration(session);
  await session.detach();
  return (after - before) * 1000;
}

async function scriptDuration(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN;
}

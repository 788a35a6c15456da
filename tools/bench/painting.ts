import { launch } from 'puppeteer-core';
import { chromiumFlags } from '../browsers/chromium-flags';
import { ensureBrowser } from '../browsers/install';
import { serveFolder } from '../serve-folder';

export interface PaintingCost {
  /** Milliseconds of script to paint all marks. */
  readonly paint: number;
  /** Tasks over 50 ms from the painting to what follows the second frame. */
  readonly longTasks: number;
  /** Milliseconds of script for the same mutations, without and with marks (medians). */
  readonly mutations: { readonly bare: number; readonly marked: number };
}

/** Measures in a real Chromium, which alone tells of long tasks. */
export async function measurePainting(): Promise<PaintingCost> {
  const chromium = ensureBrowser('chromium');
  if (!chromium.ok) throw new Error(chromium.error);
  const server = await serveFolder('tools/bench/painting');
  const browser = await launch({ executablePath: chromium.value, args: [...chromiumFlags()] });
  try {
    const page = await browser.newPage();
    await page.goto(server.resolvedUrls?.local[0] ?? '');
    await page.waitForSelector('body[data-result]', { timeout: 60_000 });
    return JSON.parse(await page.evaluate(() => document.body.dataset.result ?? ''));
  } finally {
    await browser.close();
    await server.close();
  }
}

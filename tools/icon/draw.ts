/** `npm run icons`: draws public/icon/*.png from tools/icon/icon.svg. */
import { mkdirSync, readFileSync } from 'node:fs';
import { launch } from 'puppeteer-core';
import { chromiumFlags } from '../browsers/chromium-flags';
import { ensureBrowser } from '../browsers/install';
import { repositoryPath } from '../repository';

/** What browsers and stores ask for, in pixels. */
const sizes = [16, 32, 48, 96, 128];

const svg = readFileSync(repositoryPath('tools/icon/icon.svg'), 'utf8');
const chromium = ensureBrowser('chromium');
if (!chromium.ok) throw new Error(chromium.error);
mkdirSync(repositoryPath('public/icon'), { recursive: true });
const browser = await launch({ executablePath: chromium.value, args: [...chromiumFlags()] });
const page = await browser.newPage();
await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
for (const size of sizes) {
  await page.setViewport({ width: size, height: size });
  await page.screenshot({ path: `${repositoryPath('public/icon', String(size))}.png`, omitBackground: true });
}
await browser.close();

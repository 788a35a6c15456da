/**
 * `npm run screenshots:gallery [-- TEXT…]`: writes the gallery's pictures to artifacts/gallery, sheets for each kind of
 * view, language, theme and width; or only those sheets whose names hold one of the texts.
 */
import { mkdirSync } from 'node:fs';
import { launch, type Page } from 'puppeteer-core';
import { chromiumFlags } from '../browsers/chromium-flags';
import { ensureBrowser } from '../browsers/install';
import { repositoryPath } from '../repository';
import { serveFolder } from '../serve-folder';
import { cardStates } from './card-states';
import { marksStates } from './marks-states';
import { optionsStates } from './options-states';
import { panelStates } from './panel-states';
import { popupStates } from './popup-states';

interface Sheet {
  readonly name: string;
  readonly query: Readonly<Record<string, string>>;
}

/** What fits on a picture that can still be read as a whole. */
const statesPerSheet = 8;

const sheets: readonly Sheet[] = ['en', 'fr'].flatMap((lang) =>
  ['light', 'dark'].flatMap((theme) => [
    ...['320', '400'].flatMap((width) => sheetsOf({ surface: 'panel', lang, theme, width }, panelStates.length)),
    ...['320', '720'].flatMap((width) => sheetsOf({ surface: 'options', lang, theme, width }, optionsStates.length)),
    ...sheetsOf({ surface: 'popup', lang, theme }, popupStates.length),
    ...sheetsOf({ surface: 'card', lang, theme }, cardStates.length),
    ...sheetsOf({ surface: 'page', lang, theme }, marksStates.length),
  ]),
);

function sheetsOf(query: Sheet['query'], states: number): readonly Sheet[] {
  return Array.from({ length: Math.ceil(states / statesPerSheet) }, (_, index) => ({
    name: [...Object.values(query), index + 1].join('-'),
    query: { ...query, from: String(index * statesPerSheet), count: String(statesPerSheet) },
  }));
}

async function main(wanted: readonly string[]): Promise<number> {
  const chromium = ensureBrowser('chromium');
  if (!chromium.ok) {
    console.error(chromium.error);
    return 1;
  }
  const folder = repositoryPath('artifacts/gallery');
  mkdirSync(folder, { recursive: true });
  const server = await serveFolder('tools/gallery');
  const browser = await launch({ executablePath: chromium.value, args: [...chromiumFlags()] });
  try {
    const page = await browser.newPage();
    for (const { name, query } of sheets) {
      if (wanted.length > 0 && !wanted.some((text) => name.includes(text))) continue;
      const file = `${folder}/${name}.png` as const;
      await shoot(page, `${server.resolvedUrls?.local[0]}?${new URLSearchParams(query)}`, file);
      console.log(file);
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return 0;
}

async function shoot(page: Page, url: string, file: `${string}.png`): Promise<void> {
  await page.setViewport({ width: 1440, height: 800 });
  await page.goto(url);
  await page.waitForSelector('body[data-ready]');
  await page.screenshot({ path: file, fullPage: true });
}

process.exitCode = await main(process.argv.slice(2));

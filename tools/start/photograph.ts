import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../browsers/find';
import { launch } from '../browsers/launch';
import type { BrowserSession } from '../browsers/session';
import { buildFolder, buildIfChanged } from '../build';
import { repositoryRoot } from '../repository';
import { frontArticle } from './demo-site';
import { localisedBuild } from './localised-build';
import { takePicture } from './report';
import { fitPopup, openView, readPanel, waitUntilSettled } from './views';

/** With what, and of what, pictures are taken. */
export interface Place {
  readonly browser: BrowserName;
  readonly executable: string;
  readonly origin: string;
}

type Scheme = 'light' | 'dark';

/** A paragraph with a quote, names and a card that has everything to say. */
const photogenic = 'Aucun accord n’a été signé';

/** Names the pictures `chromium-en-light-card.png` and so on. */
export async function photographAll(place: Place): Promise<void> {
  for (const locale of ['en', 'fr']) {
    for (const scheme of ['light', 'dark'] as const) {
      await withBrowser(place, locale, scheme, async (session) => {
        const name = (what: string) => `${place.browser}-${locale}-${scheme}-${what}`;
        const say = async (page: Page, what: string) =>
          console.log(path.relative(repositoryRoot, await takePicture(page, name(what))));
        const { article, panel } = await openArticle(session, place.origin);
        await say(panel, 'panel-said');
        for (const [at, what] of ['said', 'named', 'kept', 'page'].entries()) {
          if (at === 0) continue;
          await panel.evaluate((tab) => document.querySelectorAll<HTMLElement>('[role=tab]')[tab]?.click(), at);
          await say(panel, `panel-${what}`);
        }
        const popup = await openView(session, 'popup', article.url());
        await waitUntilSettled(popup);
        await fitPopup(popup);
        await say(popup, 'popup');
        await article.bringToFront();
        await say(article, 'article');
        await hoverQuote(article);
        await say(article, 'card');
      });
    }
  }
}

/** The article with a card open, and the side panel beside it, in one picture. */
export async function photographForReadme(place: Place, file: string): Promise<void> {
  await withBrowser(place, 'en', 'light', async (session) => {
    const { article, panel } = await openArticle(session, place.origin);
    await panel.setViewport({ width: 360, height: 800 });
    const beside = await panel.screenshot({ encoding: 'base64' });
    await article.bringToFront();
    await article.setViewport({ width: 920, height: 800 });
    await hoverQuote(article);
    const page = await article.screenshot({ encoding: 'base64' });
    const frame = await session.open(`${place.origin}/style.css`);
    await frame.setViewport({ width: 1281, height: 800 });
    await frame.setContent(`<!doctype html><body style="margin:0;display:flex;gap:1px;background:#bbb">
      <img src="data:image/png;base64,${page}"><img src="data:image/png;base64,${beside}">`);
    await frame.screenshot({ path: file as `${string}.png` });
    console.log(`${path.relative(repositoryRoot, file)}: ${Math.round(readFileSync(file).length / 1024)} kB`);
  });
}

async function withBrowser(
  { browser, executable }: Place,
  locale: string,
  colourScheme: Scheme,
  act: (session: BrowserSession) => Promise<void>,
): Promise<void> {
  buildIfChanged(browser);
  const folder = mkdtempSync(path.join(os.tmpdir(), 'dixit-pictures-'));
  const extension = localisedBuild(buildFolder(browser), locale, folder);
  const profile = path.join(folder, 'profile');
  const session = await launch({ browser, executable, extension, profile, headless: true, colourScheme });
  try {
    await act(session);
  } finally {
    await session.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 3, retryDelay: 200 });
  }
}

async function openArticle(session: BrowserSession, origin: string): Promise<{ article: Page; panel: Page }> {
  const article = await session.open(origin + frontArticle);
  const panel = await openView(session, 'sidepanel', article.url());
  await readPanel(panel);
  await keepSome(panel);
  return { article, panel };
}

/** Keeps a few quotes, so that there is something to show. */
async function keepSome(panel: Page): Promise<void> {
  const kept = await panel.evaluate(() => {
    const switches = [...document.querySelectorAll<HTMLElement>('li button[aria-pressed=false]')];
    const chosen = switches.filter((_, at) => at === 3 || at === 8);
    for (const each of chosen) each.click();
    return chosen.length;
  });
  await panel.waitForFunction(
    (count) => document.querySelectorAll('li button[aria-pressed=true]').length === count,
    { timeout: 5_000, polling: 100 },
    kept,
  );
}

/** Rests the mouse on the photogenic quote until its card is there. */
async function hoverQuote(article: Page): Promise<void> {
  const point = await article.evaluate((words) => {
    const paragraph = [...document.querySelectorAll('p')].find((each) => each.textContent?.includes(words));
    paragraph?.scrollIntoView({ block: 'end', behavior: 'instant' });
    // What comes after is shown as well.
    scrollBy({ top: innerHeight / 4, behavior: 'instant' });
    const box = paragraph?.getBoundingClientRect();
    return box === undefined ? null : { x: box.left + 120, y: box.top + 12 };
  }, photogenic);
  if (point === null) throw new Error(`The article does not say: ${photogenic}`);
  await article.mouse.move(point.x - 2, point.y);
  await article.mouse.move(point.x, point.y);
  await article.waitForFunction(() => document.querySelector('dixit-ui:popover-open') !== null, { timeout: 5_000 });
}

import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import type { BrowserSession } from '../browsers/session';
import { repositoryPath, repositoryRoot } from '../repository';
import { fitPopup, openView, type PanelReport, readPanel, waitUntilSettled } from './views';

export const screenshots = repositoryPath('artifacts/screenshots');

/** Reads one page with the extension, prints what the side panel shows of it, and takes the pictures. */
export async function reportOn(session: BrowserSession, url: string): Promise<void> {
  const article = await session.open(url);
  const panel = await openView(session, 'sidepanel', article.url());
  print(url, await readPanel(panel));
  const name = path.basename(new URL(url).pathname).replace(/\.x?html?$/i, '');
  const popup = await openView(session, 'popup', article.url());
  await waitUntilSettled(popup);
  await fitPopup(popup);
  await article.bringToFront();
  const pictures = [
    await takePicture(article, `${name}-article`, true),
    await takePicture(popup, `${name}-popup`),
    await takePicture(panel, `${name}-side-panel`),
  ];
  console.log(`\nPictures:\n${pictures.map((file) => `  ${path.relative(repositoryRoot, file)}`).join('\n')}\n`);
  for (const page of [popup, panel, article]) await page.close();
}

/** Writes what a tab shows, or its whole page, as PNG; gives back the file. */
export async function takePicture(page: Page, name: string, fullPage = false): Promise<string> {
  mkdirSync(screenshots, { recursive: true });
  const file = path.join(screenshots, `${name}.png`);
  await page.bringToFront();
  // What was just asked for is on the screen two frames later.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  await page.screenshot({ path: file as `${string}.png`, fullPage });
  return file;
}

function print(url: string, report: PanelReport): void {
  console.log(`\n${decodeURI(url)}`);
  if (report.status === 'notice') {
    console.log(indent(report.text));
    return;
  }
  for (const { name, role, quotes } of report.speakers) {
    console.log(`\n  ${name}${role === '' ? '' : ` (${role})`}`);
    for (const { words, details } of quotes) console.log(`    ${words}${details === '' ? '' : ` [${details}]`}`);
  }
  for (const { type, names } of report.entities) console.log(`\n  ${type}: ${names.join(', ')}`);
}

function indent(text: string): string {
  return text.replaceAll(/^/gm, '  ');
}

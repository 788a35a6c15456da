/** `npm start`: the extension in a browser, on a demonstration newspaper or on the reader's own saved pages. */
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ok, type Result } from '../lib/model/result';
import { ensureBrowser } from './browsers/install';
import { launch } from './browsers/launch';
import type { BrowserSession } from './browsers/session';
import { buildFolder, buildIfChanged } from './build';
import { demoSite, frontArticle } from './start/demo-site';
import { readOptions, type StartOptions, usage } from './start/options';
import { ownPages, type Pages } from './start/own-pages';
import { reportOn } from './start/report';
import { type Server, serve } from './start/serve';

async function main(args: readonly string[]): Promise<Result<null, string>> {
  const options = readOptions(args);
  if (!options.ok) return options;
  if (options.value === 'help') {
    console.log(usage);
    return ok(null);
  }
  const { pages: target } = options.value;
  const demo: Pages = { site: demoSite, start: frontArticle, articles: [frontArticle] };
  const pages = target === null ? ok(demo) : ownPages(target);
  if (!pages.ok) return pages;
  const executable = ensureBrowser(options.value.browser);
  if (!executable.ok) return executable;
  await show(options.value, executable.value, pages.value);
  return ok(null);
}

async function show({ browser }: StartOptions, executable: string, pages: Pages): Promise<void> {
  const { built } = buildIfChanged(browser);
  if (built) console.log(`Built Dixit for ${browser}.`);
  const server = await serve(pages.site);
  const profile = mkdtempSync(path.join(os.tmpdir(), 'dixit-start-'));
  const headless = !hasDisplay();
  const session = await launch({ browser, executable, extension: buildFolder(browser), profile, headless });
  try {
    if (headless) for (const article of pages.articles) await reportOn(session, server.origin + article);
    else await stayOpen(session, server, pages.start);
  } finally {
    await session.close();
    await server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Until the reader closes the browser or presses Ctrl-C. */
async function stayOpen(session: BrowserSession, server: Server, start: string): Promise<void> {
  await session.open(server.origin + start);
  console.log(`${server.origin}${start} is open in ${session.name} with Dixit. Ctrl-C ends it.`);
  const interrupted = new Promise<void>((resolve) => process.once('SIGINT', () => resolve()));
  await Promise.race([session.closed, interrupted]);
}

function hasDisplay(): boolean {
  const { platform, env } = process;
  return platform === 'darwin' || platform === 'win32' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

const outcome = await main(process.argv.slice(2));
if (!outcome.ok) {
  console.error(outcome.error);
  process.exitCode = 1;
}

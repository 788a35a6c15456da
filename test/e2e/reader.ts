import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { inject } from 'vitest';
import { ensureBrowser } from '../../tools/browsers/install';
import { launch } from '../../tools/browsers/launch';
import type { BrowserSession } from '../../tools/browsers/session';
import { buildFolder, buildIfChanged } from '../../tools/build';
import { demoSite } from '../../tools/start/demo-site';
import { type Server, serve } from '../../tools/start/serve';
import { openView, type View } from '../../tools/start/views';
import { ArticlePage } from './pages/article-page';
import { ViewPage } from './pages/view-page';
import { type RequestTrap, setRequestTrap } from './request-trap';

declare module 'vitest' {
  interface ProvidedContext {
    browser: 'chromium' | 'firefox';
  }
}

/** The browser that this run of the tests is for. */
export const browser = inject('browser');

/** Somebody with a browser, the extension as built, and a newspaper. */
export class Reader {
  readonly newspaper: Server;
  /** What any part of the browser wanted from elsewhere. */
  readonly trap: RequestTrap;
  readonly downloads: string;
  readonly #folder: string;
  #session: BrowserSession;

  private constructor(newspaper: Server, trap: RequestTrap, folder: string, session: BrowserSession) {
    this.newspaper = newspaper;
    this.trap = trap;
    this.#folder = folder;
    this.downloads = downloadsIn(folder);
    this.#session = session;
  }

  /** `access`: whether every site is granted from the start. */
  static async sitDown({ access = true } = {}): Promise<Reader> {
    buildIfChanged(browser);
    const folder = mkdtempSync(path.join(os.tmpdir(), 'dixit-e2e-'));
    mkdirSync(downloadsIn(folder));
    const [newspaper, trap] = await Promise.all([serve(demoSite), setRequestTrap()]);
    return new Reader(newspaper, trap, folder, await start(folder, trap, access));
  }

  get session(): BrowserSession {
    return this.#session;
  }

  async open(pathname: string): Promise<ArticlePage> {
    return new ArticlePage(this.#session, await this.#session.open(this.newspaper.origin + pathname));
  }

  /** The side panel or popup beside an article. */
  async view(view: View, article: ArticlePage): Promise<ViewPage> {
    return new ViewPage(await openView(this.#session, view, article.page.url()));
  }

  /** Closes the browser and opens it again on the same profile. */
  async reopenBrowser(how: 'closed' | 'killed' = 'closed'): Promise<void> {
    if (how === 'killed') this.#session.kill();
    else await this.#session.close();
    await this.#session.closed;
    this.#session = await start(this.#folder, this.trap);
  }

  async leave(): Promise<void> {
    await this.#session.close();
    await this.newspaper.close();
    this.trap.close();
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

function downloadsIn(folder: string): string {
  return path.join(folder, 'downloads');
}

function start(folder: string, trap: RequestTrap, access = true): Promise<BrowserSession> {
  const executable = ensureBrowser(browser);
  if (!executable.ok) throw new Error(executable.error);
  return launch({
    browser,
    executable: executable.value,
    extension: buildFolder(browser),
    profile: path.join(folder, 'profile'),
    headless: true,
    downloads: downloadsIn(folder),
    proxy: trap.address,
    access,
  });
}

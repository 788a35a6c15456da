import { setTimeout as sleep } from 'node:timers/promises';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { firefoxExtensionId, firefoxExtensionUuid, firefoxPrefs } from './firefox-prefs';
import { type BrowserSession, type InOverlay, type LaunchOptions, overlayElement, viewport } from './session';

/** How long a page of the extension may take to load, in milliseconds. */
const loadTimeout = 15_000;

export async function launchFirefox(options: LaunchOptions): Promise<BrowserSession> {
  const { downloads, proxy, colourScheme = 'light' } = options;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.executable,
    headless: options.headless,
    userDataDir: options.profile,
    defaultViewport: options.headless ? viewport : null,
    handleSIGINT: false,
    extraPrefsFirefox: firefoxPrefs({ downloads, proxy, colourScheme }),
    // Without it, Firefox ignores where its remote settings are said to be, and asks Mozilla's server.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    // Opens pages of the extension and the browser's own settings to the driver.
    args: ['--remote-allow-system-access'],
  });
  await browser.installExtension(options.extension);
  return new FirefoxSession(browser);
}

/** What of WebDriver BiDi is used beside Puppeteer, which hides it. https://w3c.github.io/webdriver-bidi/ */
interface BidiConnection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

interface RemoteValue {
  readonly type: string;
  readonly value?: string;
  readonly sharedId?: string;
}

type ScriptResult =
  | { readonly type: 'success'; readonly result: RemoteValue }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };

class FirefoxSession implements BrowserSession {
  readonly name = 'firefox';
  readonly closed: Promise<void>;
  readonly #browser: Browser;

  constructor(browser: Browser) {
    this.#browser = browser;
    this.closed = new Promise((resolve) => browser.once('disconnected', () => resolve()));
  }

  async open(url: string): Promise<Page> {
    const page = await this.#browser.newPage();
    await page.goto(url, { waitUntil: 'load' });
    return page;
  }

  /** Puppeteer waits in vain for the end of a navigation that changes the process, so the page is asked itself. */
  async openExtensionPage(file: string): Promise<Page> {
    const page = await this.#browser.newPage();
    const url = `moz-extension://${firefoxExtensionUuid}/${file}`;
    await this.#send('browsingContext.navigate', { context: contextOf(page), url, wait: 'complete' });
    const end = Date.now() + loadTimeout;
    while (Date.now() < end) {
      const loaded = `location.href.startsWith(${JSON.stringify(url)}) && document.readyState === 'complete'`;
      // Between two processes there is no page to ask.
      if (await page.evaluate(loaded).catch(() => false)) return page;
      await sleep(50);
    }
    throw new Error(`Firefox did not open ${url}.`);
  }

  async inOverlay<A extends unknown[], T>(page: Page, action: InOverlay<A, T>, ...args: A): Promise<T | null> {
    const context = contextOf(page);
    const found = (await this.#send('browsingContext.locateNodes', {
      context,
      locator: { type: 'css', value: overlayElement },
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 0 },
    })) as { nodes: readonly { value: { shadowRoot?: RemoteValue | null } }[] };
    const sharedId = found.nodes[0]?.value.shadowRoot?.sharedId;
    if (sharedId === undefined) return null;
    const json = await this.#run('script.callFunction', {
      functionDeclaration: `async (root, args) => JSON.stringify(await (${action})(root, ...JSON.parse(args)))`,
      arguments: [{ sharedId }, { type: 'string', value: JSON.stringify(args) }],
      target: { context },
      awaitPromise: true,
    });
    return json === undefined ? (undefined as T) : JSON.parse(json);
  }

  /** What Firefox's add-on settings do when the reader allows the extension on all sites. */
  grantAccess(): Promise<void> {
    return this.#inBrowser(`
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID('${firefoxExtensionId}');
      await ExtensionPermissions.add(extension.id, { permissions: [], origins: ['*://*/*'] }, extension);`);
  }

  stopBackground(): Promise<void> {
    return this.#inBrowser(`
      const { extension } = WebExtensionPolicy.getByID('${firefoxExtensionId}');
      await extension.terminateBackground({ disableResetIdleForTest: true });`);
  }

  async close(): Promise<void> {
    await this.#browser.close();
  }

  kill(): void {
    this.#browser.process()?.kill('SIGKILL');
  }

  /** Runs code with the rights of the browser itself. */
  async #inBrowser(code: string): Promise<void> {
    const tree = (await this.#send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 })) as {
      contexts: readonly { context: string }[];
    };
    await this.#run('script.evaluate', {
      expression: `(async () => {${code}})()`,
      target: { context: tree.contexts[0]?.context },
      awaitPromise: true,
    });
  }

  async #run(method: string, params: object): Promise<string | undefined> {
    const answer = (await this.#send(method, params)) as ScriptResult;
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return answer.result.value;
  }

  async #send(method: string, params: object): Promise<unknown> {
    const { connection } = this.#browser as unknown as { connection: BidiConnection };
    return (await connection.send(method, params)).result;
  }
}

/** The id of a tab in WebDriver BiDi, which Puppeteer keeps on the frame. */
function contextOf(page: Page): string {
  return (page.mainFrame() as unknown as { _id: string })._id;
}

import puppeteer, { type Browser, type CDPSession, type Page, type Protocol, type Target } from 'puppeteer-core';
import { chromiumFlags } from './chromium-flags';
import { type BrowserSession, type InOverlay, type LaunchOptions, overlayElement, viewport } from './session';

export async function launchChromium(options: LaunchOptions): Promise<BrowserSession> {
  const { downloads, proxy } = options;
  const browser = await puppeteer.launch({
    executablePath: options.executable,
    headless: options.headless,
    userDataDir: options.profile,
    // Extensions are loaded through the debugging pipe, because branded Chrome no longer has a flag for it.
    pipe: true,
    enableExtensions: [options.extension],
    defaultViewport: options.headless ? viewport : null,
    handleSIGINT: false,
    ...(downloads !== undefined && { downloadBehavior: { policy: 'allow', downloadPath: downloads } }),
    args: [
      ...chromiumFlags(),
      // Without this, Chromium never sends this machine's addresses to a proxy, but everything else it does.
      ...(proxy === undefined ? [] : [`--proxy-server=http://${proxy}`]),
    ],
  });
  const worker = await browser.waitForTarget(isBackground);
  return new ChromiumSession(browser, new URL(worker.url()).host, options.colourScheme ?? 'light');
}

function isBackground(target: Target): boolean {
  return target.type() === 'service_worker' && target.url().startsWith('chrome-extension://');
}

class ChromiumSession implements BrowserSession {
  readonly name = 'chromium';
  readonly closed: Promise<void>;
  readonly #browser: Browser;
  readonly #extensionId: string;
  readonly #colourScheme: string;

  constructor(browser: Browser, extensionId: string, colourScheme: string) {
    this.#browser = browser;
    this.#extensionId = extensionId;
    this.#colourScheme = colourScheme;
    this.closed = new Promise((resolve) => browser.once('disconnected', () => resolve()));
  }

  async open(url: string): Promise<Page> {
    const page = await this.#browser.newPage();
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: this.#colourScheme }]);
    await page.goto(url, { waitUntil: 'load' });
    return page;
  }

  openExtensionPage(file: string): Promise<Page> {
    return this.open(`chrome-extension://${this.#extensionId}/${file}`);
  }

  async inOverlay<A extends unknown[], T>(page: Page, action: InOverlay<A, T>, ...args: A): Promise<T | null> {
    const session = await page.createCDPSession();
    try {
      const root = await findShadowRoot(session);
      if (root === null) return null;
      const { object } = await session.send('DOM.resolveNode', { backendNodeId: root });
      const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
        functionDeclaration: `function (...args) { return (${action})(this, ...args); }`,
        arguments: args.map((value) => ({ value })),
        returnByValue: true,
        awaitPromise: true,
        ...(object.objectId !== undefined && { objectId: object.objectId }),
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as T;
    } finally {
      await session.detach();
    }
  }

  /**
   * Two steps that both stand for a click of the reader: the extension's details page grants the sites, and the
   * extension's own request for them, which would show a dialog, then finds them granted.
   */
  async grantAccess(): Promise<void> {
    const id = this.#extensionId;
    const settings = await this.open('chrome://extensions');
    await settings.evaluate(`(async () => {
      await chrome.developerPrivate.updateExtensionConfiguration(
        { extensionId: '${id}', hostAccess: 'ON_SPECIFIC_SITES' });
      await chrome.developerPrivate.addHostPermission('${id}', '*://*/*');
    })()`);
    await settings.close();
    const page = await this.openExtensionPage('popup.html');
    const granted = await page.evaluate(`chrome.permissions.request({ origins: ['*://*/*'] })`);
    await page.close();
    if (granted !== true) throw new Error('Chromium did not grant the extension access to sites.');
  }

  async stopBackground(): Promise<void> {
    const worker = await this.#browser.targets().find(isBackground)?.worker();
    await worker?.close();
  }

  async close(): Promise<void> {
    await this.#browser.close();
  }

  kill(): void {
    this.#browser.process()?.kill('SIGKILL');
  }
}

/** The backend id of the closed shadow root, which only the debugging protocol sees. */
async function findShadowRoot(session: CDPSession): Promise<number | null> {
  const { root } = await session.send('DOM.getDocument', { depth: 2, pierce: true });
  const pending: Protocol.DOM.Node[] = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.localName === overlayElement) return node.shadowRoots?.[0]?.backendNodeId ?? null;
    pending.push(...(node.children ?? []));
  }
  return null;
}

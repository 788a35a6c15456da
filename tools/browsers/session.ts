import type { Page } from 'puppeteer-core';
import type { BrowserName } from './find';

/** How a browser is started with the extension. */
export interface LaunchOptions {
  readonly browser: BrowserName;
  readonly executable: string;
  /** The unpacked build, as it ships. */
  readonly extension: string;
  /** A folder that outlives the browser: started on it again, the browser is as it was left. */
  readonly profile: string;
  readonly headless: boolean;
  /** Where downloads go, without asking. */
  readonly downloads?: string;
  /** `host:port` of an HTTP proxy for everything that is not this machine's. */
  readonly proxy?: string;
  readonly colourScheme?: 'light' | 'dark';
  /** Whether every site is granted, as the reader would do it. True where not said otherwise. */
  readonly access?: boolean;
}

/** A function that runs in a page, given the closed shadow root of the extension's one element there. */
export type InOverlay<A extends unknown[], T> = (root: ShadowRoot, ...args: A) => T;

/** A running browser with the extension in it; the same for every browser. */
export interface BrowserSession {
  readonly name: BrowserName;
  /** A new tab, in front. */
  open(url: string): Promise<Page>;
  /** A page of the extension in a new tab; `file` is its path in the build, with its query. */
  openExtensionPage(file: string): Promise<Page>;
  /**
   * Runs `action` inside the shadow root of the extension's element on a page, which the page itself cannot reach.
   * Null where the element is not there. `action` and its result cross by source text and JSON.
   */
  inOverlay<A extends unknown[], T>(page: Page, action: InOverlay<A, T>, ...args: A): Promise<T | null>;
  /** Grants every site to the extension, as a reader does in the browser's own settings. */
  grantAccess(): Promise<void>;
  /** Ends the extension's background, as the browser does when it has been idle. */
  stopBackground(): Promise<void>;
  close(): Promise<void>;
  /** Ends the browser at once, as a crash or a loss of power does. */
  kill(): void;
  /** Resolves when the browser is gone, whoever ended it. */
  readonly closed: Promise<void>;
}

/** The size of a tab, in CSS pixels. */
export const viewport = { width: 1280, height: 900 };

/** The element that the extension adds to a page. */
export const overlayElement = 'dixit-ui';

import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { BrowserSession } from '../../../tools/browsers/session';
import { eventually } from '../eventually';
import { OverlayCard } from './overlay-card';

/** A quote of the demonstration's front article, with its marks of quotation left out. */
export const peskov =
  'Aucun accord n’a été signé sur cette question ou sur d’autres questions et il n’y a pas de tels projets';

/** A page in a tab, as a reader with a mouse sees it and as its own scripts see it. */
export class ArticlePage {
  readonly page: Page;
  readonly card: OverlayCard;

  constructor(session: BrowserSession, page: Page) {
    this.page = page;
    this.card = new OverlayCard(session, page);
  }

  /** The extension's highlights, as the page can see them: name → the texts painted. */
  async marks(): Promise<Readonly<Record<string, readonly string[]>>> {
    return await this.page.evaluate(() =>
      Object.fromEntries(
        [...CSS.highlights]
          .filter(([name]) => name.startsWith('dixit-'))
          .map(([name, highlight]) => [
            name,
            // What is painted on nodes that have left the page is not seen.
            [...highlight]
              .filter((painted) => painted.startContainer.isConnected && painted.endContainer.isConnected)
              .map((painted) => {
                const range = document.createRange();
                range.setStart(painted.startContainer, painted.startOffset);
                range.setEnd(painted.endContainer, painted.endOffset);
                return range.toString();
              }),
          ]),
      ),
    );
  }

  /** The texts painted under all names that begin with `dixit-` and this. One text may be painted in pieces. */
  async painted(kind: string): Promise<readonly string[]> {
    const marks = Object.entries(await this.marks());
    return marks.filter(([name]) => name.startsWith(`dixit-${kind}`)).flatMap(([, texts]) => texts);
  }

  /** Waits until quotes are painted. */
  async waitForMarks(): Promise<void> {
    await eventually(async () => expect(await this.painted('quote')).not.toEqual([]));
  }

  /** Waits until this text is painted under a name that begins with `dixit-` and `kind`. */
  async waitForPainted(kind: string, text: string): Promise<void> {
    await eventually(async () => expect((await this.painted(kind)).join('')).toContain(text));
  }

  /** Moves the mouse onto the first letters of a text. */
  async hover(text: string): Promise<void> {
    const [x, y] = await this.#pointIn(text, 0);
    // Two moves: what opens at rest must not be opened by the jump alone.
    await this.page.mouse.move(x - 1, y);
    await this.page.mouse.move(x, y);
  }

  /** Selects a text with the mouse. */
  async select(text: string): Promise<void> {
    const [startX, startY] = await this.#pointIn(text, 0);
    const [endX, endY] = await this.#pointIn(text, text.length);
    await this.page.mouse.move(startX, startY);
    await this.page.mouse.down();
    await this.page.mouse.move(endX - 4, endY, { steps: 4 });
    await this.page.mouse.move(endX, endY);
    await this.page.mouse.up();
  }

  /** As the newspaper edits it while the page is open: within one element. */
  async replaceText(words: string, others: string): Promise<void> {
    await this.page.evaluate(
      (wanted, put) => {
        const elements = [...document.querySelectorAll('article *')].filter(({ textContent }) =>
          textContent?.includes(wanted),
        );
        const innermost = elements.at(-1);
        if (innermost === undefined) throw new Error(`The page does not say: ${wanted}`);
        innermost.textContent = (innermost.textContent ?? '').replace(wanted, put);
      },
      words,
      others,
    );
  }

  /** Scrolls a text to the middle of the window, and gives the point at an offset in it. */
  async #pointIn(text: string, offset: number): Promise<readonly [x: number, y: number]> {
    return await this.page.evaluate(
      (wanted, at) => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const nodes: Text[] = [];
        let whole = '';
        while (walker.nextNode()) {
          nodes.push(walker.currentNode as Text);
          whole += (walker.currentNode as Text).data;
        }
        const start = whole.indexOf(wanted);
        if (start === -1) throw new Error(`The page does not say: ${wanted}`);
        // The letter at the offset; past the last one, its right edge.
        let place = start + Math.min(at, wanted.length - 1);
        const node = nodes.find((each) => {
          if (place < each.data.length) return true;
          place -= each.data.length;
          return false;
        });
        if (node === undefined) throw new Error('unreachable');
        const range = document.createRange();
        range.setStart(node, place);
        range.setEnd(node, place + 1);
        node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = range.getBoundingClientRect();
        return [at < wanted.length ? box.left + 1 : box.right, box.top + box.height / 2] as const;
      },
      text,
      offset,
    );
  }
}

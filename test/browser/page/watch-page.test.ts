import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type PageChange, watchPage } from '../../../lib/page/watch-page';
import { article } from './page-text';

let frame: HTMLIFrameElement;
let page: Document;
let controller: AbortController;
let changes: PageChange[];

/** Longer than a burst of changes is waited for. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 400));

function watch(selector: string | null): void {
  watchPage(page, selector === null ? null : page.querySelector(selector), controller.signal, (change) => {
    changes.push(change);
  });
}

beforeEach(() => {
  frame = document.createElement('iframe');
  frame.srcdoc = `<title>A</title><main>${article(3)}</main>`;
  controller = new AbortController();
  changes = [];
  return new Promise<void>((resolve) => {
    frame.addEventListener('load', () => {
      if (frame.contentDocument) page = frame.contentDocument;
      resolve();
    });
    document.body.append(frame);
  });
});
afterEach(() => {
  controller.abort();
  frame.remove();
});

function paragraph(): HTMLElement {
  const element = page.querySelector<HTMLElement>('#p1');
  if (!element) throw new Error('no paragraph');
  return element;
}

describe('watching a page', () => {
  it.each<[what: string, change: () => void]>([
    ['a paragraph is added', () => paragraph().after(Object.assign(page.createElement('p'), { textContent: 'New.' }))],
    ['one is removed', () => paragraph().remove()],
    ['a text is edited', () => paragraph().firstChild?.replaceWith('Edited.')],
    ['in place', () => Object.assign(paragraph().firstChild ?? {}, { data: 'Edited.' })],
  ])('tells that the text changed when %s', async (_what, change) => {
    watch('article');
    change();
    await settled();
    expect(changes).toEqual(['text']);
  });

  it('tells once of a burst', async () => {
    watch('article');
    for (let count = 0; count < 100; count++) paragraph().append(` ${count}`);
    await settled();
    expect(changes).toEqual(['text']);
  });

  it('does not wait for ever for a page that never rests', async () => {
    watch('article');
    const timer = setInterval(() => paragraph().append(' tick'), 50);
    await vi.waitFor(() => expect(changes).toEqual(['text']), { timeout: 4000 });
    clearInterval(timer);
  });

  it.each<[what: string, change: () => void]>([
    ['attributes', () => paragraph().setAttribute('class', 'x')],
    ['an empty element', () => paragraph().append(page.createElement('span'))],
    ['a script', () => paragraph().append(Object.assign(page.createElement('script'), { textContent: '0' }))],
    ['text outside the article', () => page.body.append('Something else entirely.')],
  ])('is not concerned by %s', async (_what, change) => {
    watch('article');
    change();
    await settled();
    expect(changes).toEqual([]);
  });

  it.each<[what: string, change: () => void]>([
    ['itself', () => page.querySelector('article')?.remove()],
    ['with what holds it', () => page.querySelector('main')?.replaceWith('gone')],
  ])('tells that the article left, %s', async (_what, change) => {
    watch('article');
    change();
    await settled();
    expect(changes).toEqual(['article']);
  });

  it('tells when text arrives on a page without an article', async () => {
    watch(null);
    page.body.append(Object.assign(page.createElement('div'), { innerHTML: article(2) }));
    await settled();
    expect(changes).toEqual(['article']);
  });

  it('tells of a navigation by the page’s own program, not of a jump on the page', async () => {
    // In the frame of the test: a document of `srcdoc` has no address to change.
    const before = location.href;
    watchPage(document, null, controller.signal, (change) => changes.push(change));
    history.pushState(null, '', '#comments');
    await settled();
    expect(changes).toEqual([]);
    history.pushState(null, '', '#/other');
    await settled();
    expect(changes).toEqual(['navigation']);
    history.replaceState(null, '', before);
  });

  it('says nothing after its end', async () => {
    watch('article');
    paragraph().remove();
    controller.abort();
    page.querySelector('article')?.remove();
    await settled();
    expect(changes).toEqual([]);
  });
});

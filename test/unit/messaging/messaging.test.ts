import { afterEach, describe, expect, test, vi } from 'vitest';
import { handleInContent, handleInView } from '../../../lib/messaging/handle';
import { askTab, tellViews } from '../../../lib/messaging/send';
import { ok } from '../../../lib/model/result';

type Listener = (message: unknown, sender: { tab?: { id: number } }) => Promise<unknown> | undefined;

/** One bus for all contexts, cloning as the browsers do; with nobody to answer it rejects as they do. */
const bus = vi.hoisted(() => {
  const listeners = new Set<Listener>();
  const send = async (message: unknown): Promise<unknown> => {
    const cloned: unknown = JSON.parse(JSON.stringify(message));
    for (const listener of listeners) {
      const reply = listener(cloned, { tab: { id: 7 } });
      if (reply !== undefined) return reply.then((value) => JSON.parse(JSON.stringify(value)) as unknown);
    }
    throw new Error('Could not establish connection. Receiving end does not exist.');
  };
  return { listeners, send };
});

vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      sendMessage: bus.send,
      onMessage: {
        addListener: (listener: Listener) => bus.listeners.add(listener),
        removeListener: (listener: Listener) => bus.listeners.delete(listener),
      },
    },
    tabs: { sendMessage: (_: number, message: unknown) => bus.send(message) },
  },
}));

afterEach(() => bus.listeners.clear());

const handlers: Parameters<typeof handleInContent>[0] = {
  describePage: () => ok({ status: 'not-article' }),
  reveal: ({ span }) => ok(span[0] < 10),
  revealAnnotation: () => {
    throw new TypeError('a defect');
  },
  keepQuote: async () => ({ ok: false, error: { code: 'no-such-quote' } }),
  findCandidates: () => ok([]),
  attach: async () => ({ ok: false, error: { code: 'no-selection' } }),
  libraryChanged: () => ok(null),
  readAgain: () => ok(null),
  annotationsChanged: () => ok(null),
  correctionsChanged: () => ok(null),
  settingsChanged: () => ok(null),
};

describe('asking', () => {
  test('the answer is what the handler gave', async () => {
    handleInContent(handlers, new AbortController().signal);
    expect(await askTab(1, 'reveal', { span: [3, 5] })).toEqual(ok(true));
    expect(await askTab(1, 'reveal', { span: [30, 50] })).toEqual(ok(false));
  });

  test('an expected failure comes back as it is', async () => {
    handleInContent(handlers, new AbortController().signal);
    expect(await askTab(1, 'keepQuote', { words: 'w', start: 0 })).toEqual({
      ok: false,
      error: { code: 'no-such-quote' },
    });
  });

  test('a defect is thrown again at who asked', async () => {
    handleInContent(handlers, new AbortController().signal);
    await expect(askTab(1, 'revealAnnotation', { id: 'x' as never })).rejects.toThrow('TypeError: a defect');
  });

  test('nobody there is an answer, not an exception', async () => {
    expect(await askTab(1, 'describePage', null)).toMatchObject({ ok: false, error: { code: 'unreachable' } });
  });

  test('an aborted context no longer answers', async () => {
    const context = new AbortController();
    handleInContent(handlers, context.signal);
    context.abort();
    expect(await askTab(1, 'describePage', null)).toMatchObject({ ok: false, error: { code: 'unreachable' } });
  });
});

describe('addressing', () => {
  test('a view does not hear what is meant for a page, nor names no handler has', async () => {
    handleInView({ annotationsChanged: () => ok(null) }, new AbortController().signal);
    expect(await askTab(1, 'annotationsChanged', { pageId: 'p' as never })).toMatchObject({ ok: false });
    await expect(bus.send({ dixit: 'view', type: 'toString', request: null })).rejects.toThrow('Receiving end');
    await expect(bus.send('not an envelope')).rejects.toThrow('Receiving end');
  });

  test('views are told with the tab it concerns; that none is open is no failure', async () => {
    await tellViews('pageStateChanged', { state: 'ready' });
    const heard: unknown[] = [];
    handleInView(
      {
        pageStateChanged: ({ state }, sender) => {
          heard.push(state, sender.tabId);
          return ok(null);
        },
      },
      new AbortController().signal,
    );
    await tellViews('pageStateChanged', { state: 'ready' });
    expect(heard).toEqual(['ready', 7]);
  });
});

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Painter } from '../../../lib/highlight/painter';
import type { Analysis } from '../../../lib/model/analysis';
import type { Annotation } from '../../../lib/model/annotation';
import type { Quote } from '../../../lib/model/quote';
import { fail, ok, type Result } from '../../../lib/model/result';
import { defaultSettings, type Settings } from '../../../lib/model/settings';
import { Reading } from '../../../lib/reading/reading';

/** The background, as far as a reading asks it; each test sets what it answers. */
const background = vi.hoisted(() => ({
  analyse: null as null | ((text: string) => unknown),
  settings: null as unknown,
  annotations: [] as readonly unknown[],
  asked: [] as string[],
}));

vi.mock('../../../lib/messaging/send', () => ({
  tellViews: () => Promise.resolve(),
  askBackground: (type: string, request: { text: string }): Promise<Result<unknown, unknown>> => {
    background.asked.push(type);
    if (type === 'analyse') return Promise.resolve(background.analyse?.(request.text) as Result<unknown, unknown>);
    if (type === 'loadSettings') return Promise.resolve(ok(background.settings));
    if (type === 'loadPage') return Promise.resolve(ok({ page: null, annotations: background.annotations }));
    return Promise.resolve(ok(null));
  },
}));

const said = 'The bridge will open before the winter, and not a day later';
const filler = 'The works on the northern bank have taken the engineer Ada Byron than was planned. '.repeat(6);

function articlePage(sentence = `“${said},” said the engineer Ada Byron on Monday.`): string {
  return `<nav><a href="/">Home</a></nav><article><h1>The bridge at last</h1>
    <p>${filler}</p><p id="quote">${sentence}</p><p>${filler}</p><p>${filler}</p></article>`;
}

/** Finds the sentence that every test's article holds, wherever it stands. */
function analyse(text: string): Result<Analysis, never> {
  const start = text.indexOf(said);
  const quote: Quote = {
    type: 'direct',
    content: [[start, start + said.length]],
    fragments: [],
    cue: null,
    source: null,
    speaker: 'Ada Byron',
    speakerId: null,
    role: null,
    via: null,
    continued: false,
    confidence: 1,
  };
  return ok({ lang: 'en', quotes: start < 0 ? [] : [quote], entities: [], ms: {}, notices: [] });
}

let ending: AbortController;
let reading: Reading;

function painted(): readonly string[] {
  const names = [...CSS.highlights.keys()].filter((name) => name.startsWith('dixit-'));
  return names.flatMap((name) =>
    [...(CSS.highlights.get(name) ?? [])].flatMap((range) => {
      // A static range over removed nodes still has its text, but paints nothing.
      if (!range.startContainer.isConnected) return [];
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      return live.toString();
    }),
  );
}

async function settled(status: string): Promise<void> {
  await vi.waitFor(() => expect(reading.state.status).toBe(status), { timeout: 5000 });
}

beforeEach(() => {
  Object.assign(background, { analyse, settings: defaultSettings, annotations: [], asked: [] });
  document.head.innerHTML = '<meta property="og:type" content="article">';
  document.body.innerHTML = articlePage();
  ending = new AbortController();
  reading = new Reading(document, new Painter(CSS.highlights), ending.signal, () => undefined);
});

afterEach(() => ending.abort());

describe('an article', () => {
  test('is read, analysed and painted, with nothing put into the page', async () => {
    const before = document.documentElement.outerHTML;
    await reading.read();
    expect(reading.state).toMatchObject({ status: 'ready' });
    expect(painted()).toEqual([said]);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('whose text moves under new elements is painted at its new place without another analysis', async () => {
    await reading.read();
    const paragraph = document.querySelector('#quote');
    if (paragraph !== null) paragraph.innerHTML = paragraph.innerHTML.replace('bridge', '<b>bridge</b>');
    await vi.waitFor(() => expect(painted()).toEqual([said]), { timeout: 5000 });
    expect(background.asked.filter((type) => type === 'analyse')).toHaveLength(1);
  });

  test('whose text is edited is analysed again', async () => {
    await reading.read();
    document.querySelector('#quote')?.remove();
    await vi.waitFor(() => expect(reading.state).toMatchObject({ status: 'ready', analysis: { quotes: [] } }), {
      timeout: 5000,
    });
    expect(painted()).toEqual([]);
  });

  test('that the page replaces is read anew, and the old marks are gone', async () => {
    await reading.read();
    document.body.innerHTML = articlePage('Nobody said anything that day, and the river went by as before.');
    await vi.waitFor(() => expect(painted()).toEqual([]), { timeout: 5000 });
    await settled('ready');
  });

  test('ends with its signal: nothing stays painted', async () => {
    await reading.read();
    ending.abort();
    expect(painted()).toEqual([]);
  });
});

describe('stored annotations', () => {
  const stored = {
    id: '018f0000-0000-7000-8000-000000000001',
    pageId: 'p',
    targets: [
      {
        quote: {
          type: 'TextQuoteSelector',
          exact: 'the engineer Ada Byron',
          prefix: ',” said ',
          suffix: ' on Monday.',
        },
        position: { type: 'TextPositionSelector', start: 0, end: 22 },
      },
    ],
    attribution: null,
    colour: 'green',
    note: '',
    tags: [],
    createdAt: 1,
    updatedAt: 1,
  } as unknown as Annotation;

  test('are painted when they are found, and told as lost when they are not', async () => {
    background.annotations = [stored, { ...stored, id: 'lost', targets: [lostTarget] }];
    await reading.read();
    const anchors = reading.state.status === 'ready' ? reading.state.anchors : {};
    expect(anchors).toMatchObject({ lost: { status: 'orphan' } });
    expect(painted()).toContain('the engineer Ada Byron');
    expect(painted()).toHaveLength(2);
  });

  const lostTarget = {
    quote: {
      type: 'TextQuoteSelector',
      exact: 'words that stand nowhere in this article at all',
      prefix: 'before',
      suffix: 'after',
    },
    position: { type: 'TextPositionSelector', start: 5, end: 52 },
  };
});

describe('in its turn', () => {
  test('a text that changes back while it is analysed is not painted over by the late analysis', async () => {
    await reading.read();
    const paragraph = document.querySelector('#quote');
    if (paragraph === null) throw new Error('no quote');
    const { innerHTML } = paragraph;
    let answer: (value: unknown) => void = () => undefined;
    background.analyse = () =>
      new Promise((resolve) => {
        answer = () => resolve(analyse('nothing'));
      });
    paragraph.innerHTML = 'Copied to the clipboard, as a passing message says.';
    await vi.waitFor(() => expect(background.asked.filter((type) => type === 'analyse')).toHaveLength(2), {
      timeout: 5000,
    });
    background.analyse = analyse;
    paragraph.innerHTML = innerHTML;
    answer(null);
    await vi.waitFor(() => expect(painted()).toEqual([said]), { timeout: 5000 });
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(painted()).toEqual([said]);
  });

  test('an article in a page that never rests is read a bounded number of times', async () => {
    document.head.innerHTML = '';
    document.body.innerHTML = '<div id="feed"></div>';
    const feed = document.querySelector('#feed');
    const reads = vi.spyOn(document, 'body', 'get');
    const ticking = setInterval(() => feed?.append('tick '), 20);
    await reading.read();
    await new Promise((resolve) => setTimeout(resolve, 1500));
    clearInterval(ticking);
    expect(reading.state.status).toBe('not-article');
    expect(reads.mock.calls.length).toBeLessThan(60);
    reads.mockRestore();
  });

  test('an address that the page declared for an article left behind is not believed for the next one', async () => {
    const address = location.href;
    const canonical = `${location.origin}/bridge`;
    document.head.innerHTML += `<link rel="canonical" href="${canonical}">`;
    await reading.read();
    expect(reading.ready?.page.id).toContain('/bridge');
    history.pushState(null, '', '/ferry');
    document.body.innerHTML = articlePage(`“${said},” said the ferryman, of something else altogether.`);
    await vi.waitFor(() => expect(reading.ready?.page.id).toContain('/ferry'), { timeout: 5000 });
    history.replaceState(null, '', address);
  });
});

describe('no article to show', () => {
  test('a page that is none asks nothing of the background but to clear its count', async () => {
    document.head.innerHTML = '';
    document.body.innerHTML = '<p>Sign in</p><form><input></form>';
    await reading.read();
    expect(reading.state.status).toBe('not-article');
    expect(background.asked).not.toContain('analyse');
    expect(background.asked).not.toContain('loadSettings');
  });

  test('an article that arrives late is read when it does', async () => {
    document.body.innerHTML = '<p>Loading</p>';
    await reading.read();
    expect(reading.state.status).toBe('not-article');
    document.body.innerHTML = articlePage();
    await settled('ready');
    expect(painted()).toEqual([said]);
  });

  test('a site that was switched off is left alone until it is switched on', async () => {
    const off: Settings = { ...defaultSettings, disabledSites: [location.hostname] };
    background.settings = off;
    await reading.read();
    expect(reading.state.status).toBe('off');
    background.settings = defaultSettings;
    await reading.applySettings(defaultSettings);
    expect(painted()).toEqual([said]);
    await reading.applySettings(off);
    expect(reading.state.status).toBe('off');
    expect(painted()).toEqual([]);
  });

  test.each([
    { why: 'nobody answers', answer: fail({ code: 'unreachable', detail: '' }), code: 'background-unreachable' },
    {
      why: 'another language',
      answer: fail({ code: 'unsupported-language', lang: 'de' }),
      code: 'unsupported-language',
    },
  ])('a failed analysis is a state: $why', async ({ answer, code }) => {
    background.analyse = () => answer;
    await reading.read();
    expect(reading.state).toMatchObject({ status: 'failed', error: { code } });
  });

  test('a defect is a state and is thrown all the same', async () => {
    background.analyse = () => {
      throw new TypeError('broken');
    };
    await expect(reading.read()).rejects.toThrow('broken');
    expect(reading.state).toMatchObject({ status: 'failed', error: { code: 'defect', detail: 'TypeError: broken' } });
  });
});

import { afterEach, expect, test } from 'vitest';
import { showState } from '../../../tools/gallery/show-state';
import { galleryStates } from '../../../tools/gallery/states';

afterEach(() => document.body.replaceChildren());

/** Milliseconds. A frozen panel takes many seconds; the machine that runs this may be busy with other tests. */
const patience = 3000;

test('a panel of 3,000 quotes is there, and answers, without a wait', async () => {
  const started = performance.now();
  const root = await showHugePanel();
  await nextPaint();
  expect(performance.now() - started).toBeLessThan(patience);

  const keep = root.querySelector<HTMLElement>('.quote-row [aria-pressed]');
  const clicked = performance.now();
  keep?.click();
  await nextPaint();
  expect(keep).not.toBeNull();
  expect(performance.now() - clicked).toBeLessThan(patience);
});

test('scrolling to the end of a list brings more of it', async () => {
  const root = await showHugePanel();
  const rows = () => root.querySelectorAll('.quote-row').length;
  const before = rows();
  root.querySelector('.list-more')?.scrollIntoView();
  await expect.poll(rows).toBeGreaterThan(before);
});

function showHugePanel(): Promise<ShadowRoot> {
  const state = galleryStates.find(({ id }) => id === 'panel-huge');
  if (state === undefined) throw new Error('The gallery has no panel-huge');
  const stage = document.createElement('div');
  Object.assign(stage.style, { width: '320px', height: '640px', overflow: 'auto', position: 'relative' });
  document.body.append(stage);
  return showState(stage, state, 'en', 'light');
}

function nextPaint(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

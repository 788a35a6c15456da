// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { SidePanelView } from '../../../components/SidePanelView';
import type { Annotation } from '../../../lib/model/annotation';
import { fail, ok } from '../../../lib/model/result';
import type { TabState } from '../../../lib/view/view-state';
import { hostilePage, hugePage } from '../../../tools/gallery/awkward-pages';
import { sampleAnnotations, samplePage } from '../../../tools/gallery/sample-page';
import { renderView } from '../../support/render-view';
import { panelProps } from './panel-props';

const show = (changes: Parameters<typeof panelProps>[0] = {}) => renderView(<SidePanelView {...panelProps(changes)} />);

describe('whatever the tab is in, the panel says so and what can be done', () => {
  const states: readonly (readonly [string, TabState, string, string | null])[] = [
    ['not answered yet', { status: 'loading' }, 'Reading the article', null],
    ['being read', { status: 'reading' }, 'Reading the article', null],
    ['not allowed', { status: 'no-access', site: '*://courier.example/*' }, 'has not read this page', 'onReadPage'],
    ['a page of the browser', { status: 'unreachable' }, 'cannot be read', null],
    ['no access, address hidden', { status: 'no-access', site: null }, 'icon in the toolbar', 'onAllowSite'],
    ['switched off', { status: 'off' }, 'Off on this site', 'onAllowSite'],
    ['no article', { status: 'not-article' }, 'No article found', 'onRetry'],
    ['interrupted', { status: 'failed', error: { code: 'background-unreachable' } }, 'interrupted', 'onRetry'],
    ['a defect', { status: 'failed', error: { code: 'defect', detail: 'TypeError: x' } }, 'TypeError: x', 'onRetry'],
    ['endless', { status: 'failed', error: { code: 'article-too-long' } }, 'Too long', null],
    ['German', { status: 'failed', error: { code: 'unsupported-language', lang: 'de' } }, 'German', null],
    [
      'no language',
      { status: 'failed', error: { code: 'unsupported-language', lang: null } },
      'could not be told',
      null,
    ],
    ['no code at all', { status: 'failed', error: { code: 'unsupported-language', lang: '!?' } }, 'could not', null],
  ];

  test.each(states)('%s', async (_, state, text, action) => {
    const act = vi.fn();
    const view = await show({ state, annotations: [], ...(action && { [action]: act }) });
    expect(view.root.textContent).toContain(text);
    const button = view.root.querySelector<HTMLElement>('.empty-actions button');
    expect(button === null).toBe(action === null);
    if (button !== null) await view.click(button);
    expect(act).toHaveBeenCalledTimes(action === null ? 0 : 1);
  });

  test.each(states)('%s: what was kept stays at hand', async (_, state) => {
    const view = await show({ state });
    expect(view.root.querySelectorAll('.annotation')).toHaveLength(sampleAnnotations('en').length);
    expect(view.root.textContent).toContain('Kept on this page');
  });
});

test('a store that cannot be opened is said above everything else', async () => {
  const onRetry = vi.fn();
  const view = await show({ storageProblem: 'newer-database', onRetry });
  expect(view.find('[role=alert]').textContent).toContain('newer Dixit');
  await view.click(view.button('Try again'));
  expect(onRetry).toHaveBeenCalledOnce();
  expect(view.root.querySelectorAll('.quote-row')).not.toHaveLength(0);
});

describe('said', () => {
  test('speakers in order, each with their quotes in real marks, kept ones marked', async () => {
    const view = await show();
    expect([...view.root.querySelectorAll('.speaker-name')].map((name) => name.textContent)).toEqual([
      'Annis Goff',
      'Owen Kerr',
      'Gwen Tanner',
      'Ministry of Coasts',
      'Nobody named',
    ]);
    expect(view.root.textContent).toContain('“We waited for it ‘longer than we cared to admit’, and here it is.”');
    expect(view.root.querySelectorAll('.quote-row [aria-pressed=true]')).toHaveLength(3);
  });

  test('a click on the words leads to them on the page', async () => {
    const onReveal = vi.fn();
    const view = await show({ onReveal });
    await view.click(view.button('Nothing has been signed'));
    expect(onReveal).toHaveBeenCalledExactlyOnceWith(samplePage('en').analysis.quotes[6]?.content[0]);
    expect(view.root.textContent).toContain('Shown on the page');
  });

  test('keeping says so aloud; failing to keep says why', async () => {
    const onKeep = vi
      .fn()
      .mockResolvedValueOnce(ok(null))
      .mockResolvedValueOnce(fail({ code: 'quota' }));
    const view = await show({ onKeep, annotations: [] });
    await view.click(view.button('Keep this quote'));
    expect(onKeep).toHaveBeenLastCalledWith(0);
    expect(view.root.textContent).toContain('Quote kept');
    await view.click(view.button('Keep this quote'));
    expect(view.find('.toast').textContent).toContain('disk is full');
  });

  test('taking a quote back can be undone', async () => {
    const [annotation] = sampleAnnotations('en');
    const onDelete = vi.fn().mockResolvedValue(ok(annotation));
    const onRestore = vi.fn().mockResolvedValue(ok(annotation));
    const view = await show({ onDelete, onRestore });
    await view.click(view.find('.quote-row [aria-pressed=true]'));
    expect(onDelete).toHaveBeenCalledExactlyOnceWith(annotation?.id);
    await view.click(view.button('Undo'));
    expect(onRestore).toHaveBeenCalledExactlyOnceWith(annotation);
    expect(view.root.textContent).toContain('Restored');
  });

  test('by keyboard too', async () => {
    const [annotation] = sampleAnnotations('en');
    const onRestore = vi.fn().mockResolvedValue(ok(annotation));
    const view = await show({ onDelete: async () => ok(annotation as Annotation), onRestore });
    await view.click(view.find('.quote-row [aria-pressed=true]'));
    await view.press(view.find('.quote-row button'), 'z', { ctrlKey: true });
    expect(onRestore).toHaveBeenCalledExactlyOnceWith(annotation);
    expect(view.root.querySelector('.toast')).toBeNull();
  });

  test('arrows lead from quote to quote and stop at the last', async () => {
    const view = await show();
    const rows = [...view.root.querySelectorAll<HTMLElement>('[data-row]')];
    rows[0]?.focus();
    for (const [key, row] of [
      ['ArrowDown', 1],
      ['End', rows.length - 1],
      ['ArrowDown', rows.length - 1],
      ['Home', 0],
    ] as const) {
      await view.press(document.activeElement as HTMLElement, key);
      expect(document.activeElement).toBe(rows[row]);
    }
  });
});

describe('named', () => {
  test('stepping goes round, says which mention it is, and backwards begins at the last', async () => {
    const onReveal = vi.fn();
    const view = await show({ onReveal });
    await view.click(view.button('Named'));
    const mentions = samplePage('en').analysis.entities[0]?.mentions ?? [];
    await view.click(view.button('Previous mention of Annis Goff'));
    expect(onReveal).toHaveBeenLastCalledWith(mentions.at(-1));
    await view.click(view.button('Next mention of Annis Goff'));
    expect(onReveal).toHaveBeenLastCalledWith(mentions[0]);
    expect(view.root.textContent).toContain(`Mention 1 of ${mentions.length} shown`);
  });
});

describe('kept', () => {
  test('each says what became of its words; what is lost is apart and leads nowhere', async () => {
    const view = await show();
    await view.click(view.button('Kept'));
    expect([...view.root.querySelectorAll('.badge')].map((badge) => badge.textContent)).toEqual([
      'moved',
      'edited',
      'lost',
      'perhaps found',
    ]);
    expect(view.find('.orphans [data-row]')).toHaveProperty('disabled', true);
  });

  test('tags are added with Enter and taken off with their button', async () => {
    const onEdit = vi.fn().mockResolvedValue(ok(null));
    const view = await show({ onEdit });
    const [first] = sampleAnnotations('en');
    await view.click(view.button('Kept'));
    await view.type(view.find('.tag-field'), 'energy, jobs');
    await view.press(view.find('.tag-field'), 'Enter');
    expect(onEdit).toHaveBeenLastCalledWith(first?.id, { tags: ['wind power', 'jobs', 'energy'] });
    await view.click(view.button('Remove the tag jobs'));
    expect(onEdit).toHaveBeenLastCalledWith(first?.id, { tags: ['wind power'] });
  });

  test('a tag that is refused is told, not swallowed', async () => {
    const view = await show({ onEdit: async () => fail({ code: 'quota' }) });
    await view.click(view.button('Kept'));
    await view.click(view.button('Remove the tag jobs'));
    expect(view.find('.toast').textContent).toContain('disk is full');
  });

  test('a note that is emptied stays until it is left', async () => {
    const view = await show();
    const empty = (note: string) => sampleAnnotations('en').map((each, i) => (i === 0 ? { ...each, note } : each));
    await view.click(view.button('Kept'));
    await view.type(view.find('.note-field'), '');
    await view.update(<SidePanelView {...panelProps({ annotations: empty('') })} />);
    expect(document.activeElement).toBe(view.find('.note-field'));
    await view.leave(view.find('.note-field'));
    expect(view.root.querySelector('.note-field')).toBeNull();
  });

  test('the last tag taken off leaves the field for another', async () => {
    const view = await show();
    const untagged = sampleAnnotations('en').map((each) => ({ ...each, tags: [] }));
    await view.click(view.button('Kept'));
    await view.click(view.button('Remove the tag jobs'));
    await view.update(<SidePanelView {...panelProps({ annotations: untagged })} />);
    expect(document.activeElement).toBe(view.find('.tag-field'));
  });

  test('the focus of a deleted row goes to its neighbour', async () => {
    const view = await show();
    await view.click(view.button('Kept'));
    const rows = view.root.querySelectorAll<HTMLElement>('.list-row');
    const bin = rows[0]?.querySelector<HTMLElement>('.annotation-foot > button:last-child');
    bin?.focus();
    await view.click(bin as HTMLElement);
    expect(document.activeElement).toBe(rows[1]?.querySelector('[data-row]'));
  });

  test('the colour of a highlight of one’s own', async () => {
    const onEdit = vi.fn().mockResolvedValue(ok(null));
    const view = await show({ onEdit });
    await view.click(view.button('Kept'));
    await view.click(view.button('Change the colour'));
    await view.click(view.find('.colours .own-blue input'));
    expect(onEdit).toHaveBeenLastCalledWith(sampleAnnotations('en')[3]?.id, { colour: 'blue' });
  });
});

test('tabs follow the arrows, round at the ends, with one stop of the Tab key', async () => {
  const view = await show();
  const tabs = [...view.root.querySelectorAll<HTMLElement>('[role=tab]')];
  const selected = () => tabs.findIndex((tab) => tab.getAttribute('aria-selected') === 'true');
  for (const [key, index] of [
    ['ArrowLeft', 3],
    ['ArrowRight', 0],
    ['End', 3],
    ['Home', 0],
  ] as const) {
    await view.press(tabs[selected()] as HTMLElement, key);
    expect(selected()).toBe(index);
    expect(document.activeElement).toBe(tabs[index]);
    expect(tabs.filter((tab) => tab.tabIndex === 0)).toHaveLength(1);
  }
});

test('export offers the formats, by keyboard too, and closes with Escape onto its button', async () => {
  const onExport = vi.fn().mockResolvedValue(ok(null));
  const view = await show({ onExport });
  await view.click(view.button('Export'));
  expect(document.activeElement?.textContent).toBe('Markdown');
  await view.press(document.activeElement as HTMLElement, 'ArrowDown');
  await view.click(document.activeElement as HTMLElement);
  expect(onExport).toHaveBeenCalledExactlyOnceWith('csv');
  await view.click(view.button('Export'));
  await view.press(document.activeElement as HTMLElement, 'Escape');
  expect(view.root.querySelector('[role=menu]')).toBeNull();
  expect(document.activeElement).toBe(view.button('Export'));
});

test('nothing kept, nothing to export', async () => {
  const view = await show({ annotations: [], pageNote: '' });
  expect(view.root.querySelector('[aria-haspopup=menu]')).toBeNull();
});

test('text of the page is shown as text, whatever it holds', async () => {
  const view = await show({ state: hostilePage('en'), annotations: [] });
  expect(view.root.querySelectorAll('img, script')).toHaveLength(0);
  expect(view.root.textContent).toContain('<script>alert(2)</script>');
  await view.click(view.button('Named'));
  await view.click(view.button('Page'));
  expect(view.root.querySelectorAll('img, script')).toHaveLength(0);
});

test('of thousands of quotes as many rows are made as can be looked at, and more on request', async () => {
  const view = await show({ state: hugePage('en'), annotations: [] });
  const rows = () => view.root.querySelectorAll('.quote-row').length;
  const before = rows();
  expect(before).toBeLessThan(400);
  expect(view.find('[role=tab]').textContent).toContain('3,000');
  await view.click(view.button('Show'));
  expect(rows()).toBeGreaterThan(before);
});

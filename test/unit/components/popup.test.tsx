// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { type PopupProps, PopupView } from '../../../components/PopupView';
import { fail, ok } from '../../../lib/model/result';
import { samplePage } from '../../../tools/gallery/sample-page';
import { renderView } from '../../support/render-view';

function popup(changes: Partial<PopupProps> = {}) {
  const stored = async () => ok(null);
  return (
    <PopupView
      state={samplePage('en')}
      site="courier.example"
      siteOn
      keptCount={2}
      pageNote=""
      storageProblem={null}
      formats={[{ id: 'csv', label: 'CSV' }]}
      shortcuts={[{ command: 'highlight', keys: 'Alt+Shift+H' }]}
      onToggleSite={() => undefined}
      onReadPage={() => undefined}
      onRetry={() => undefined}
      onPageNote={stored}
      onOpenPanel={() => undefined}
      onOpenSettings={() => undefined}
      onExport={stored}
      {...changes}
    />
  );
}

test('counts what was found and kept, and names the speakers', async () => {
  const view = await renderView(popup());
  for (const words of ['8 quotes', '10 names', '2 kept', 'Gwen Tanner']) expect(view.root.textContent).toContain(words);
});

test('the switch says what it will do, for a reader who does not see it', async () => {
  const onToggleSite = vi.fn();
  const view = await renderView(popup({ onToggleSite }));
  const toggle = view.find('[role=switch]');
  expect(toggle.getAttribute('aria-label')).toBe('Read articles on courier.example');
  expect(toggle.getAttribute('aria-checked')).toBe('true');
  await view.click(toggle);
  expect(onToggleSite).toHaveBeenCalledExactlyOnceWith(false);
});

test('where a site is not read, switching it on is the way on', async () => {
  const onToggleSite = vi.fn();
  const view = await renderView(
    popup({ state: { status: 'no-access', site: '*://courier.example/*' }, siteOn: false, onToggleSite }),
  );
  await view.click(view.button('Always on this site'));
  expect(onToggleSite).toHaveBeenCalledExactlyOnceWith(true);
});

test('an export that fails says why', async () => {
  const view = await renderView(popup({ onExport: async () => fail({ code: 'unreachable' }) }));
  await view.click(view.button('CSV'));
  expect(view.root.textContent).toContain('did not answer');
});

test('a tab without a page has no switch', async () => {
  const view = await renderView(popup({ state: { status: 'unreachable' }, site: null }));
  expect(view.root.querySelector('[role=switch]')).toBeNull();
});

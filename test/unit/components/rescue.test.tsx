// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { SidePanelView } from '../../../components/SidePanelView';
import { ok } from '../../../lib/model/result';
import { annotationIdOf, sampleAnchors, sampleAnnotations } from '../../../tools/gallery/sample-page';
import { renderView } from '../../support/render-view';
import { panelProps } from './panel-props';

const show = (changes: Parameters<typeof panelProps>[0]) => renderView(<SidePanelView {...panelProps(changes)} />);

test('what may have been found is shown with the difference, and taken or not at a word', async () => {
  const onAttach = vi.fn().mockResolvedValue(ok(null));
  const onReject = vi.fn().mockResolvedValue(ok(null));
  const view = await show({ onAttach, onReject });
  await view.click(view.button('Kept'));
  const rescue = view.find('.rescue');
  expect([...rescue.querySelectorAll('del')].map((gone) => gone.textContent)).toEqual(['received', 'Great']);
  expect([...rescue.querySelectorAll('ins')].map((came) => came.textContent)).toEqual(['is to receive', 'Grand']);
  await view.click(view.button('This is it'));
  await view.click(view.button('This is not it'));
  await view.click(view.button('Attach to what is selected'));
  const doubtful = sampleAnnotations('en')[5];
  const spans = sampleAnchors('en')[doubtful?.id ?? annotationIdOf(0)]?.spans;
  expect(onAttach.mock.calls).toEqual([
    [doubtful, spans],
    [doubtful, null],
  ]);
  expect(onReject.mock.calls).toEqual([[doubtful, spans]]);
});

test('for what is lost, the page is searched when the reader asks', async () => {
  const onFindCandidates = vi.fn().mockResolvedValue([]);
  const view = await show({ onFindCandidates });
  await view.click(view.button('Kept'));
  expect(onFindCandidates).not.toHaveBeenCalled();
  await view.click(view.button('Look for it'));
  expect(onFindCandidates.mock.calls).toEqual([[sampleAnnotations('en')[4]]]);
  await vi.waitFor(() => expect(view.root.textContent).toContain('Nothing in the article resembles it'));
});

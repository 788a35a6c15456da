// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { NoteEditor } from '../../../components/NoteEditor';
import { fail, ok, type Result } from '../../../lib/model/result';
import type { SaveProblem } from '../../../lib/view/view-state';
import { renderView } from '../../support/render-view';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const editor = (onSave: (note: string) => Promise<Result<unknown, { code: SaveProblem }>>, note = '') => (
  <NoteEditor label="Note" note={note} onSave={onSave} />
);

test('saves when the reader pauses, once, and says so', async () => {
  const onSave = vi.fn().mockResolvedValue(ok(null));
  const view = await renderView(editor(onSave));
  await view.type(view.find('textarea'), 'a');
  await view.type(view.find('textarea'), 'ab');
  expect(onSave).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1000);
  expect(onSave).toHaveBeenCalledExactlyOnceWith('ab');
  expect(view.find('[role=status]').textContent).toContain('Saved');
});

test('saves at once when the field is left', async () => {
  const onSave = vi.fn().mockResolvedValue(ok(null));
  const view = await renderView(editor(onSave));
  await view.type(view.find('textarea'), 'ab');
  view.find('textarea').blur();
  expect(onSave).toHaveBeenCalledExactlyOnceWith('ab');
});

test('saves when the field goes away, and when the page is hidden', async () => {
  const onSave = vi.fn().mockResolvedValue(ok(null));
  const view = await renderView(editor(onSave));
  await view.type(view.find('textarea'), 'hidden');
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  document.dispatchEvent(new Event('visibilitychange'));
  expect(onSave).toHaveBeenLastCalledWith('hidden');
  await vi.advanceTimersByTimeAsync(0);
  await view.type(view.find('textarea'), 'gone');
  await view.unmount();
  expect(onSave).toHaveBeenLastCalledWith('gone');
});

test('a refused note stays in the editor, with the reason and another try', async () => {
  const onSave = vi
    .fn()
    .mockResolvedValueOnce(fail({ code: 'quota' }))
    .mockResolvedValueOnce(ok(null));
  const view = await renderView(editor(onSave));
  await view.type(view.find('textarea'), 'precious');
  await vi.advanceTimersByTimeAsync(1000);
  expect(view.root.textContent).toContain('disk is full');
  expect(view.find('textarea')).toHaveProperty('value', 'precious');
  await view.click(view.button('Try again'));
  expect(onSave).toHaveBeenCalledTimes(2);
  expect(view.root.textContent).toContain('Saved');
});

test('what is typed while a save is under way is saved after it', async () => {
  const answers: ((result: Result<null, never>) => void)[] = [];
  const onSave = vi.fn(() => new Promise<Result<null, never>>((resolve) => answers.push(resolve)));
  const view = await renderView(editor(onSave));
  await view.type(view.find('textarea'), 'one');
  await vi.advanceTimersByTimeAsync(1000);
  await view.type(view.find('textarea'), 'two');
  await vi.advanceTimersByTimeAsync(1000);
  expect(onSave).toHaveBeenCalledTimes(1);
  answers[0]?.(ok(null));
  await vi.advanceTimersByTimeAsync(0);
  expect(onSave).toHaveBeenLastCalledWith('two');
});

test('another view’s words are taken over, but never over unsaved ones', async () => {
  const onSave = vi.fn().mockResolvedValue(ok(null));
  const view = await renderView(editor(onSave, 'old'));
  await view.update(editor(onSave, 'from the popup'));
  expect(view.find('textarea')).toHaveProperty('value', 'from the popup');
  await view.type(view.find('textarea'), 'mine');
  await view.update(editor(onSave, 'from the popup again'));
  expect(view.find('textarea')).toHaveProperty('value', 'mine');
});

test('the answer to an own save does not bring back older words', async () => {
  const onSave = vi.fn().mockResolvedValue(ok(null));
  const view = await renderView(editor(onSave, 'old'));
  await view.type(view.find('textarea'), 'new');
  await vi.advanceTimersByTimeAsync(1000);
  // The store's broadcast of the record before this save arrives late.
  await view.update(editor(onSave, 'old'));
  expect(view.find('textarea')).toHaveProperty('value', 'new');
});

test('keys typed in a note reach neither the page nor the card', async () => {
  const heard = vi.fn();
  const view = await renderView(editor(async () => ok(null)));
  document.body.addEventListener('keydown', heard);
  await view.press(view.find('textarea'), 'n');
  await view.press(view.find('textarea'), 'Escape');
  document.body.removeEventListener('keydown', heard);
  expect(heard).not.toHaveBeenCalled();
});

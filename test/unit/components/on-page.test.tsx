// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import type { CardSubject } from '../../../components/card-subject';
import { QuoteCard, type QuoteCardProps } from '../../../components/QuoteCard';
import { SelectionToolbar } from '../../../components/SelectionToolbar';
import { fail, ok } from '../../../lib/model/result';
import { sampleAnnotations, samplePage } from '../../../tools/gallery/sample-page';
import { renderView } from '../../support/render-view';

const page = samplePage('en');
const [annotation] = sampleAnnotations('en');
const [entity] = page.analysis.entities;
const quote = page.analysis.quotes[4];
if (annotation === undefined || entity === undefined || quote === undefined) throw new Error('The sample is empty');

const subject: CardSubject = { kind: 'quote', quote, speakerCount: 1, annotation: null };

function card(changes: Partial<QuoteCardProps> = {}) {
  const stored = async () => ok(null);
  return (
    <QuoteCard
      subject={subject}
      text={page.text}
      entities={page.analysis.entities}
      lang="en"
      onKeep={stored}
      onDelete={stored}
      onNote={stored}
      onColour={stored}
      onCorrect={stored}
      onClose={() => undefined}
      {...changes}
    />
  );
}

describe('card', () => {
  test('says who speaks, in what capacity, by which cue and through whom', async () => {
    const view = await renderView(card());
    for (const words of ['Gwen Tanner', 'skipper of the Mary Morgan', 'warned', 'via Shoreline']) {
      expect(view.root.textContent).toContain(words);
    }
  });

  test('keeps; on a kept quote takes back', async () => {
    const onKeep = vi.fn().mockResolvedValue(ok(null));
    const onDelete = vi.fn().mockResolvedValue(ok(null));
    const view = await renderView(card({ onKeep, onDelete }));
    await view.click(view.button('Keep this quote'));
    await view.update(card({ onKeep, onDelete, subject: { ...subject, annotation } }));
    await view.click(view.button('Keep this quote'));
    expect([onKeep.mock.calls.length, onDelete.mock.calls.length]).toEqual([1, 1]);
  });

  test('says why it could not keep', async () => {
    const view = await renderView(card({ onKeep: async () => fail({ code: 'unreachable' }) }));
    await view.click(view.button('Keep this quote'));
    expect(view.find('[role=alert]').textContent).toContain('did not answer');
  });

  test('closes with Escape, which the page does not hear', async () => {
    const onClose = vi.fn();
    const heard = vi.fn();
    const view = await renderView(card({ onClose }));
    document.body.addEventListener('keydown', heard);
    await view.press(view.button('Close'), 'Escape');
    document.body.removeEventListener('keydown', heard);
    expect(onClose).toHaveBeenCalledOnce();
    expect(heard).not.toHaveBeenCalled();
  });

  test('takes no focus by itself', async () => {
    await renderView(card());
    expect(document.activeElement).toBe(document.body);
  });

  test('a note opens with its button, the cursor in it', async () => {
    const view = await renderView(card());
    await view.click(view.button('Add a note'));
    expect(document.activeElement).toBe(view.find('textarea'));
  });

  test('a name says what it is and how often it stands here; it cannot be kept', async () => {
    const view = await renderView(card({ subject: { kind: 'entity', entity } }));
    expect(view.root.textContent).toContain('Person · 3 mentions');
    expect(view.root.querySelector('[aria-pressed]')).toBeNull();
  });
});

describe('toolbar at a selection', () => {
  test('one click highlights in its colour', async () => {
    const onHighlight = vi.fn().mockResolvedValue(ok(null));
    const view = await renderView(
      <SelectionToolbar colour="blue" onHighlight={onHighlight} onClose={() => undefined} />,
    );
    await view.click(view.button('Highlight in pink'));
    expect(onHighlight).toHaveBeenCalledExactlyOnceWith('pink', '');
  });

  test('a note is kept with the last colour, by Ctrl+Enter too', async () => {
    const onHighlight = vi.fn().mockResolvedValue(ok(null));
    const view = await renderView(
      <SelectionToolbar colour="blue" onHighlight={onHighlight} onClose={() => undefined} />,
    );
    await view.click(view.button('Add a note'));
    await view.type(view.find('textarea'), 'why?');
    await view.click(view.find('[type=submit]'));
    expect(onHighlight).toHaveBeenCalledExactlyOnceWith('blue', 'why?');
  });

  test('arrows lead along it, from the last colour', async () => {
    const view = await renderView(
      <SelectionToolbar colour="blue" onHighlight={async () => ok(null)} onClose={() => undefined} />,
    );
    const last = view.button('Highlight in blue');
    expect(last.tabIndex).toBe(0);
    last.focus();
    await view.press(last, 'ArrowRight');
    expect(document.activeElement).toBe(view.button('Highlight in pink'));
  });

  test('a refused highlight says why and stays', async () => {
    const view = await renderView(
      <SelectionToolbar colour="blue" onHighlight={async () => fail({ code: 'quota' })} onClose={() => undefined} />,
    );
    await view.click(view.button('Highlight in pink'));
    expect(view.find('[role=alert]').textContent).toContain('disk is full');
  });
});

// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { CorrectionForm } from '../../../components/CorrectionForm';
import type { CorrectionSubject } from '../../../lib/view/correction-choices';
import { samplePage } from '../../../tools/gallery/sample-page';
import { renderView } from '../../support/render-view';

const { text, analysis } = samplePage('en');
const [entity, other] = analysis.entities;
const [quote] = analysis.quotes;
if (!entity || !other || !quote) throw new Error('The sample is empty');
const ofEntity: CorrectionSubject = { kind: 'entity', entity };
const ofQuote: CorrectionSubject = { kind: 'quote', quote };

async function form(subject: CorrectionSubject) {
  const onCorrect = vi.fn();
  const onCancel = vi.fn();
  const view = await renderView(
    <CorrectionForm
      subject={subject}
      text={text}
      entities={analysis.entities}
      onCorrect={onCorrect}
      onCancel={onCancel}
    />,
  );
  const set = (label: string, value: string) => {
    const field = view.find(`[aria-label="${label}"]`);
    return field.tagName === 'SELECT' ? view.choose(field, value) : view.type(field, value);
  };
  return { view, onCorrect, onCancel, set, submit: () => view.submit(view.find('form')) };
}

const names = [entity.name, ...entity.aliases];
const words = text.slice(...(quote.content[0] ?? [0, 0]));
const { speaker, role, confidence } = quote;

describe('the form of a correction', () => {
  test.each([
    [
      'another type, on this page',
      ofEntity,
      { 'What it is': 'LOC' },
      { kind: 'entity-type', names, type: 'LOC' },
      'page',
    ],
    [
      'no name, anywhere',
      ofEntity,
      { 'What it is': 'nothing', 'Where it holds': 'everywhere' },
      { kind: 'not-entity', names },
      'everywhere',
    ],
    [
      'another name for somebody',
      ofEntity,
      { 'What it is': 'same', Name: ' Gwen T. ' },
      { kind: 'same-entity', names, as: 'Gwen T.' },
      'page',
    ],
    ['no quote', ofQuote, { 'What it is': 'nothing' }, { kind: 'not-quote', words }, 'page'],
    [
      'another speaker',
      ofQuote,
      { Name: other.name },
      { kind: 'speaker', words, speaker: other.name, was: { speaker, role, confidence } },
      'page',
    ],
  ])('says: %s', async (_, subject, fields, claim, scope) => {
    const { set, submit, onCorrect } = await form(subject);
    for (const [label, value] of Object.entries(fields)) await set(label, value);
    await submit();
    expect(onCorrect.mock.calls).toEqual([[claim, scope]]);
  });

  test.each([
    ['the type that was found', ofEntity, {}],
    ['no name for a speaker', ofQuote, { Name: '  ' }],
    ['the speaker that was found', ofQuote, { Name: speaker ?? '' }],
  ])('has nothing to say with %s', async (_, subject, fields) => {
    const { set, submit, view, onCorrect } = await form(subject);
    for (const [label, value] of Object.entries(fields)) await set(label, value);
    expect((view.find('[type=submit]') as HTMLButtonElement).disabled).toBe(true);
    await submit();
    expect(onCorrect).not.toHaveBeenCalled();
  });

  test('offers the article’s other names', async () => {
    const { view } = await form(ofQuote);
    const offered = [...view.root.querySelectorAll('datalist option')].map((option) => option.getAttribute('value'));
    const speaking = analysis.entities.filter(({ type }) => type === 'PER' || type === 'ORG').map(({ name }) => name);
    expect(offered.toSorted()).toEqual(speaking.toSorted());
  });

  test('is left with Escape, which goes no further', async () => {
    const { view, onCancel } = await form(ofEntity);
    const heard = vi.fn();
    view.root.addEventListener('keydown', heard);
    await view.press(view.find('select'), 'Escape');
    expect([onCancel.mock.calls.length, heard.mock.calls.length]).toEqual([1, 0]);
  });
});

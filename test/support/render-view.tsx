import { type ComponentChildren, render } from 'preact';
import { act } from 'preact/test-utils';
import { createStrings, StringsProvider } from '../../components/strings';
import { getMessage } from '../../tools/gallery/messages';

/** What a test does to a view as its reader would. Every act waits for the render that follows. */
export interface RenderedView {
  readonly root: HTMLElement;
  /** The first element that matches. @throws where none does */
  find(selector: string): HTMLElement;
  /** The button, tab or menu item whose accessible name holds `name`. @throws where there is none */
  button(name: string): HTMLElement;
  click(element: HTMLElement): Promise<void>;
  press(element: HTMLElement, key: string, modifiers?: KeyboardEventInit): Promise<void>;
  type(element: HTMLElement, text: string): Promise<void>;
  /** Chooses the option of a list that has this value. */
  choose(element: HTMLElement, value: string): Promise<void>;
  submit(element: HTMLElement): Promise<void>;
  /** Takes the focus away. */
  leave(element: HTMLElement): Promise<void>;
  update(view: ComponentChildren): Promise<void>;
  unmount(): Promise<void>;
}

/** Renders into the document of a test environment, with the strings of `lang`. */
export async function renderView(view: ComponentChildren, lang: 'en' | 'fr' = 'en'): Promise<RenderedView> {
  const strings = createStrings((key, substitutions) => getMessage(lang, key, substitutions));
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const show = (content: ComponentChildren) =>
    act(() => render(content === null ? null : <StringsProvider strings={strings}>{content}</StringsProvider>, root));
  await show(view);
  const find = (selector: string) => {
    const element = root.querySelector<HTMLElement>(selector);
    if (element === null) throw new Error(`Nothing matches ${selector} in: ${root.textContent}`);
    return element;
  };
  return {
    root,
    find,
    button(name) {
      const buttons = [...root.querySelectorAll<HTMLElement>('button')];
      const found = buttons.find((each) => (each.getAttribute('aria-label') ?? each.textContent).includes(name));
      if (found === undefined) throw new Error(`No button “${name}” in: ${root.textContent}`);
      return found;
    },
    click: (element) => act(async () => element.click()),
    press: (element, key, modifiers) =>
      act(() => {
        element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...modifiers }));
      }),
    type: (element, text) =>
      act(() => {
        if (!(element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement)) {
          throw new Error('Nothing can be typed into this');
        }
        element.focus();
        element.value = text;
        element.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }),
    choose: (element, value) =>
      act(() => {
        if (!(element instanceof HTMLSelectElement)) throw new Error('Nothing can be chosen in this');
        element.value = value;
        element.dispatchEvent(new Event('change', { bubbles: true }));
      }),
    submit: (element) =>
      act(() => {
        element.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }));
      }),
    leave: (element) => act(() => element.blur()),
    update: show,
    unmount: () => show(null),
  };
}

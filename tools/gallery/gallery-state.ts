import type { VNode } from 'preact';
import type { GalleryLanguage } from './sample-page';

/** Where a component stands, which decides its style sheet and its size. */
export type Surface = 'panel' | 'popup' | 'options' | 'card' | 'page';

/** A component in one of its states. */
export interface GalleryState {
  readonly id: string;
  readonly surface: Surface;
  render(lang: GalleryLanguage): VNode;
  /** What a reader does to come to this state. */
  act?(root: ParentNode): void | Promise<void>;
}

/** @throws where there is nothing to click: the state is out of date */
export async function click(root: ParentNode, selector: string): Promise<void> {
  find(root, selector).click();
  await rendered();
}

/** Types at the end of a field and leaves it. */
export async function type(root: ParentNode, selector: string, words: string): Promise<void> {
  const field = find(root, selector);
  if (!(field instanceof HTMLTextAreaElement)) throw new Error(`${selector} is no text area`);
  field.focus();
  field.value += words;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  field.blur();
  await rendered();
}

function find(root: ParentNode, selector: string): HTMLElement {
  const element = root.querySelector<HTMLElement>(selector);
  if (element === null) throw new Error(`Nothing matches ${selector}`);
  return element;
}

/** After the render that follows, and the promises it waits for. */
export function rendered(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 40));
}

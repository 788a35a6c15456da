import type { Shortcut } from '../../lib/view/view-state';

/** The keys of `entrypoints/reader/keys.ts`, as they are written on a keyboard. */
export const shortcuts: readonly Shortcut[] = [
  { command: 'next', keys: 'Alt+Shift+N' },
  { command: 'previous', keys: 'Alt+Shift+P' },
  { command: 'next-name', keys: 'Alt+Shift+M' },
  { command: 'highlight', keys: 'Alt+Shift+H' },
];

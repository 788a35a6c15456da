import { h, render } from 'preact';
import card from '../../components/card.css?inline';
import options from '../../components/options.css?inline';
import panel from '../../components/panel.css?inline';
import popup from '../../components/popup.css?inline';
import { createStrings, StringsProvider } from '../../components/strings';
import { type GalleryState, rendered, type Surface } from './gallery-state';
import { getMessage } from './messages';
import type { GalleryLanguage } from './sample-page';

export type Theme = 'light' | 'dark';

const sheets: Readonly<Record<Surface, string>> = { panel, popup, options, card, page: '' };

/**
 * Renders a state into `container` in a shadow root of its own, so that many stand side by side in one document.
 * @returns the shadow root, once the state is reached
 */
export async function showState(
  container: HTMLElement,
  state: GalleryState,
  lang: GalleryLanguage,
  theme: Theme,
): Promise<ShadowRoot> {
  const root = container.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(inShadow(sheets[state.surface], theme));
  root.adoptedStyleSheets = [sheet];
  const body = document.createElement('div');
  body.className = 'gallery-body';
  body.lang = lang;
  root.append(body);
  const strings = createStrings((key, substitutions) => getMessage(lang, key, substitutions));
  render(h(StringsProvider, { strings, children: state.render(lang) }), body);
  await rendered();
  await state.act?.(root);
  return root;
}

/**
 * The sheet of a document, made to fit a part of one: its root is the host, its theme is not the system's. Rows out of
 * sight are laid out too: else pictures miss them, and axe measures places that nobody ever sees.
 */
function inShadow(css: string, theme: Theme): string {
  return css
    .replaceAll(':root', ':host')
    .replaceAll(/\bhtml,\s*body\b/g, '.gallery-body')
    .replaceAll('light dark', theme)
    .replaceAll('100vh', '100%')
    .replaceAll('content-visibility: auto', 'content-visibility: visible')
    .concat('.gallery-body { min-height: 100%; } .toaster { position: sticky !important; }');
}

/**
 * The gallery: every component in every state, at `?surface=panel&lang=fr&theme=dark&width=400&from=8&count=8`, each
 * part optional. `data-ready` on the body says that all are there.
 */
import type { GalleryLanguage } from './sample-page';
import { showState, type Theme } from './show-state';
import { galleryStates } from './states';

const query = new URLSearchParams(location.search);
const lang: GalleryLanguage = query.get('lang') === 'fr' ? 'fr' : 'en';
const theme: Theme = query.get('theme') === 'dark' ? 'dark' : 'light';
const width = query.get('width') ?? '320';
const surface = query.get('surface');
const from = Number(query.get('from') ?? 0);
const count = Number(query.get('count') ?? galleryStates.length);

document.body.className = theme;
document.body.append(navigation());
const states = document.createElement('div');
states.className = 'states';
document.body.append(states);

const chosen = galleryStates.filter((state) => surface === null || state.surface === surface);
for (const state of chosen.slice(from, from + count)) {
  const figure = document.createElement('figure');
  const caption = document.createElement('figcaption');
  caption.textContent = state.id;
  const stage = document.createElement('div');
  stage.className = `stage stage-${state.surface}`;
  if (state.surface === 'panel' || state.surface === 'options') stage.style.width = `${width}px`;
  figure.append(caption, stage);
  states.append(figure);
  await showState(stage, state, lang, theme);
}
document.body.dataset.ready = 'true';

/** Links to the same view with one thing changed. */
function navigation(): HTMLElement {
  const nav = document.createElement('nav');
  const changes: readonly (readonly [string, string])[] = [
    ...['panel', 'popup', 'options', 'card', 'page'].map((value) => ['surface', value] as const),
    ...['en', 'fr'].map((value) => ['lang', value] as const),
    ...['light', 'dark'].map((value) => ['theme', value] as const),
    ...['320', '400'].map((value) => ['width', value] as const),
  ];
  for (const [name, value] of changes) {
    const changed = new URLSearchParams(query);
    changed.set(name, value);
    const link = document.createElement('a');
    link.href = `?${changed}`;
    link.textContent = value;
    nav.append(link);
  }
  return nav;
}

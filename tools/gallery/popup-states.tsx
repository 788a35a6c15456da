import { type PopupProps, PopupView } from '../../components/PopupView';
import { ok } from '../../lib/model/result';
import type { TabState } from '../../lib/view/view-state';
import { hostilePage } from './awkward-pages';
import { click, type GalleryState } from './gallery-state';
import { formats } from './panel-states';
import { type GalleryLanguage, samplePage } from './sample-page';
import { sampleTexts } from './sample-text';

const stored = async () => ok(null);

function props(lang: GalleryLanguage, changes: Partial<PopupProps>): PopupProps {
  return {
    state: samplePage(lang),
    site: 'courier.example',
    siteOn: true,
    keptCount: 0,
    pageNote: '',
    storageProblem: null,
    formats,
    shortcuts: [
      { command: 'next', keys: 'Alt+Shift+N' },
      { command: 'highlight', keys: 'Alt+Shift+H' },
    ],
    onToggleSite: () => undefined,
    onReadPage: () => undefined,
    onRetry: () => undefined,
    onPageNote: stored,
    onOpenPanel: () => undefined,
    onOpenSettings: () => undefined,
    onExport: stored,
    ...changes,
  };
}

type Changes = (lang: GalleryLanguage) => Partial<PopupProps>;

function popup(id: string, changes: Changes = () => ({}), act?: GalleryState['act']): GalleryState {
  return {
    id: `popup-${id}`,
    surface: 'popup',
    render: (lang) => <PopupView {...props(lang, changes(lang))} />,
    ...(act && { act }),
  };
}

const inState = (id: string, state: TabState, changes: Partial<PopupProps> = {}): GalleryState =>
  popup(id, () => ({ state, ...changes }));

export const popupStates: readonly GalleryState[] = [
  popup('ready'),
  popup('kept', (lang) => ({ keptCount: 5, pageNote: sampleTexts[lang].note })),
  popup(
    'exported',
    () => ({ keptCount: 5 }),
    (root) => click(root, '.export-row .text-button'),
  ),
  popup('storage-problem', () => ({ storageProblem: 'unavailable' })),
  popup('hostile', (lang) => ({ state: hostilePage(lang), site: `${'sub.'.repeat(20)}courier.example` })),
  inState('no-access', { status: 'no-access', site: '*://courier.example/*' }, { siteOn: false }),
  inState('off', { status: 'off' }, { siteOn: false }),
  inState('reading', { status: 'reading' }),
  inState('not-article', { status: 'not-article' }),
  inState('unreachable', { status: 'unreachable' }, { site: null }),
  inState('background-unreachable', { status: 'failed', error: { code: 'background-unreachable' } }),
];

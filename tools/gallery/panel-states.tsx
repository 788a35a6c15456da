import type { SidePanelProps } from '../../components/SidePanelView';
import { SidePanelView } from '../../components/SidePanelView';
import { ok } from '../../lib/model/result';
import type { TabState } from '../../lib/view/view-state';
import { hostilePage, hugePage } from './awkward-pages';
import { click, type GalleryState, type } from './gallery-state';
import {
  type GalleryLanguage,
  sampleAnchors,
  sampleAnnotations,
  sampleCorrections,
  samplePage,
  sampleRevisions,
} from './sample-page';

export const formats = [
  { id: 'markdown', label: 'Markdown' },
  { id: 'csv', label: 'CSV' },
  { id: 'json', label: 'JSON-LD' },
];

const stored = async () => ok(null);
const refused = async () => ({ ok: false, error: { code: 'quota' } }) as const;

function props(lang: GalleryLanguage, changes: Partial<SidePanelProps>): SidePanelProps {
  return {
    state: samplePage(lang),
    annotations: [],
    corrections: [],
    revisions: [],
    pageNote: '',
    storageProblem: null,
    formats,
    onReveal: () => undefined,
    onRevealAnnotation: () => undefined,
    onKeep: stored,
    onEdit: stored,
    onDelete: async (id) => {
      const annotation = sampleAnnotations(lang).find((each) => each.id === id);
      return annotation === undefined ? { ok: false, error: { code: 'not-found' } } : ok(annotation);
    },
    onRestore: stored,
    onPageNote: stored,
    onFindCandidates: async () => {
      const { text } = samplePage(lang);
      const words = lang === 'en' ? 'six hundred people for five years' : 'six cents personnes pendant cinq ans';
      const start = text.indexOf(words);
      return [[[start, start + words.length]]];
    },
    onAttach: stored,
    onReject: stored,
    onCorrect: refused,
    onMoveCorrection: stored,
    onDeleteCorrection: stored,
    onExport: stored,
    onRetry: () => undefined,
    onReadPage: () => undefined,
    onAllowSite: () => undefined,
    ...changes,
  };
}

type Changes = (lang: GalleryLanguage) => Partial<SidePanelProps>;

function panel(id: string, changes: Changes = () => ({}), act?: GalleryState['act']): GalleryState {
  return {
    id: `panel-${id}`,
    surface: 'panel',
    render: (lang) => <SidePanelView {...props(lang, changes(lang))} />,
    ...(act && { act }),
  };
}

const kept: Changes = (lang) => ({
  state: { ...samplePage(lang), anchors: sampleAnchors(lang) },
  annotations: sampleAnnotations(lang),
});

const inState = (id: string, state: TabState, changes: Changes = () => ({})): GalleryState =>
  panel(id, (lang) => ({ state, ...changes(lang) }));

const tab = (index: number) => `[role=tab]:nth-child(${index})`;

export const panelStates: readonly GalleryState[] = [
  panel('said', kept),
  panel('named', kept, (root) => click(root, tab(2))),
  panel('named-stepped', kept, async (root) => {
    await click(root, tab(2));
    await click(root, '.stepper .icon-button:last-child');
  }),
  panel('kept', kept, (root) => click(root, tab(3))),
  panel('kept-colour', kept, async (root) => {
    await click(root, tab(3));
    await click(root, '.own-green .annotation-foot > .icon-button[aria-expanded]:nth-last-child(2)');
  }),
  panel(
    'page',
    (lang) => ({ ...kept(lang), pageNote: '' }),
    (root) => click(root, tab(4)),
  ),
  panel('kept-rescue', kept, async (root) => {
    await click(root, tab(3));
    await click(root, '.orphans .icon-button[aria-expanded=false]');
    root.querySelector('.orphans')?.scrollIntoView();
  }),
  panel(
    'corrections',
    (lang) => ({ ...kept(lang), corrections: sampleCorrections(lang), revisions: sampleRevisions }),
    (root) => click(root, tab(4)),
  ),
  panel('correcting', kept, (root) => click(root, '.quote-row .icon-button[aria-expanded]')),
  panel('export-menu', kept, (root) => click(root, '.menu .icon-button')),
  panel('undo', kept, (root) => click(root, '.quote-row [aria-pressed=true]')),
  panel(
    'note-refused',
    (lang) => ({ ...kept(lang), onEdit: refused }),
    async (root) => {
      await click(root, tab(3));
      await type(root, '.note-field', ' +');
    },
  ),
  panel(
    'keep-refused',
    (lang) => ({ ...kept(lang), onKeep: refused }),
    (root) => click(root, '.quote-row [aria-pressed=false]'),
  ),
  panel(
    'nothing-kept',
    () => ({}),
    (root) => click(root, tab(3)),
  ),
  panel('no-quotes', (lang) => {
    const page = samplePage(lang);
    return { state: { ...page, analysis: { ...page.analysis, quotes: [], entities: [] } } };
  }),
  panel('notices', (lang) => {
    const page = samplePage(lang);
    return { state: { ...page, analysis: { ...page.analysis, notices: ['no-model', 'truncated'] } } };
  }),
  panel('storage-problem', () => ({ storageProblem: 'newer-database' })),
  panel('huge', (lang) => ({ state: hugePage(lang) })),
  panel('hostile', (lang) => ({ state: hostilePage(lang) })),
  inState('loading', { status: 'loading' }),
  inState('reading', { status: 'reading' }),
  inState('no-access', { status: 'no-access', site: '*://courier.example/*' }),
  inState('no-access-hidden', { status: 'no-access', site: null }),
  inState('unreachable', { status: 'unreachable' }),
  inState('off', { status: 'off' }),
  inState('off-with-kept', { status: 'off' }, (lang) => ({ annotations: sampleAnnotations(lang).slice(0, 2) })),
  inState('not-article', { status: 'not-article' }),
  inState('background-unreachable', { status: 'failed', error: { code: 'background-unreachable' } }),
  inState('defect', { status: 'failed', error: { code: 'defect', detail: 'TypeError: x is undefined' } }),
  inState('too-long', { status: 'failed', error: { code: 'article-too-long' } }),
  inState('language', { status: 'failed', error: { code: 'unsupported-language', lang: 'sv' } }),
  inState('language-unknown', { status: 'failed', error: { code: 'unsupported-language', lang: null } }),
];

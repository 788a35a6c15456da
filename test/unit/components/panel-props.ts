import type { SidePanelProps } from '../../../components/SidePanelView';
import { ok } from '../../../lib/model/result';
import { sampleAnchors, sampleAnnotations, samplePage } from '../../../tools/gallery/sample-page';

const stored = async () => ok(null);

/** A panel beside the sample article with five annotations, everything the reader does succeeding. */
export function panelProps(changes: Partial<SidePanelProps> = {}): SidePanelProps {
  return {
    state: { ...samplePage('en'), anchors: sampleAnchors('en') },
    annotations: sampleAnnotations('en'),
    corrections: [],
    revisions: [],
    pageNote: '',
    storageProblem: null,
    formats: [
      { id: 'markdown', label: 'Markdown' },
      { id: 'csv', label: 'CSV' },
    ],
    onReveal: () => undefined,
    onRevealAnnotation: () => undefined,
    onKeep: stored,
    onEdit: stored,
    onDelete: async () => ({ ok: false, error: { code: 'not-found' } }),
    onRestore: stored,
    onPageNote: stored,
    onFindCandidates: async () => [],
    onAttach: stored,
    onReject: stored,
    onCorrect: async () => ({ ok: false, error: { code: 'not-found' } }),
    onMoveCorrection: stored,
    onDeleteCorrection: stored,
    onExport: stored,
    onRetry: () => undefined,
    onReadPage: () => undefined,
    onAllowSite: () => undefined,
    ...changes,
  };
}

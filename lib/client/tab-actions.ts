import { runContentScript } from '../browser/content-script';
import { requestAccess } from '../browser/site-access';
import { askBackground, askTab } from '../messaging/send';
import type { Annotation, AnnotationEdit, AnnotationId } from '../model/annotation';
import { type Correction, type CorrectionClaim, type CorrectionScope, placeFor } from '../model/correction';
import { quoteWords } from '../model/quote';
import { fail } from '../model/result';
import { type Span, wordsAt } from '../model/span';
import type { TabSnapshot } from './watch-tab';

const unreachable = fail({ code: 'unreachable' as const });

/**
 * What the reader can do to a tab in any view. What changes by it comes back through `watchTab`.
 * @param look has the tab looked at again, for what no message tells of
 */
export function tabActions(snapshot: TabSnapshot, look: () => void) {
  const { tabId, state, site, hostname, storageError } = snapshot;
  const page = state.status === 'ready' ? state.page : null;

  const runNow = async (): Promise<void> => {
    if (tabId !== null) await runContentScript(tabId);
    look();
  };
  return {
    onReveal(span: Span): void {
      if (tabId !== null) void askTab(tabId, 'reveal', { span });
    },
    onRevealAnnotation(id: AnnotationId): void {
      if (tabId !== null) void askTab(tabId, 'revealAnnotation', { id });
    },
    async onKeep(index: number) {
      const quote = state.status === 'ready' ? state.analysis.quotes[index] : undefined;
      if (tabId === null || state.status !== 'ready' || quote === undefined) return unreachable;
      const words = quoteWords(state.text, quote);
      return askTab(tabId, 'keepQuote', { words, start: quote.content[0]?.[0] ?? 0 });
    },
    onEdit: (id: AnnotationId, edit: AnnotationEdit) => askBackground('editAnnotation', { id, edit }),
    async onFindCandidates({ id }: Annotation): Promise<readonly (readonly Span[])[]> {
      const found = tabId === null ? unreachable : await askTab(tabId, 'findCandidates', { id });
      return found.ok ? found.value.map((span) => [span]) : [];
    },
    async onAttach({ id }: Annotation, spans: readonly Span[] | null) {
      if (tabId === null || state.status !== 'ready') return unreachable;
      return askTab(tabId, 'attach', { id, spans, words: wordsAt(state.text, spans ?? []) });
    },
    async onReject({ id }: Annotation, spans: readonly Span[]) {
      if (state.status !== 'ready') return unreachable;
      return askBackground('rejectPlace', { id, words: wordsAt(state.text, spans) });
    },
    onDelete: (id: AnnotationId) => askBackground('deleteAnnotation', { id }),
    onRestore: (annotation: Annotation) => askBackground('restoreAnnotation', { annotation }),
    async onPageNote(note: string) {
      // The note that is there could not be read: writing now would put the new one in its place unseen.
      if (storageError !== null) return fail(storageError);
      return page === null ? unreachable : askBackground('savePageNote', { page, note });
    },
    async onCorrect(claim: CorrectionClaim, scope: CorrectionScope) {
      if (page === null) return unreachable;
      return askBackground('saveCorrection', { place: placeFor(scope, page.id, page.url), claim });
    },
    async onMoveCorrection(correction: Correction, scope: CorrectionScope) {
      if (page === null) return unreachable;
      return askBackground('moveCorrection', { correction, place: placeFor(scope, page.id, page.url) });
    },
    onDeleteCorrection: ({ id }: Correction) => askBackground('deleteCorrection', { id }),
    async onRetry(): Promise<void> {
      if (tabId !== null) await askTab(tabId, 'readAgain', null);
      look();
    },
    /** By the click alone: `activeTab`. */
    onReadPage: runNow,
    /** Called within the reader's click, because it may ask for access. */
    async onToggleSite(on: boolean): Promise<void> {
      const granted = on && !snapshot.hasSiteAccess ? await requestAccess(site ?? 'every-site') : true;
      if (hostname !== null && granted) await askBackground('switchSite', { hostname, on });
      // The background sees the access and runs the content script, also where asking closed this very view.
      look();
    },
  };
}

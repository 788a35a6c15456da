import type { Annotation, AnnotationEdit, AnnotationId } from '../lib/model/annotation';
import type { Correction, CorrectionClaim, CorrectionScope } from '../lib/model/correction';
import type { Span } from '../lib/model/span';
import type { SaveResult } from '../lib/view/view-state';
import { useAnnounce } from './announcer';
import type { PanelActions } from './panel-actions';
import { problemKeys } from './SaveState';
import { useStrings } from './strings';
import { useToast } from './toaster';

/** Acts of the reader with what they are told afterwards: done, how to undo it, or why it failed. */
export function useAnnotationActions(actions: PanelActions) {
  const { t } = useStrings();
  const announce = useAnnounce();
  const toast = useToast();

  const report = async (attempt: Promise<SaveResult>, done: string) => {
    const result = await attempt;
    if (result.ok) announce(done);
    else toast({ kind: 'problem', text: t(problemKeys[result.error.code]) });
  };

  return {
    /** A note's editor shows by itself why it was not saved. */
    edit: async (id: AnnotationId, edit: AnnotationEdit) => {
      const result = await actions.onEdit(id, edit);
      if (!result.ok && edit.note === undefined) toast({ kind: 'problem', text: t(problemKeys[result.error.code]) });
      return result;
    },
    keep: (quoteIndex: number) => report(actions.onKeep(quoteIndex), t('quoteKept')),
    exportAs: (formatId: string) => report(actions.onExport(formatId), t('exported')),
    attach: (annotation: Annotation, spans: readonly Span[] | null) =>
      report(actions.onAttach(annotation, spans), t('attached')),
    reject: (annotation: Annotation, spans: readonly Span[]) =>
      report(actions.onReject(annotation, spans), t('rejected')),
    /** True where it was stored. */
    correct: async (claim: CorrectionClaim, scope: CorrectionScope) => {
      const result = await actions.onCorrect(claim, scope);
      if (!result.ok) {
        toast({ kind: 'problem', text: t(problemKeys[result.error.code]) });
        return false;
      }
      toast({
        text: t('corrected'),
        action: { label: t('undo'), onClick: () => report(actions.onDeleteCorrection(result.value), t('restored')) },
      });
      return true;
    },
    moveCorrection: (correction: Correction, scope: CorrectionScope) =>
      report(actions.onMoveCorrection(correction, scope), t('saved')),
    takeBackCorrection: (correction: Correction) => report(actions.onDeleteCorrection(correction), t('restored')),
    remove: async (id: AnnotationId) => {
      const result = await actions.onDelete(id);
      if (!result.ok) {
        toast({ kind: 'problem', text: t(problemKeys[result.error.code]) });
        return;
      }
      toast({
        text: t(result.value.attribution === null ? 'highlightDeleted' : 'quoteDeleted'),
        action: { label: t('undo'), onClick: () => report(actions.onRestore(result.value), t('restored')) },
      });
    },
  };
}

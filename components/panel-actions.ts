import type { Annotation, AnnotationEdit, AnnotationId } from '../lib/model/annotation';
import type { Correction, CorrectionClaim, CorrectionScope } from '../lib/model/correction';
import type { Result } from '../lib/model/result';
import type { Span } from '../lib/model/span';
import type { SaveProblem, SaveResult } from '../lib/view/view-state';

/** What the reader can do in the panel. What changes by it comes back as new props. */
export interface PanelActions {
  /** Scroll the page to a span of the article. */
  onReveal(span: Span): void;
  onRevealAnnotation(id: AnnotationId): void;
  /** Keep the quote at this place of `Analysis.quotes`. */
  onKeep(quoteIndex: number): Promise<SaveResult>;
  /** Change the note, tags or colour of an annotation. */
  onEdit(id: AnnotationId, edit: AnnotationEdit): Promise<SaveResult>;
  /** Where lost words may be now, most likely first. */
  onFindCandidates(annotation: Annotation): Promise<readonly (readonly Span[])[]>;
  /** The annotation is of these words from now on; null: of those selected on the page. */
  onAttach(annotation: Annotation, spans: readonly Span[] | null): Promise<SaveResult>;
  /** These words are not those of the annotation. */
  onReject(annotation: Annotation, spans: readonly Span[]): Promise<SaveResult>;
  /** Gives back what was deleted; the panel then offers to restore it. */
  onDelete(id: AnnotationId): Promise<Result<Annotation, { readonly code: SaveProblem }>>;
  onRestore(annotation: Annotation): Promise<SaveResult>;
  onPageNote(note: string): Promise<SaveResult>;
  /** Gives back what was stored; the panel then offers to take it back. */
  onCorrect(
    claim: CorrectionClaim,
    scope: CorrectionScope,
  ): Promise<Result<Correction, { readonly code: SaveProblem }>>;
  onMoveCorrection(correction: Correction, scope: CorrectionScope): Promise<SaveResult>;
  onDeleteCorrection(correction: Correction): Promise<SaveResult>;
  /** Write this page's annotations to a file; `formatId` is one of the `formats` given. */
  onExport(formatId: string): Promise<SaveResult>;
  /** Read the page again from the start. */
  onRetry(): void;
  /** Read this page now, by the click alone. */
  onReadPage(): void;
  /** Ask for lasting access to this site, or switch Dixit on for it. */
  onAllowSite(): void;
}

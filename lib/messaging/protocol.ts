import type { Analysis, AnalysisError } from '../model/analysis';
import type { Annotation, AnnotationEdit, AnnotationId, Draft } from '../model/annotation';
import type { Correction, CorrectionClaim, CorrectionId, CorrectionPlace } from '../model/correction';
import type { BackupInfo, DeletedRecord, ImportReport, ParseError } from '../model/library';
import type { Page, PageId, PageIdentity } from '../model/page';
import type { PageState } from '../model/page-state';
import type { Result } from '../model/result';
import type { Revision } from '../model/revision';
import type { Target } from '../model/selector';
import type { Settings } from '../model/settings';
import type { Span } from '../model/span';
import type { StorageError } from '../model/storage-error';
import type { Unreachable } from './envelope';

/** An article's stored record, null before the reader made anything on it, and the annotations in text order. */
export interface StoredPage {
  readonly page: Page | null;
  readonly annotations: readonly Annotation[];
}

/** From a page's content script or a view to the background, which alone analyses and stores. */
export interface BackgroundProtocol {
  /** Finds quotes and entities, with what the reader put right at these places; spans are into `text`. */
  analyse(request: {
    text: string;
    declaredLang: string | null;
    places: readonly CorrectionPlace[];
  }): Result<Analysis, AnalysisError>;
  loadPage(request: { pageId: PageId }): Result<StoredPage, StorageError>;
  savePageNote(request: { page: PageIdentity; note: string }): Result<Page, StorageError>;
  saveAnnotation(request: { page: PageIdentity; draft: Draft }): Result<Annotation, StorageError>;
  editAnnotation(request: { id: AnnotationId; edit: AnnotationEdit }): Result<Annotation, StorageError>;
  /** The annotation is of these words from now on. */
  attachAnnotation(request: { id: AnnotationId; targets: readonly Target[] }): Result<Annotation, StorageError>;
  /** These words resemble an annotation's and are not they. */
  rejectPlace(request: { id: AnnotationId; words: string }): Result<Annotation, StorageError>;
  /** Gives back what was deleted, for `restoreAnnotation`. */
  deleteAnnotation(request: { id: AnnotationId }): Result<Annotation, StorageError>;
  restoreAnnotation(request: { annotation: Annotation }): Result<Annotation, StorageError>;
  loadCorrections(request: { places: readonly CorrectionPlace[] }): Result<readonly Correction[], StorageError>;
  saveCorrection(request: { place: CorrectionPlace; claim: CorrectionClaim }): Result<Correction, StorageError>;
  moveCorrection(request: { correction: Correction; place: CorrectionPlace }): Result<Correction, StorageError>;
  /** Gives back what was deleted. */
  deleteCorrection(request: { id: CorrectionId }): Result<Correction, StorageError>;
  /** How the article's text is on this visit (`fingerprint`); nothing where nothing of the page is kept. */
  noteVisit(request: {
    pageId: PageId;
    blocks: readonly number[];
    modifiedAt: string | null;
  }): Result<boolean, StorageError>;
  /** From the first to the last. */
  loadRevisions(request: { pageId: PageId }): Result<readonly Revision[], StorageError>;
  loadSettings(request: null): Result<Settings, StorageError>;
  /** Whether Dixit reads a site (its host name) at all. */
  switchSite(request: { hostname: string; on: boolean }): Result<Settings, StorageError>;
  saveSettings(request: { edit: Partial<Settings> }): Result<Settings, StorageError>;
  /** Takes in a file of ours or of another tool: validated first, then written, all or nothing. */
  readLibraryFile(request: { json: string }): Result<ImportReport, StorageError | ParseError>;
  /** Everything the reader made, as JSON. */
  writeLibraryFile(request: null): Result<string, StorageError>;
  listBackups(request: null): Result<readonly BackupInfo[], StorageError>;
  restoreBackup(request: { name: string }): Result<ImportReport, StorageError | ParseError>;
  /** What can still be had back, latest first. */
  listDeleted(request: null): Result<readonly DeletedRecord[], StorageError>;
  /** Everything but the settings, with the backups. */
  eraseLibrary(request: null): Result<null, StorageError>;
  /** The number shown on the toolbar icon for the sender's tab; null clears it. */
  showCount(request: { count: number | null }): Result<null, never>;
}

/** From a view or the background to the content script of one tab. */
export interface ContentProtocol {
  describePage(request: null): Result<PageState, never>;
  /** Scrolls to a span of the article and opens its card. False where it is no longer on the page. */
  reveal(request: { span: Span }): Result<boolean, never>;
  revealAnnotation(request: { id: AnnotationId }): Result<boolean, never>;
  /** Keeps the quote with these words (`quoteWords`), the one that begins nearest to `start`. */
  keepQuote(request: { words: string; start: number }): Result<Annotation, StorageError | Unreachable | Unkeepable>;
  /** Where the words of a lost annotation may be now, most likely first. */
  findCandidates(request: { id: AnnotationId }): Result<readonly Span[], never>;
  /** Attaches an annotation to a place that holds `words`, or with `spans` null to what is selected. */
  attach(request: {
    id: AnnotationId;
    spans: readonly Span[] | null;
    words: string;
  }): Result<Annotation, StorageError | Unreachable | Unkeepable>;
  /** Reads the page again from the start. */
  readAgain(request: null): Result<null, never>;
  annotationsChanged(request: { pageId: PageId }): Result<null, never>;
  /** Any of what the reader made may be another now, on any page. */
  libraryChanged(request: null): Result<null, never>;
  /** The reader put something right: whatever is found at these places may be another now. */
  correctionsChanged(request: { places: readonly CorrectionPlace[] }): Result<null, never>;
  settingsChanged(request: { settings: Settings }): Result<null, never>;
}

/**
 * Why there is nothing to keep.
 * - `no-such-quote`: the article changed since the view last asked;
 * - `no-selection`: nothing of the article is selected.
 */
export interface Unkeepable {
  readonly code: 'no-such-quote' | 'no-selection';
}

/** To every open view; nobody need be listening. */
export interface ViewProtocol {
  /** The content script of the sender's tab has a new `PageState`. */
  pageStateChanged(request: { state: PageState['status'] }): Result<null, never>;
  annotationsChanged(request: { pageId: PageId }): Result<null, never>;
  settingsChanged(request: { settings: Settings }): Result<null, never>;
}

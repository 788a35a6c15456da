import { openTabs } from '../../lib/browser/tabs';
import type { handleInBackground } from '../../lib/messaging/handle';
import type { StoredPage } from '../../lib/messaging/protocol';
import { askTab, tellViews } from '../../lib/messaging/send';
import type { Correction, CorrectionPlace } from '../../lib/model/correction';
import type { PageId } from '../../lib/model/page';
import { ok, type Result } from '../../lib/model/result';
import type { Settings } from '../../lib/model/settings';
import type { StorageError } from '../../lib/model/storage-error';
import type { Store } from '../../lib/storage/store';
import type { LibraryHandlers } from './library-handlers';

type Handlers = Parameters<typeof handleInBackground>[0];

export interface StoreEvents {
  /** A site was switched on or off. */
  onSiteSwitched(hostname: string, on: boolean): void;
  /** What the reader made was changed. */
  onChanged(): void;
}

type StoreHandlers = Omit<Handlers, 'analyse' | 'showCount' | keyof LibraryHandlers>;

/** Every act on the store, each telling all views and pages what it changed. */
export function storeHandlers(store: Store, { onSiteSwitched, onChanged }: StoreEvents): StoreHandlers {
  const telling = <T>(act: Promise<Result<T, StorageError>>, changedPage: (value: T) => PageId) =>
    afterwards(act, (value) => {
      onChanged();
      return tellOfAnnotations(changedPage(value));
    });
  /** `places`: where it held or holds; by itself, where the correction says. */
  const tellingCorrections = (
    act: Promise<Result<Correction, StorageError>>,
    places: (value: Correction) => readonly CorrectionPlace[] = ({ place }) => [place],
  ) =>
    afterwards(act, (value) => {
      onChanged();
      return tellOfCorrections(places(value));
    });
  return {
    loadPage: ({ pageId }) => loadPage(store, pageId),
    loadSettings: () => store.loadSettings(),
    savePageNote: ({ page, note }) => telling(store.savePageNote(page, note), ({ id }) => id),
    saveAnnotation: ({ page, draft }) => telling(store.saveAnnotation(page, draft), ({ pageId }) => pageId),
    editAnnotation: ({ id, edit }) => telling(store.editAnnotation(id, edit), ({ pageId }) => pageId),
    attachAnnotation: ({ id, targets }) => telling(store.attachAnnotation(id, targets), ({ pageId }) => pageId),
    rejectPlace: ({ id, words }) => telling(store.rejectPlace(id, words), ({ pageId }) => pageId),
    deleteAnnotation: ({ id }) => telling(store.deleteAnnotation(id), ({ pageId }) => pageId),
    restoreAnnotation: ({ annotation }) => telling(store.restoreAnnotation(annotation), ({ pageId }) => pageId),
    noteVisit: async ({ pageId, blocks, modifiedAt }) => {
      const noted = await store.noteVisit(pageId, blocks, modifiedAt);
      if (noted.ok && noted.value) void tellViews('annotationsChanged', { pageId });
      return noted;
    },
    loadRevisions: ({ pageId }) => store.revisionsOf(pageId),
    loadCorrections: async ({ places }) => {
      const stored = await store.correctionsAt(places);
      return stored.ok ? ok(stored.value.records) : stored;
    },
    saveCorrection: ({ place, claim }) => tellingCorrections(store.saveCorrection(place, claim)),
    moveCorrection: ({ correction, place }) =>
      tellingCorrections(store.moveCorrection(correction.id, place), () => [correction.place, place]),
    deleteCorrection: ({ id }) => tellingCorrections(store.deleteCorrection(id)),
    saveSettings: ({ edit }) => afterwards(store.saveSettings(edit), tellOfSettings),
    switchSite: async ({ hostname, on }) => {
      const saved = await afterwards(store.switchSite(hostname, on), tellOfSettings);
      if (saved.ok) onSiteSwitched(hostname, on);
      return saved;
    },
  };
}

async function loadPage(store: Store, pageId: PageId): Promise<Result<StoredPage, StorageError>> {
  const [page, annotations] = await Promise.all([store.loadPage(pageId), store.annotationsOfPage(pageId)]);
  if (!page.ok) return page;
  if (!annotations.ok) return annotations;
  return ok({ page: page.value, annotations: annotations.value.records });
}

/** Answers first and tells afterwards: the reader waits for the one, not for forty tabs. */
async function afterwards<T>(
  act: Promise<Result<T, StorageError>>,
  tell: (value: T) => Promise<void>,
): Promise<Result<T, StorageError>> {
  const done = await act;
  if (done.ok) void tell(done.value);
  return done;
}

async function tellOfAnnotations(pageId: PageId): Promise<void> {
  const tabs = await openTabs();
  await Promise.all([
    tellViews('annotationsChanged', { pageId }),
    ...tabs.map((tab) => askTab(tab, 'annotationsChanged', { pageId })),
  ]);
}

/** Views hear of it from the pages, once these have been read anew. */
async function tellOfCorrections(places: readonly CorrectionPlace[]): Promise<void> {
  const tabs = await openTabs();
  await Promise.all(tabs.map((tab) => askTab(tab, 'correctionsChanged', { places })));
}

async function tellOfSettings(settings: Settings): Promise<void> {
  const tabs = await openTabs();
  await Promise.all([
    tellViews('settingsChanged', { settings }),
    ...tabs.map((tab) => askTab(tab, 'settingsChanged', { settings })),
  ]);
}

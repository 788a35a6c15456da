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

type Handlers = Parameters<typeof handleInBackground>[0];

/**
 * Every act on the store, each telling all views and pages what it changed.
 * @param onSiteSwitched is told when a site was switched on or off
 */
export function storeHandlers(
  store: Store,
  onSiteSwitched: (hostname: string, on: boolean) => void,
): Omit<Handlers, 'analyse' | 'showCount'> {
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
    loadCorrections: async ({ places }) => {
      const stored = await store.correctionsAt(places);
      return stored.ok ? ok(stored.value.records) : stored;
    },
    saveCorrection: ({ place, claim }) => tellingCorrections(store.saveCorrection(place, claim), [place]),
    moveCorrection: ({ correction, place }) =>
      tellingCorrections(store.moveCorrection(correction.id, place), [correction.place, place]),
    deleteCorrection: ({ id }) => tellingCorrections(store.deleteCorrection(id)),
    saveSettings: ({ edit }) => tellingSettings(store.saveSettings(edit)),
    switchSite: async ({ hostname, on }) => {
      const saved = await tellingSettings(store.switchSite(hostname, on));
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
async function telling<T>(
  act: Promise<Result<T, StorageError>>,
  changedPage: (value: T) => PageId,
): Promise<Result<T, StorageError>> {
  const done = await act;
  if (done.ok) void tellOfAnnotations(changedPage(done.value));
  return done;
}

async function tellOfAnnotations(pageId: PageId): Promise<void> {
  const tabs = await openTabs();
  await Promise.all([
    tellViews('annotationsChanged', { pageId }),
    ...tabs.map((tab) => askTab(tab, 'annotationsChanged', { pageId })),
  ]);
}

/** @param places where it held or holds; by itself, where the correction says */
async function tellingCorrections(
  act: Promise<Result<Correction, StorageError>>,
  places?: readonly CorrectionPlace[],
): Promise<Result<Correction, StorageError>> {
  const done = await act;
  if (done.ok) void tellOfCorrections(places ?? [done.value.place]);
  return done;
}

/** Views hear of it from the pages, once these have been read anew. */
async function tellOfCorrections(places: readonly CorrectionPlace[]): Promise<void> {
  const tabs = await openTabs();
  await Promise.all(tabs.map((tab) => askTab(tab, 'correctionsChanged', { places })));
}

async function tellingSettings(act: Promise<Result<Settings, StorageError>>): Promise<Result<Settings, StorageError>> {
  const saved = await act;
  if (saved.ok) void tellOfSettings(saved.value);
  return saved;
}

async function tellOfSettings(settings: Settings): Promise<void> {
  const tabs = await openTabs();
  await Promise.all([
    tellViews('settingsChanged', { settings }),
    ...tabs.map((tab) => askTab(tab, 'settingsChanged', { settings })),
  ]);
}

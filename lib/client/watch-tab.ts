import { runContentScript } from '../browser/content-script';
import { hasAccess, sitePattern } from '../browser/site-access';
import { activeTab, onTabChanged, type TabAddress, tabAddress } from '../browser/tabs';
import type { Unreachable } from '../messaging/envelope';
import { handleInView } from '../messaging/handle';
import type { StoredPage } from '../messaging/protocol';
import { askBackground, askTab } from '../messaging/send';
import { type Correction, placesOf } from '../model/correction';
import type { PageIdentity } from '../model/page';
import { ok } from '../model/result';
import type { Revision } from '../model/revision';
import { defaultSettings, type Settings } from '../model/settings';
import type { StorageError } from '../model/storage-error';
import type { TabState } from '../view/view-state';

/** Everything a view needs to draw itself. */
export interface TabSnapshot {
  readonly tabId: number | null;
  /** Where known: the match pattern of the tab's site, which access is asked for. */
  readonly site: string | null;
  readonly hostname: string | null;
  /** Whether Dixit reads every page of the site by itself. */
  readonly hasSiteAccess: boolean;
  readonly state: TabState;
  readonly stored: StoredPage;
  /** What the reader put right, where it concerns the article. */
  readonly corrections: readonly Correction[];
  /** How the article's text was, from the first visit on which something was kept. */
  readonly revisions: readonly Revision[];
  readonly settings: Settings;
  /** Why the stored part could not be had; the page's part is shown all the same. */
  readonly storageError: StorageError | Unreachable | null;
}

const nothingStored: StoredPage = { page: null, annotations: [] };

export const blankSnapshot: TabSnapshot = {
  tabId: null,
  site: null,
  hostname: null,
  hasSiteAccess: false,
  state: { status: 'loading' },
  stored: nothingStored,
  corrections: [],
  revisions: [],
  settings: defaultSettings,
  storageError: null,
};

/**
 * Follows one tab, or with null whichever tab is in front, and tells `onChange` all there is to show, now and after
 * every change, until `signal` aborts. Returns a function that looks again.
 */
export function watchTab(
  boundTab: number | null,
  onChange: (snapshot: TabSnapshot) => void,
  signal: AbortSignal,
): () => void {
  let shown = blankSnapshot;
  let turn = 0;
  let underWay = 0;

  const refresh = async (): Promise<void> => {
    const mine = ++turn;
    underWay += 1;
    const snapshot = await takeSnapshot(boundTab, shown);
    underWay -= 1;
    // A later look has begun meanwhile: its answer is the fresher one.
    if (mine !== turn || signal.aborted) return;
    shown = snapshot;
    onChange(snapshot);
  };
  const look = (): void => {
    void refresh();
  };

  onTabChanged((tabId) => {
    if (boundTab === null || tabId === boundTab) look();
  }, signal);
  handleInView(
    {
      pageStateChanged: (_, { tabId }) => answer(tabId === shown.tabId || underWay > 0, look),
      annotationsChanged: ({ pageId }) => answer(isShown(shown, pageId), look),
      settingsChanged: () => answer(true, look),
    },
    signal,
  );
  look();
  return look;
}

function answer(concerned: boolean, look: () => void) {
  if (concerned) look();
  return ok(null);
}

function isShown({ state }: TabSnapshot, pageId: string): boolean {
  return state.status === 'ready' && state.page.id === pageId;
}

async function takeSnapshot(boundTab: number | null, before: TabSnapshot): Promise<TabSnapshot> {
  const tab = boundTab === null ? await activeTab() : await tabAddress(boundTab);
  if (tab === null) return { ...blankSnapshot, state: { status: 'unreachable' } };
  const site = tab.url === null ? null : sitePattern(tab.url);
  const hostname = tab.url === null || site === null ? null : new URL(tab.url).hostname;
  const [loaded, hasSiteAccess] = await Promise.all([
    askBackground('loadSettings', null),
    site === null ? false : hasAccess(site),
  ]);
  const settings = loaded.ok ? loaded.value : before.settings;
  const isOff = hostname !== null && settings.disabledSites.includes(hostname);
  const state = isOff ? { status: 'off' as const } : await stateOf(tab, site, hasSiteAccess);
  const [stored, corrections, revisions] = state.status === 'ready' ? await loadStored(state.page) : [null, null, null];
  return {
    tabId: tab.id,
    site,
    hostname,
    hasSiteAccess,
    state,
    stored: stored?.ok ? stored.value : lastKnown(before, state),
    corrections: corrections?.ok ? corrections.value : [],
    revisions: revisions?.ok ? revisions.value : [],
    settings,
    storageError: stored !== null && !stored.ok ? stored.error : loaded.ok ? null : loaded.error,
  };
}

function loadStored({ id, url }: PageIdentity) {
  return Promise.all([
    askBackground('loadPage', { pageId: id }),
    askBackground('loadCorrections', { places: placesOf(id, url) }),
    askBackground('loadRevisions', { pageId: id }),
  ]);
}

/** Where the store does not answer, what it last said of the same page: a note must not look as if it were gone. */
function lastKnown(before: TabSnapshot, state: TabState): StoredPage {
  const isSame = state.status === 'ready' && before.state.status === 'ready' && before.state.page.id === state.page.id;
  return isSame ? before.stored : nothingStored;
}

async function stateOf(tab: TabAddress, site: string | null, hasSiteAccess: boolean): Promise<TabState> {
  const answered = await askTab(tab.id, 'describePage', null);
  if (answered.ok) return answered.value;
  // A tab that was open before access was granted holds no content script yet; it tells when it has read the page.
  // One that still loads gets the registered one.
  if (hasSiteAccess) return { status: tab.isLoading || (await runContentScript(tab.id)) ? 'loading' : 'unreachable' };
  // An address is hidden only from those without access, so what shows one and is no site is the browser's own.
  return tab.url !== null && site === null ? { status: 'unreachable' } : { status: 'no-access', site };
}

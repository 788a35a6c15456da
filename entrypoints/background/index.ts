import { defineBackground } from 'wxt/utils/define-background';
import { showBadge } from '../../lib/browser/badge';
import { registerContentScript, runInOpenTabs } from '../../lib/browser/content-script';
import { onInstalled } from '../../lib/browser/lifecycle';
import { openSidePanelOnCommand } from '../../lib/browser/side-panel';
import { grantedSites, hostPattern, onAccessChanged } from '../../lib/browser/site-access';
import { handleInBackground } from '../../lib/messaging/handle';
import { ok } from '../../lib/model/result';
import { openStore } from '../../lib/storage/store';
import { analyseText } from './analyse';
import { createDailyCare, libraryHandlers } from './library-handlers';
import { storeHandlers } from './store-handlers';

export default defineBackground(() => {
  const store = openStore();
  const excludedSites = async () => {
    const settings = await store.loadSettings();
    // Without a store no site is excluded; the content script asks again and the views say what is wrong.
    return settings.ok ? settings.value.disabledSites : [];
  };
  const register = () => registerContentScript(excludedSites);
  /** Also in the tabs that are open already. */
  const registerFor = async (sites: readonly string[]) => {
    await register();
    await runInOpenTabs(sites);
  };

  const care = createDailyCare(store);

  onInstalled(async () => registerFor(await grantedSites()));
  onAccessChanged((added) => void registerFor(added));
  openSidePanelOnCommand();
  handleInBackground({
    ...storeHandlers(store, {
      onSiteSwitched: (hostname, on) => void registerFor(on ? [hostPattern(hostname)] : []),
      onChanged: care.afterChange,
    }),
    ...libraryHandlers(store, care.backups),
    analyse: (request) => analyseText(store, request),
    showCount: async ({ count }, { tabId }) => {
      if (tabId !== null) await showBadge(tabId, count);
      return ok(null);
    },
  });
});

import { defineBackground } from 'wxt/utils/define-background';
import { showBadge } from '../../lib/browser/badge';
import { registerContentScript, runInOpenTabs } from '../../lib/browser/content-script';
import { onStart } from '../../lib/browser/lifecycle';
import { openSidePanelOnCommand } from '../../lib/browser/side-panel';
import { onAccessChanged } from '../../lib/browser/site-access';
import { handleInBackground } from '../../lib/messaging/handle';
import { ok } from '../../lib/model/result';
import { openStore } from '../../lib/storage/store';
import { analyseText } from './analyse';
import { storeHandlers } from './store-handlers';

export default defineBackground(() => {
  onStart(() => void registerContentScript());
  onAccessChanged((added) => void registerContentScript().then(() => runInOpenTabs(added)));
  openSidePanelOnCommand();
  handleInBackground({
    ...storeHandlers(openStore()),
    analyse: analyseText,
    showCount: async ({ count }, { tabId }) => {
      if (tabId !== null) await showBadge(tabId, count);
      return ok(null);
    },
  });
});

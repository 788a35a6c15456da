import '../../components/popup.css';
import { render } from 'preact';
import { PopupView } from '../../components/PopupView';
import { createStrings, StringsProvider } from '../../components/strings';
import { openSettings } from '../../lib/browser/lifecycle';
import { currentWindow, openSidePanel } from '../../lib/browser/side-panel';
import { localString } from '../../lib/browser/strings';
import { exportPage } from '../../lib/client/export-page';
import { tabActions } from '../../lib/client/tab-actions';
import { boundTabOf, useTab } from '../../lib/client/use-tab';
import { exportFormats } from '../../lib/export/formats';
import { shortcuts } from './shortcuts';

const strings = createStrings(localString);
const boundTab = boundTabOf(location.href);
// Asked for before the reader can click: opening the panel allows no waiting.
const windowId = await currentWindow();

function Popup() {
  const [snapshot, look] = useTab(boundTab);
  const { state, stored, storageError, settings, hostname } = snapshot;
  const actions = tabActions(snapshot, look);
  return (
    <PopupView
      {...actions}
      state={state}
      site={hostname}
      siteOn={snapshot.hasSiteAccess && hostname !== null && !settings.disabledSites.includes(hostname)}
      keptCount={stored.annotations.length}
      pageNote={stored.page?.note ?? ''}
      storageProblem={storageError?.code ?? null}
      formats={exportFormats}
      shortcuts={shortcuts}
      onExport={(formatId) => exportPage(snapshot, formatId)}
      onOpenSettings={() => {
        void openSettings().then(() => window.close());
      }}
      onOpenPanel={() => {
        void openSidePanel(windowId).then(() => window.close());
      }}
    />
  );
}

const root = document.getElementById('root');
if (root === null) throw new Error('popup/index.html has no #root');
document.documentElement.lang = strings.locale;
render(
  <StringsProvider strings={strings}>
    <Popup />
  </StringsProvider>,
  root,
);

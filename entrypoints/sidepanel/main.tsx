import '../../components/panel.css';
import { render } from 'preact';
import { SidePanelView } from '../../components/SidePanelView';
import { createStrings, StringsProvider } from '../../components/strings';
import { localString } from '../../lib/browser/strings';
import { exportPage } from '../../lib/client/export-page';
import { keepStorage } from '../../lib/client/keep-storage';
import { tabActions } from '../../lib/client/tab-actions';
import { boundTabOf, useTab } from '../../lib/client/use-tab';
import { exportFormats } from '../../lib/export/formats';

const strings = createStrings(localString);
const boundTab = boundTabOf(location.href);

function SidePanel() {
  const [snapshot, look] = useTab(boundTab);
  const { state, stored, corrections, revisions, storageError } = snapshot;
  const actions = tabActions(snapshot, look);
  return (
    <SidePanelView
      {...actions}
      state={state}
      annotations={stored.annotations}
      corrections={corrections}
      revisions={revisions}
      pageNote={stored.page?.note ?? ''}
      storageProblem={storageError?.code ?? null}
      formats={exportFormats}
      onExport={(formatId) => exportPage(snapshot, formatId)}
      onAllowSite={() => actions.onToggleSite(true)}
    />
  );
}

void keepStorage();

const root = document.getElementById('root');
if (root === null) throw new Error('sidepanel/index.html has no #root');
document.documentElement.lang = strings.locale;
render(
  <StringsProvider strings={strings}>
    <SidePanel />
  </StringsProvider>,
  root,
);

import '../../components/options.css';
import { render } from 'preact';
import { OptionsView } from '../../components/OptionsView';
import { createStrings, StringsProvider } from '../../components/strings';
import { extensionVersion } from '../../lib/browser/lifecycle';
import { localString } from '../../lib/browser/strings';
import { keepStorage } from '../../lib/client/keep-storage';
import { libraryActions } from '../../lib/client/library-actions';
import { useLibrary } from '../../lib/client/use-library';

const strings = createStrings(localString);

function Options() {
  const [library, look] = useLibrary();
  return <OptionsView {...library} {...libraryActions(look)} version={extensionVersion()} />;
}

void keepStorage();

const root = document.getElementById('root');
if (root === null) throw new Error('options/index.html has no #root');
document.documentElement.lang = strings.locale;
document.title = strings.t('optionsTitle');
render(
  <StringsProvider strings={strings}>
    <Options />
  </StringsProvider>,
  root,
);

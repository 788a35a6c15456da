import cardStyle from '../../components/card.css?inline';
import { createStrings } from '../../components/strings';
import { isOrphaned } from '../../lib/browser/lifecycle';
import { localString } from '../../lib/browser/strings';
import { AdoptedStyleSheet } from '../../lib/highlight/adopted-style-sheet';
import { OverlayHost } from '../../lib/overlay/host';
import type { Reading } from '../../lib/reading/reading';
import { watchPointer } from '../../lib/reading/watch-pointer';
import { watchSelection } from '../../lib/reading/watch-selection';
import { markStyles } from '../../lib/view/mark-styles';
import { watchKeys } from './keys';
import { Navigator } from './navigator';
import { OnPage } from './on-page';

/** What answers the reader on a page. */
export interface Interaction {
  readonly navigator: Navigator;
  /** After the article or the store changed. */
  refresh(): void;
}

/** Listens to the reader on a page with an article, until `ending` aborts. */
export function startInteraction(reading: Reading, ending: AbortController): Interaction {
  const { signal } = ending;
  const styles = new AdoptedStyleSheet(document, markStyles());
  const host = new OverlayHost(document, cardStyle);
  const onPage = new OnPage(reading, host, createStrings(localString));
  const navigator = new Navigator(document, reading, onPage);
  const ready = () => {
    // The extension was updated or removed under the page: what is left here can do nothing any more.
    if (isOrphaned()) ending.abort();
    return reading.ready;
  };

  signal.addEventListener('abort', () => {
    styles.remove();
    onPage.close();
    host.remove();
  });
  watchPointer(
    document,
    ready,
    {
      onMark: (mark) => onPage.showCard(mark, 'hovered'),
      onLeave: () => onPage.leave(),
      onClickElsewhere: () => onPage.dismiss(),
      isOurs: (event) => host.holds(event),
    },
    signal,
  );
  watchSelection(document, ready, (span) => (span === null ? onPage.dropToolbar() : onPage.showToolbar(span)), signal);
  watchKeys(document, (act) => navigator.act(act), signal);
  const restore = () => {
    styles.restore();
    reading.restorePaint();
  };
  // A page may clear its registry of highlights and its list of sheets; both are back when the reader is.
  document.addEventListener('visibilitychange', restore, { signal });
  return {
    navigator,
    refresh: () => {
      styles.restore();
      onPage.refresh();
    },
  };
}

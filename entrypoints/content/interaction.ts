import cardStyle from '../../components/card.css?inline';
import { createStrings } from '../../components/strings';
import { localString } from '../../lib/browser/strings';
import { adoptStyleSheet } from '../../lib/highlight/adopt-style-sheet';
import { OverlayHost } from '../../lib/overlay/host';
import type { Reading } from '../../lib/reading/reading';
import { watchPointer } from '../../lib/reading/watch-pointer';
import { watchSelection } from '../../lib/reading/watch-selection';
import { markStyles } from '../../lib/view/mark-styles';
import { watchKeys } from './keys';
import { Navigator } from './navigator';
import { OnPage } from './on-page';

/** What the reader does on the page, and what answers it there. */
export interface Interaction {
  readonly onPage: OnPage;
  readonly navigator: Navigator;
}

/** Listens to the reader on a page with an article, until `signal` aborts. */
export function startInteraction(reading: Reading, signal: AbortSignal): Interaction {
  const removeStyles = adoptStyleSheet(document, markStyles());
  const host = new OverlayHost(document, cardStyle);
  const onPage = new OnPage(reading, host, createStrings(localString));
  const navigator = new Navigator(document, reading, onPage);
  const ready = () => reading.ready;

  watchPointer(
    document,
    ready,
    {
      onMark: (mark) => onPage.showCard(mark, 'hovered'),
      onLeave: () => onPage.leave(),
      isOurs: (event) => host.holds(event),
    },
    signal,
  );
  watchSelection(document, ready, (span) => (span === null ? onPage.dropToolbar() : onPage.showToolbar(span)), signal);
  watchKeys(document, (act) => navigator.act(act), signal);
  // A page may clear the registry of highlights, which is its own; it is back when the reader is.
  document.addEventListener('visibilitychange', () => reading.restorePaint(), { signal });
  signal.addEventListener('abort', () => {
    removeStyles();
    onPage.close();
    host.remove();
  });
  return { onPage, navigator };
}

import { defineContentScript } from 'wxt/utils/define-content-script';
import cardStyle from '../../components/card.css?inline';
import { createStrings } from '../../components/strings';
import { localString } from '../../lib/browser/strings';
import { adoptStyleSheet } from '../../lib/highlight/adopt-style-sheet';
import { Painter } from '../../lib/highlight/painter';
import { handleInContent } from '../../lib/messaging/handle';
import { OverlayHost } from '../../lib/overlay/host';
import { Reading } from '../../lib/reading/reading';
import { watchPointer } from '../../lib/reading/watch-pointer';
import { watchSelection } from '../../lib/reading/watch-selection';
import { markStyles } from '../../lib/view/mark-styles';
import { contentHandlers } from './handlers';
import { watchKeys } from './keys';
import { Navigator } from './navigator';
import { OnPage } from './on-page';

export default defineContentScript({
  registration: 'runtime',
  main({ signal }) {
    const painter = new Painter(CSS.highlights);
    const host = new OverlayHost(document, cardStyle);
    let removeStyles: (() => void) | null = null;

    const reading = new Reading(document, painter, signal, () => {
      // Pages that are no article get no style sheet either.
      if (reading.ready !== null) removeStyles ??= adoptStyleSheet(document, markStyles());
      onPage.refresh();
    });
    const onPage = new OnPage(reading, host, createStrings(localString));
    const navigator = new Navigator(document, reading, onPage);

    handleInContent(contentHandlers(reading, navigator), signal);
    watchPointer(
      document,
      () => reading.ready,
      {
        onMark: (mark) => onPage.showCard(mark, 'hovered'),
        onLeave: () => onPage.leave(),
        isOurs: (event) => host.holds(event),
      },
      signal,
    );
    watchSelection(
      document,
      () => reading.ready,
      (span) => (span === null ? onPage.dropToolbar() : onPage.showToolbar(span)),
      signal,
    );
    watchKeys(document, (act) => navigator.act(act), signal);
    document.addEventListener('visibilitychange', () => painter.restore(), { signal });
    signal.addEventListener('abort', () => {
      removeStyles?.();
      onPage.close();
      host.remove();
    });
    void reading.read();
  },
});

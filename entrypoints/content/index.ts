import { defineContentScript } from 'wxt/utils/define-content-script';
import { Painter } from '../../lib/highlight/painter';
import { handleInContent } from '../../lib/messaging/handle';
import { Reading } from '../../lib/reading/reading';
import { contentHandlers } from './handlers';
import { type Interaction, startInteraction } from './interaction';

export default defineContentScript({
  registration: 'runtime',
  main({ signal }) {
    let interaction: Interaction | null = null;
    const reading = new Reading(document, new Painter(CSS.highlights), signal, () => {
      // A page that is no article gets neither listeners nor style sheets.
      if (reading.ready !== null) interaction ??= startInteraction(reading, signal);
      interaction?.onPage.refresh();
    });
    handleInContent(
      contentHandlers(reading, () => interaction?.navigator ?? null),
      signal,
    );
    void reading.read();
  },
});

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Painter } from '../../lib/highlight/painter';
import { handleInContent } from '../../lib/messaging/handle';
import { Reading } from '../../lib/reading/reading';
import { contentHandlers } from './handlers';
import { type Interaction, startInteraction } from './interaction';

/** In the extension's own world of a page, which the page cannot see: what ends the reading that runs there. */
interface ReaderWorld {
  dixitReading?: AbortController;
}

/**
 * The content script. Not one of WXT's, whose context announces the extension to every page by a message, and lets any
 * page end it by the same.
 */
export default defineUnlistedScript(() => {
  const world = globalThis as ReaderWorld;
  // Run once more, as after an update of the extension, it takes over.
  world.dixitReading?.abort();
  const ending = new AbortController();
  world.dixitReading = ending;
  const { signal } = ending;

  let interaction: Interaction | null = null;
  const reading = new Reading(document, new Painter(CSS.highlights), signal, () => {
    // A page that is no article gets neither listeners nor style sheets.
    if (reading.ready !== null) interaction ??= startInteraction(reading, ending);
    interaction?.refresh();
  });
  handleInContent(
    contentHandlers(reading, () => interaction?.navigator ?? null),
    signal,
  );
  window.addEventListener('pageshow', (event) => event.persisted && void reading.catchUp(), { signal });
  void reading.read();
});

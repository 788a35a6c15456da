import type { handleInContent } from '../../lib/messaging/handle';
import { ok } from '../../lib/model/result';
import { keepQuote } from '../../lib/reading/acts';
import type { Reading } from '../../lib/reading/reading';
import type { Navigator } from './navigator';

/** What views and the background may ask of a tab. */
export function contentHandlers(
  reading: Reading,
  navigator: () => Navigator | null,
): Parameters<typeof handleInContent>[0] {
  return {
    describePage: () => ok(reading.state),
    reveal: ({ span }) => ok(navigator()?.reveal(span) ?? false),
    revealAnnotation: ({ id }) => ok(navigator()?.revealAnnotation(id) ?? false),
    keepQuote: ({ words, start }) => keepQuote(reading.ready, words, start),
    readAgain: () => {
      void reading.read();
      return ok(null);
    },
    annotationsChanged: ({ pageId }) => {
      if (reading.ready?.page.id === pageId) void reading.readStored();
      return ok(null);
    },
    correctionsChanged: ({ places }) => {
      void reading.correct(places);
      return ok(null);
    },
    settingsChanged: ({ settings }) => {
      void reading.applySettings(settings);
      return ok(null);
    },
  };
}

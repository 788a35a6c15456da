import type { handleInContent } from '../../lib/messaging/handle';
import { fail, ok } from '../../lib/model/result';
import { attach, candidatesFor, keepQuote } from '../../lib/reading/acts';
import type { Reading } from '../../lib/reading/reading';
import { selectedSpan } from '../../lib/reading/watch-selection';
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
    findCandidates: ({ id }) => ok(candidatesFor(reading.ready, id)),
    attach: ({ id, spans, words }) => {
      if (spans !== null) return attach(reading.ready, id, spans, words);
      const { ready } = reading;
      const selected = selectedSpan(document, ready);
      if (ready === null || selected === null) return fail({ code: 'no-selection' });
      return attach(ready, id, [selected], ready.read.article.text.slice(...selected));
    },
    readAgain: () => {
      void reading.read();
      return ok(null);
    },
    annotationsChanged: ({ pageId }) => {
      if (reading.ready?.page.id === pageId) void reading.readStored();
      return ok(null);
    },
    libraryChanged: () => {
      void reading.correct(['everywhere']);
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

import { describeSpan } from '../anchoring/describe-span';
import type { Draft, HighlightColour } from '../model/annotation';
import type { PageId } from '../model/page';
import type { Quote } from '../model/quote';
import { defaultSettings } from '../model/settings';
import type { Span } from '../model/span';

/** What is stored when the reader keeps a quote: its words and who said them, as shown now. */
export function quoteDraft(pageId: PageId, text: string, quote: Quote): Draft {
  const { type, speaker, role, cue, via, confidence } = quote;
  const cueText = cue?.map(([start, end]) => text.slice(start, end)).join(' … ') ?? null;
  return {
    // A kept quote is drawn in its speaker's hue; the colour is for the day the reader makes it a highlight.
    ...highlightDraft(pageId, text, quote.content, defaultSettings.colour),
    attribution: { type, speaker, role, cue: cueText, via, confidence },
  };
}

/** What is stored when the reader highlights pieces of the text. */
export function highlightDraft(pageId: PageId, text: string, spans: readonly Span[], colour: HighlightColour): Draft {
  return {
    pageId,
    targets: spans.map((span) => describeSpan(text, span)),
    attribution: null,
    colour,
    note: '',
    tags: [],
  };
}

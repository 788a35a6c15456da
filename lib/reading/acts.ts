import type { Unreachable } from '../messaging/envelope';
import type { Unkeepable } from '../messaging/protocol';
import { askBackground } from '../messaging/send';
import type { Annotation, HighlightColour } from '../model/annotation';
import { fail, type Result } from '../model/result';
import type { Span } from '../model/span';
import type { StorageError } from '../model/storage-error';
import { highlightDraft, quoteDraft } from './drafts';
import type { ReadPage } from './reading';

type Saved = Promise<Result<Annotation, StorageError | Unreachable | Unkeepable>>;

/** Keeps the quote at this place of `Analysis.quotes`, with a note where one is given. */
export async function keepQuote(ready: ReadPage | null, index: number, note = ''): Saved {
  const quote = ready?.analysis.quotes[index];
  if (ready === null || quote === undefined) return fail({ code: 'no-such-quote' });
  const draft = { ...quoteDraft(ready.page.id, ready.read.article.text, quote), note };
  return askBackground('saveAnnotation', { page: ready.page, draft });
}

/** Stores the reader's own highlight, and its colour as the one the next highlight takes. */
export async function saveHighlight(ready: ReadPage, span: Span, colour: HighlightColour, note: string): Saved {
  const draft = { ...highlightDraft(ready.page.id, ready.read.article.text, [span], colour), note };
  const saved = await askBackground('saveAnnotation', { page: ready.page, draft });
  if (saved.ok) void askBackground('saveSettings', { edit: { colour } });
  return saved;
}

import { describeSpan } from '../anchoring/describe-span';
import { findCandidates } from '../anchoring/find-candidates';
import { indexText } from '../anchoring/indexed-text';
import type { Unreachable } from '../messaging/envelope';
import type { Unkeepable } from '../messaging/protocol';
import { askBackground } from '../messaging/send';
import type { Annotation, AnnotationId, HighlightColour } from '../model/annotation';
import { type Quote, quoteWords } from '../model/quote';
import { fail, type Result } from '../model/result';
import { type Span, wordsAt } from '../model/span';
import type { StorageError } from '../model/storage-error';
import { highlightDraft, quoteDraft } from './drafts';
import type { ReadPage } from './read-page';

type Saved = Promise<Result<Annotation, StorageError | Unreachable | Unkeepable>>;

/** Keeps the quote with these words, with a note where one is given: the one that begins nearest to `start`. */
export async function keepQuote(ready: ReadPage | null, words: string, start: number, note = ''): Saved {
  const quote = ready === null ? null : quoteOfWords(ready, words, start);
  // The page was edited since the quote was shown: better nothing kept than the wrong words.
  if (ready === null || quote === null) return fail({ code: 'no-such-quote' });
  const draft = { ...quoteDraft(ready.page.id, ready.read.article.text, quote), note };
  return askBackground('saveAnnotation', { page: ready.page, draft });
}

function quoteOfWords({ analysis, read }: ReadPage, words: string, start: number): Quote | null {
  const same = analysis.quotes.filter((quote) => quoteWords(read.article.text, quote) === words);
  const distance = (quote: Quote) => Math.abs((quote.content[0]?.[0] ?? 0) - start);
  return same.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** Where a lost annotation's words may be now, most likely first, without those the reader has ruled out. */
export function candidatesFor(ready: ReadPage | null, id: AnnotationId): readonly Span[] {
  const annotation = ready?.anchored.find((each) => each.annotation.id === id)?.annotation;
  if (ready === null || annotation === undefined) return [];
  const { text } = ready.read.article;
  const [longest] = annotation.targets.toSorted((a, b) => b.quote.exact.length - a.quote.exact.length);
  if (longest === undefined) return [];
  const found = findCandidates(indexText(text), longest);
  return found.filter((span) => annotation.rejected?.includes(wordsAt(text, [span])) !== true);
}

/** Attaches an annotation to other words: those at `spans`, if `words` still stand there. */
export async function attach(ready: ReadPage | null, id: AnnotationId, spans: readonly Span[], words: string): Saved {
  const text = ready?.read.article.text ?? '';
  // The page was edited since the place was shown.
  if (spans.length === 0 || wordsAt(text, spans) !== words) return fail({ code: 'no-such-quote' });
  return askBackground('attachAnnotation', { id, targets: spans.map((span) => describeSpan(text, span)) });
}

/** Stores the reader's own highlight, and its colour as the one the next highlight takes. */
export async function saveHighlight(
  ready: ReadPage,
  span: Span,
  colour: HighlightColour,
  note: string,
  lastColour: HighlightColour,
): Saved {
  const draft = { ...highlightDraft(ready.page.id, ready.read.article.text, [span], colour), note };
  const saved = await askBackground('saveAnnotation', { page: ready.page, draft });
  if (saved.ok && colour !== lastColour) void askBackground('saveSettings', { edit: { colour } });
  return saved;
}

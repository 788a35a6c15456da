/**
 * A stretch of text: `[start, end)`, half-open, in UTF-16 code units of the text it belongs to
 * (an article's text unless said otherwise). A tuple, because thousands travel in one message.
 */
export type Span = readonly [start: number, end: number];

/** The words at some spans of a text as one string, as they are shown, compared and exported. */
export function wordsAt(text: string, spans: readonly Span[]): string {
  return spans.map((span) => text.slice(...span)).join(' […] ');
}

export function overlaps(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

export function contains(outer: Span, inner: Span): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1];
}

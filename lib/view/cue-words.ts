import type { Quote } from '../model/quote';

/** The cue as written; its pieces parted by an ellipsis. Null where there is none. */
export function cueWords({ cue }: Quote, text: string): string | null {
  return cue === null ? null : cue.map(([start, end]) => text.slice(start, end)).join(' … ');
}

/**
 * The cue where the article runs on from it into the reported clause ("a indiqué" before "qu’une réunion…"), so that a
 * list can do the same. Null for direct speech, which stands by itself, and where something else comes between.
 */
export function leadIn(quote: Quote, text: string): string | null {
  const [content] = quote.content;
  const end = quote.cue?.at(-1)?.[1];
  if (quote.type === 'direct' || content === undefined || end === undefined || end > content[0]) return null;
  return text.slice(end, content[0]).trim() === '' ? cueWords(quote, text) : null;
}

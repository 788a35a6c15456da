import type { Target } from '../model/selector';
import type { Span } from '../model/span';

/** Units of context before and after; enough to tell most repeated words apart. */
export const contextLength = 32;

/** Describes a span of an article's text so that `resolveTargets` finds it again in a later version of the text. */
export function describeSpan(text: string, [start, end]: Span): Target {
  const before = Math.max(0, start - contextLength);
  const after = Math.min(text.length, end + contextLength);
  return {
    quote: {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(isInsidePair(text, before) ? before + 1 : before, start),
      suffix: text.slice(end, isInsidePair(text, after) ? after - 1 : after),
    },
    position: { type: 'TextPositionSelector', start, end },
  };
}

/** Half a surrogate pair is not text: it would not survive being stored or exported as UTF-8. */
function isInsidePair(text: string, offset: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(offset - 1, offset + 1));
}

import type { Target, TextQuoteSelector } from '../model/selector';

/*
 * Links that scroll to a text, https://wicg.github.io/scroll-to-text-fragment/:
 * #:~:text=[prefix-,]textStart[,textEnd][,-suffix]
 * Every part matches whole words only, and all but a range from `textStart` to `textEnd` within one block.
 */

/** Up to here a text is given whole; the length at which browsers' own "copy link to highlight" begins to shorten. */
const maxWhole = 300;
/** Texts shorter than this may stand elsewhere too, so their surroundings go into the link. */
const minAlone = 40;
/** Units of the beginning and the end of a long text. */
const endLength = 60;

/** The address that scrolls a browser to a target; whatever route its hash holds stays. */
export function textFragmentUrl(url: string, target: Target): string {
  const page = url.replace(/:~:.*$/s, '');
  if (target.quote.exact.trim() === '') return page;
  return `${page}${page.includes('#') ? '' : '#'}:~:text=${textDirective(target.quote)}`;
}

function textDirective(quote: TextQuoteSelector): string {
  const { prefix, exact, suffix } = wholeWords(quote);
  const blocks = exact.split('\n').map(tidy).filter(Boolean);
  const [first = '', last = first] = [blocks[0], blocks.at(-1)];
  const isWhole = blocks.length <= 1 && first.length <= maxWhole;
  const start = isWhole ? first : firstWords(first, endLength);
  const end = isWhole ? '' : lastWords(last, endLength);
  const before = start.length < minAlone ? lastWords(tidy(prefix.slice(prefix.lastIndexOf('\n') + 1)), endLength) : '';
  const after = (end || start).length < minAlone ? tidy(suffix.split('\n', 1)[0] ?? '') : '';
  return [before && `${encode(before)}-`, encode(start), encode(end), after && `-${encode(after)}`]
    .filter(Boolean)
    .join(',');
}

const wordFirst = /^[\p{L}\p{M}\p{N}]+/u;
const wordLast = /[\p{L}\p{M}\p{N}]+$/u;
/** Up to the last white space that is one; what reaches the end of the context may be cut, so it is left out. */
const tiedBefore = /(?<=[ \t\n\r\f])[^ \t\n\r\f]*[\u00A0\u202F][\p{L}\p{M}\p{N}]*$/u;
const tiedAfter = /^[\p{L}\p{M}\p{N}]*[\u00A0\u202F][^ \t\n\r\f]*(?=[ \t\n\r\f])/u;

/**
 * Gives the text the rest of the words it cuts, and what a no-break space ties to it: browsers skip white space between
 * the parts of a directive, but not that. Leaves out of the surroundings the words that they cut.
 */
function wholeWords({
  prefix,
  exact,
  suffix,
}: TextQuoteSelector): Pick<TextQuoteSelector, 'prefix' | 'exact' | 'suffix'> {
  const head = tiedBefore.exec(prefix)?.[0] ?? (wordFirst.test(exact) ? (wordLast.exec(prefix)?.[0] ?? '') : '');
  const tail = tiedAfter.exec(suffix)?.[0] ?? (wordLast.test(exact) ? (wordFirst.exec(suffix)?.[0] ?? '') : '');
  return {
    prefix: prefix.slice(0, prefix.length - head.length).replace(/^[^ \t\n\r\f]*/, ''),
    exact: head + exact + tail,
    suffix: suffix.slice(tail.length).replace(/[^ \t\n\r\f]*$/, ''),
  };
}

/** White space as a browser shows it. */
function tidy(text: string): string {
  return text.replace(/[ \t\n\r\f]+/g, ' ').replace(/^ | $/g, '');
}

/** Words from the beginning, as many as fit; of a text without spaces, as many characters. */
function firstWords(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  const cut = text.lastIndexOf(' ', maxLength);
  return cut > 0 ? text.slice(0, cut) : Array.from(text).slice(0, maxLength).join('');
}

function lastWords(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  const cut = text.indexOf(' ', text.length - maxLength - 1);
  return cut === -1 ? Array.from(text).slice(-maxLength).join('') : text.slice(cut + 1);
}

/** `-`, `,` and `&` separate the parts of a directive. Half a surrogate pair cannot be encoded. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD')).replaceAll('-', '%2D');
}

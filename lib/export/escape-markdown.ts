/**
 * What a page or a reader wrote, as Markdown that shows just that: no element, link, heading, list, quote or code comes
 * of it, neither in CommonMark nor in what notebooks add (tables, ==marks==, %%comments%%, $formulas$, #tags).
 * One string per line of the text, blank lines left out; each is a paragraph's content.
 */
export function escapeMarkdown(text: string): string[] {
  return text
    .split(/[\n\r\v\f\u0085\u2028\u2029]+/)
    .map((line) => line.replace(/\p{Cc}+/gu, ' ').trim())
    .filter((line) => line !== '')
    .map(escapeLine);
}

function escapeLine(line: string): string {
  return line
    .replace(/[\\`*_[\]<>~|$^]|&(?=[#\p{L}])|(?<=^|\s)#|=(?==)|(?<==)=|%(?=%)|(?<=%)%/gu, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')
    .replace(/^[-+=:]/, '\\$&');
}

/** The same on one line. */
export function escapeMarkdownLine(text: string): string {
  return escapeMarkdown(text).join(' ');
}

/** A link, or the bare label where the address is none that a browser should follow from a notebook. */
export function markdownLink(label: string, url: string): string {
  if (!/^(?:https?|file):\/\//i.test(url)) return label;
  const address = url.replace(/[\s<>\\\p{Cc}]/gu, (character) => encodeURIComponent(character));
  return `[${label}](<${address}>)`;
}

import { type Annotation, type Attribution, annotatedText } from '../model/annotation';
import type { Page } from '../model/page';
import { escapeMarkdown, escapeMarkdownLine, markdownLink } from './escape-markdown';
import type { ExportedPage } from './exported-page';
import { textFragmentUrl } from './text-fragment';

/**
 * Per page a heading, its source and the reader's note; per annotation a block quote that ends with its speaker and
 * link, then note and tags. Nothing in it is in any language but the article's and the reader's.
 */
export function toMarkdown(exported: readonly ExportedPage[]): string {
  const paragraphs = exported.flatMap(({ page, annotations }) => [
    ...pageParagraphs(page),
    ...annotations.flatMap((annotation) => annotationParagraphs(page, annotation)),
  ]);
  return paragraphs.map((paragraph) => `${paragraph}\n`).join('\n');
}

function pageParagraphs(page: Page): string[] {
  const { title, author, siteName, publishedAt } = page.metadata;
  const heading = escapeMarkdownLine(title ?? '') || escapeMarkdownLine(page.url);
  const source = [author, siteName, publishedAt && dayOf(publishedAt)].map((part) => escapeMarkdownLine(part ?? ''));
  const link = markdownLink(escapeMarkdownLine(page.url), page.url);
  return [
    `# ${heading}`,
    [...source, link].filter(Boolean).join(' · '),
    ...escapeMarkdown(page.note),
    ...tagLine(page.tags),
  ];
}

function annotationParagraphs(page: Page, annotation: Annotation): string[] {
  const [target] = annotation.targets;
  const link = target === undefined ? '' : markdownLink('↗', textFragmentUrl(page.url, target));
  const said = annotation.attribution === null ? '' : attributionLine(annotation.attribution);
  const source = [said, link].filter(Boolean).join(' ');
  const quoted = [...quotedLines(annotation, page.metadata.lang), ...(source === '' ? [] : [source])];
  return [
    quoted.map((line) => `> ${line}`).join('\n>\n'),
    ...escapeMarkdown(annotation.note),
    ...tagLine(annotation.tags),
  ];
}

/**
 * Words somebody said stand between the marks of the article's language; reported speech does not, it is the author's
 * wording, and what the reader highlighted stands as it is on the page.
 */
function quotedLines(annotation: Annotation, lang: string | null): string[] {
  const lines = escapeMarkdown(annotatedText(annotation));
  if (annotation.attribution?.type !== 'direct' || lines.length === 0) return lines;
  const isFrench = /^fr\b/i.test(lang ?? '');
  const [open, close] = isFrench ? ['«\u202F', '\u202F»'] : ['“', '”'];
  return lines.map((line, index) => `${index === 0 ? open : ''}${line}${index === lines.length - 1 ? close : ''}`);
}

/** "— **speaker**, role, *cue*, via somebody". */
function attributionLine({ speaker, role, cue, via }: Attribution): string {
  const parts = [
    wrap('**', escapeMarkdownLine(speaker ?? '')),
    escapeMarkdownLine(role ?? ''),
    wrap('*', escapeMarkdownLine(cue ?? '')),
    via === null ? '' : `via ${escapeMarkdownLine(via)}`,
  ].filter(Boolean);
  return parts.length === 0 ? '' : `— ${parts.join(', ')}`;
}

function wrap(mark: string, text: string): string {
  return text === '' ? '' : `${mark}${text}${mark}`;
}

/** `#tag #other-tag`, as notebooks read them: letters, digits, hyphen, underscore and slash. */
function tagLine(tags: readonly string[]): string[] {
  const names = tags.map((tag) =>
    tag
      .trim()
      .replace(/\s+/g, '-')
      .replace(/[^\p{L}\p{M}\p{N}_/-]/gu, ''),
  );
  const line = names.filter(Boolean).map((name) => `#${name}`);
  return line.length === 0 ? [] : [line.join(' ')];
}

function dayOf(isoDate: string): string {
  return /^\d{4}-\d\d-\d\d/.exec(isoDate)?.[0] ?? isoDate;
}

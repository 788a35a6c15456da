import { type Annotation, annotatedText } from '../model/annotation';
import type { Page } from '../model/page';
import type { ExportedPage } from './exported-page';
import { textFragmentUrl } from './text-fragment';

/** One column: its name in the first line, and what stands in it. A page that has but a note has no annotation. */
type Column = readonly [name: string, value: (page: Page, annotation: Annotation | null) => string | null | undefined];

const columns: readonly Column[] = [
  ['quote', (_page, annotation) => annotation && annotatedText(annotation)],
  ['type', (_page, annotation) => annotation && (annotation.attribution?.type ?? 'highlight')],
  ['speaker', (_page, annotation) => annotation?.attribution?.speaker],
  ['role', (_page, annotation) => annotation?.attribution?.role],
  ['cue', (_page, annotation) => annotation?.attribution?.cue],
  ['via', (_page, annotation) => annotation?.attribution?.via],
  ['note', (_page, annotation) => annotation?.note],
  ['tags', (_page, annotation) => annotation?.tags.join('; ')],
  ['kept', (_page, annotation) => annotation && new Date(annotation.createdAt).toISOString()],
  ['title', (page) => page.metadata.title],
  ['author', (page) => page.metadata.author],
  ['site', (page) => page.metadata.siteName],
  ['published', (page) => page.metadata.publishedAt],
  ['url', (page) => page.url],
  ['link', linkTo],
  ['page_note', (page) => page.note],
  ['page_tags', (page) => page.tags.join('; ')],
];

/** Spreadsheets take a file for the system's own encoding, and break every accent, unless it begins with this. */
const byteOrderMark = '\uFEFF';

/** RFC 4180: lines end with CR LF, and every field is quoted, so that none is taken for a number or a date by its looks. */
export function toCsv(exported: readonly ExportedPage[]): string {
  const header = columns.map(([name]) => name);
  const rows = exported.flatMap(({ page, annotations }) => {
    const lines: readonly (Annotation | null)[] = annotations.length > 0 ? annotations : [null];
    return lines.map((annotation) => columns.map(([, value]) => value(page, annotation) ?? ''));
  });
  const lines = [header, ...rows].map((fields) => `${fields.map(quote).join(',')}\r\n`);
  return byteOrderMark + lines.join('');
}

/**
 * Spreadsheets run a field that begins like a formula, and its words are a web page's. An apostrophe in front makes it
 * text; the list is OWASP's ("CSV Injection"), with the full-width forms and after white space as well.
 */
function quote(field: string): string {
  const guarded = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/.test(field) ? `'${field}` : field;
  return `"${guarded.replaceAll('"', '""')}"`;
}

function linkTo(page: Page, annotation: Annotation | null): string {
  const target = annotation?.targets[0];
  return target === undefined ? page.url : textFragmentUrl(page.url, target);
}

import type { Annotation, AnnotationId } from '../model/annotation';
import type { Library, Refusal } from '../model/library';
import type { Page, PageId } from '../model/page';
import { normaliseAddress, webAddress } from '../model/page-address';
import { isAnnotation, isPage } from '../model/record-guards';
import { bodiesOf, type Fields, fieldsOf, listOf, targetsOf } from './json-ld-fields';
import type { ParsedLibrary } from './library-file';

/**
 * Annotations of other tools: W3C Web Annotations (a list, a page, a collection or one alone), and Hypothesis' export,
 * which is close to them. What they say of words, note and tags is taken; ids are made from the content, so that the
 * same file read twice gives the same records. Null where the file holds no list of annotations.
 */
export function parseForeignAnnotations(parsed: unknown, now: number): ParsedLibrary | null {
  const items = itemsOf(parsed);
  if (items === null) return null;
  const pages = new Map<PageId, Page>();
  const annotations: Annotation[] = [];
  const refused: Refusal[] = [];
  for (const [index, item] of items.entries()) {
    const page = pageOf(item, now);
    const annotation = page === null ? null : annotationOf(item, page);
    if (page === null) refused.push({ index, reason: 'no-address' });
    else if (annotation === null) refused.push({ index, reason: 'no-words' });
    else {
      if (!pages.has(page.id)) pages.set(page.id, page);
      annotations.push(annotation);
    }
  }
  const library: Library = { pages: [...pages.values()], annotations, corrections: [] };
  return { library, refused };
}

function itemsOf(parsed: unknown): readonly Fields[] | null {
  if (Array.isArray(parsed)) return parsed.map(fieldsOf);
  const { annotations, rows, items, first, type } = fieldsOf(parsed);
  for (const list of [annotations, rows, items]) if (Array.isArray(list)) return list.map(fieldsOf);
  if (first !== undefined) return itemsOf(first);
  return type === 'Annotation' ? [fieldsOf(parsed)] : null;
}

function pageOf(item: Fields, now: number): Page | null {
  const target = targetsOf(item)[0] ?? {};
  const source = typeof target.source === 'string' ? target.source : fieldsOf(target.source).id;
  const address = [source, item.uri, target.id, item.target].find((value) => typeof value === 'string') ?? null;
  const url = webAddress(typeof address === 'string' ? address : null, 'about:blank');
  if (url === null) return null;
  const title = listOf(fieldsOf(item.document).title)[0];
  const time = timeOf(item.created) ?? now;
  const page: unknown = {
    id: normaliseAddress(url),
    url: url.href,
    metadata: {
      title: typeof title === 'string' ? title : null,
      standfirst: null,
      author: null,
      siteName: null,
      publishedAt: null,
      modifiedAt: null,
      canonicalUrl: null,
      image: null,
      lang: null,
    },
    note: '',
    tags: [],
    createdAt: time,
    updatedAt: time,
  };
  return isPage(page) ? page : null;
}

function annotationOf(item: Fields, page: Page): Annotation | null {
  const targets = targetsOf(item).flatMap((target) => {
    const selectors = listOf(target.selector).map(fieldsOf);
    const quote = selectors.find(({ type }) => type === 'TextQuoteSelector');
    if (typeof quote?.exact !== 'string' || quote.exact === '') return [];
    const position = selectors.find(({ type }) => type === 'TextPositionSelector');
    const { exact } = quote;
    const start = isOffset(position?.start) ? position.start : 0;
    return [
      {
        quote: { type: 'TextQuoteSelector', exact, prefix: textOf(quote.prefix), suffix: textOf(quote.suffix) },
        // Other tools count from another beginning: only the words are to be trusted.
        position: { type: 'TextPositionSelector', start, end: start + exact.length },
      },
    ];
  });
  const note = noteOf(item);
  const record: unknown = {
    id: idFrom(JSON.stringify([page.id, targets, item.id, note])),
    pageId: page.id,
    targets,
    attribution: null,
    colour: 'yellow',
    note,
    tags: tagsOf(item),
    createdAt: page.createdAt,
    updatedAt: timeOf(item.modified) ?? timeOf(item.updated) ?? page.createdAt,
  };
  return isAnnotation(record) ? record : null;
}

function noteOf(item: Fields): string {
  if (typeof item.text === 'string') return item.text;
  if (typeof item.bodyValue === 'string') return item.bodyValue;
  const comments = bodiesOf(item).filter(({ purpose }) => purpose !== 'tagging');
  return comments
    .map(({ value }) => textOf(value))
    .filter((value) => value !== '')
    .join('\n');
}

function tagsOf(item: Fields): readonly string[] {
  const own = listOf(item.tags).filter((tag) => typeof tag === 'string');
  const bodies = bodiesOf(item).flatMap(({ purpose, value }) => (purpose === 'tagging' ? [textOf(value)] : []));
  return [...own, ...bodies].filter((tag) => tag !== '');
}

function timeOf(value: unknown): number | null {
  const time = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return Number.isNaN(time) ? null : time;
}

function isOffset(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** A UUID of version 8 (RFC 9562, section 5.8) from a text: four FNV-1a hashes with different beginnings. */
function idFrom(content: string): AnnotationId {
  const digits = [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b]
    .map((seed) => {
      let hash = seed;
      for (let at = 0; at < content.length; at++) hash = Math.imul(hash ^ content.charCodeAt(at), 0x01000193);
      return (hash >>> 0).toString(16).padStart(8, '0');
    })
    .join('');
  return digits.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-8$3-8$4-$5') as AnnotationId;
}

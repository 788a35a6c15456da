import type { Annotation } from '../model/annotation';
import type { ParseError } from '../model/library';
import type { Page, PageId } from '../model/page';
import { isAnnotation, isPage } from '../model/record-guards';
import { fail, ok, type Result } from '../model/result';
import type { ExportedPage } from './exported-page';
import { bodiesOf, type Fields, fieldsOf, listOf, targetsOf } from './json-ld-fields';
import { annotationIdPrefix, attributionTerms, metadataTerms, pageIdTerm } from './web-annotation-terms';

/**
 * What a file of Web Annotations holds for Dixit.
 * `rejected`: the places, in the list of annotations, of those that were not written by Dixit or are damaged.
 */
export interface ParsedAnnotations {
  readonly pages: readonly ExportedPage[];
  readonly rejected: readonly number[];
}

/** Reads back what `toWebAnnotation` wrote: a collection, one of its pages, a list of annotations, or one alone. */
export function parseWebAnnotation(json: string): Result<ParsedAnnotations, ParseError> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch {
    return fail({ code: 'not-json' });
  }
  const items = findItems(parsed);
  if (items === null) return fail({ code: 'not-annotations' });
  const pages = new Map<PageId, Page>();
  const annotations: Annotation[] = [];
  const rejected: number[] = [];
  for (const [index, item] of items.entries()) {
    const page = readPage(item);
    if (page === null) {
      rejected.push(index);
    } else if (isPageRecord(item)) {
      pages.set(page.id, page);
    } else {
      const annotation = readAnnotation(item, page.id);
      if (annotation === null) rejected.push(index);
      else annotations.push(annotation);
      // An annotation taken out of its collection still knows its page, though not the note on it.
      if (annotation !== null && !pages.has(page.id)) pages.set(page.id, { ...page, note: '', tags: [] });
    }
  }
  return ok({
    pages: Array.from(pages.values(), (page) => ({
      page,
      annotations: annotations.filter(({ pageId }) => pageId === page.id),
    })),
    rejected,
  });
}

function findItems(parsed: unknown): readonly unknown[] | null {
  if (Array.isArray(parsed)) return parsed;
  const { type, first, items } = fieldsOf(parsed);
  if (type === 'AnnotationCollection') return findItems(first);
  if (type === 'AnnotationPage' && Array.isArray(items)) return items;
  return type === 'Annotation' ? [parsed] : null;
}

/** The page an annotation is on; its note, tags and times are those of the annotation. */
function readPage(item: unknown): Page | null {
  const annotation = fieldsOf(item);
  const source = fieldsOf(targetsOf(annotation)[0]?.source);
  const page: unknown = {
    id: source[pageIdTerm],
    url: source.id,
    metadata: renameBack(source, metadataTerms),
    ...remarksOf(annotation),
    ...timesOf(annotation),
  };
  return isPage(page) ? page : null;
}

/** Of the page as a whole: nothing in it is selected. */
function isPageRecord(item: unknown): boolean {
  return targetsOf(fieldsOf(item)).every(({ selector }) => selector === undefined);
}

function readAnnotation(item: unknown, pageId: PageId): Annotation | null {
  const annotation = fieldsOf(item);
  const targets = targetsOf(annotation);
  const described = bodiesOf(annotation).find(({ purpose }) => purpose === 'describing');
  const record: unknown = {
    id: readId(annotation.id),
    pageId,
    targets: targets.map(readTarget),
    attribution: described === undefined ? null : renameBack(described, attributionTerms),
    colour: targets[0]?.styleClass,
    ...remarksOf(annotation),
    ...timesOf(annotation),
  };
  return isAnnotation(record) ? record : null;
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function readId(id: unknown): string | null {
  const own = typeof id === 'string' && id.startsWith(annotationIdPrefix) ? id.slice(annotationIdPrefix.length) : '';
  return uuid.test(own) ? own : null;
}

function readTarget({ selector }: Fields): unknown {
  const selectors = listOf(selector).map(fieldsOf);
  const { exact, prefix, suffix } = selectors.find(({ type }) => type === 'TextQuoteSelector') ?? {};
  const { start, end } = selectors.find(({ type }) => type === 'TextPositionSelector') ?? {};
  return {
    quote: { type: 'TextQuoteSelector', exact, prefix, suffix },
    position: { type: 'TextPositionSelector', start, end },
  };
}

function remarksOf(annotation: Fields): Fields {
  const valuesFor = (wanted: string) =>
    bodiesOf(annotation).flatMap(({ purpose, value }) => (purpose === wanted ? [value] : []));
  return { note: valuesFor('commenting')[0] ?? '', tags: valuesFor('tagging') };
}

function timesOf({ created, modified }: Fields): Fields {
  return { createdAt: Date.parse(String(created)), updatedAt: Date.parse(String(modified)) };
}

/** What was left out is not known. */
function renameBack(fields: Fields, terms: Readonly<Record<string, string>>): Fields {
  return Object.fromEntries(Object.entries(terms).map(([key, term]) => [key, fields[term] ?? null]));
}

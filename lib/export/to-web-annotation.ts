import type { Annotation, Attribution } from '../model/annotation';
import type { Page } from '../model/page';
import type { Target } from '../model/selector';
import type { ExportedPage } from './exported-page';
import { textFragmentUrl } from './text-fragment';
import { annotationIdPrefix, attributionTerms, context, metadataTerms, pageIdTerm } from './web-annotation-terms';

type JsonObject = Readonly<Record<string, unknown>>;

/**
 * A W3C Annotation Collection (https://www.w3.org/TR/annotation-model/#annotation-collection). Each page is an
 * annotation of its own, with the reader's note on the whole; `parseWebAnnotation` gives back all that went in.
 * Positions count UTF-16 code units of the article's text.
 */
export function toWebAnnotation(exported: readonly ExportedPage[], now: number): string {
  const items = exported.flatMap(({ page, annotations }) => [
    describePage(page),
    ...annotations.map((annotation) => describeAnnotation(page, annotation)),
  ]);
  const id = `urn:dixit:export:${now}`;
  const collection = {
    '@context': context,
    id,
    type: 'AnnotationCollection',
    generator: { type: 'Software', name: 'Dixit' },
    generated: new Date(now).toISOString(),
    total: items.length,
    first: { id: `${id}:1`, type: 'AnnotationPage', startIndex: 0, items },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

function describePage(page: Page): JsonObject {
  return {
    id: `urn:dixit:page:${encodeURIComponent(page.id.replace(/\p{Surrogate}/gu, '\uFFFD'))}`,
    type: 'Annotation',
    motivation: page.note === '' ? 'bookmarking' : 'commenting',
    ...times(page),
    body: remarks(page),
    target: { source: describeSource(page) },
  };
}

function describeAnnotation(page: Page, annotation: Annotation): JsonObject {
  const { attribution, colour, targets } = annotation;
  return {
    id: annotationIdPrefix + annotation.id,
    type: 'Annotation',
    motivation: 'highlighting',
    ...times(annotation),
    body: [...(attribution === null ? [] : [describeAttribution(attribution)]), ...remarks(annotation)],
    target: targets.map((target) => describeTarget(page, target, colour)),
  };
}

/** Who said it, in words for other programs and in fields for this one. */
function describeAttribution(attribution: Attribution): JsonObject {
  const { speaker, role, cue, via } = attribution;
  const words = [speaker, role, cue, via && `via ${via}`].filter(Boolean).join(', ');
  return { ...textBody('describing', words), ...renameKeys(attribution, attributionTerms) };
}

function remarks({ note, tags }: Pick<Annotation, 'note' | 'tags'>): JsonObject[] {
  const comments = note === '' ? [] : [textBody('commenting', note)];
  return [...comments, ...tags.map((tag) => textBody('tagging', tag))];
}

function textBody(purpose: string, value: string): JsonObject {
  return { type: 'TextualBody', purpose, format: 'text/plain', value };
}

function describeTarget(page: Page, target: Target, colour: string): JsonObject {
  return {
    type: 'SpecificResource',
    source: describeSource(page),
    selector: [target.quote, target.position],
    styleClass: colour,
    'schema:url': textFragmentUrl(page.url, target),
  };
}

function describeSource(page: Page): JsonObject {
  return { id: page.url, type: 'Text', [pageIdTerm]: page.id, ...renameKeys(page.metadata, metadataTerms) };
}

function times({ createdAt, updatedAt }: Pick<Page, 'createdAt' | 'updatedAt'>): JsonObject {
  return { created: new Date(createdAt).toISOString(), modified: new Date(updatedAt).toISOString() };
}

/** What is not known is left out. */
function renameKeys<T extends object>(fields: T, terms: Readonly<Record<keyof T, string>>): JsonObject {
  const keys = Object.keys(terms) as (keyof T)[];
  return Object.fromEntries(keys.filter((key) => fields[key] !== null).map((key) => [terms[key], fields[key]]));
}

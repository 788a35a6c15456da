import type { ExportedPage } from './exported-page';
import { toCsv } from './to-csv';
import { toMarkdown } from './to-markdown';
import { toWebAnnotation } from './to-web-annotation';

export interface ExportFormat {
  readonly id: string;
  /** The format's own name, the same in every language. */
  readonly label: string;
  /** Without the dot. */
  readonly extension: string;
  readonly mimeType: string;
  /** @param now milliseconds since 1970, the time of the export */
  serialize(exported: readonly ExportedPage[], now: number): string;
}

/** In the order in which they are offered. */
export const exportFormats: readonly ExportFormat[] = [
  {
    id: 'markdown',
    label: 'Markdown',
    extension: 'md',
    mimeType: 'text/markdown;charset=utf-8',
    serialize: toMarkdown,
  },
  {
    id: 'csv',
    label: 'CSV',
    extension: 'csv',
    mimeType: 'text/csv;charset=utf-8',
    serialize: toCsv,
  },
  {
    id: 'web-annotation',
    label: 'JSON-LD (Web Annotation)',
    extension: 'jsonld',
    mimeType: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
    serialize: toWebAnnotation,
  },
];

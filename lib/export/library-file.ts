import type { Library, Refusal } from '../model/library';
import { isAnnotation, isCorrection, isPage } from '../model/record-guards';

/** Our own format: every record as it is stored. Written by backups and by the export of everything. */
const format = 'dixit-library';
const version = 1;

export interface ParsedLibrary {
  readonly library: Library;
  readonly refused: readonly Refusal[];
}

/** @param now milliseconds since 1970 */
export function serializeLibrary(library: Library, now: number): string {
  return JSON.stringify({ format, version, writtenAt: new Date(now).toISOString(), ...library });
}

/**
 * Null where the file is not in this format, or in a later version of it. Records are numbered through pages,
 * annotations and corrections; an annotation whose page is missing has no address.
 */
export function parseLibrary(parsed: unknown): ParsedLibrary | null {
  if (typeof parsed !== 'object' || parsed === null) return null;
  const file = parsed as Readonly<Record<string, unknown>>;
  if (file.format !== format || file.version !== version) return null;
  const refused: Refusal[] = [];
  let index = 0;
  const take = <T>(list: unknown, isRecord: (value: unknown) => value is T): T[] => {
    const taken: T[] = [];
    for (const record of Array.isArray(list) ? list : []) {
      if (isRecord(record)) taken.push(record);
      else refused.push({ index, reason: 'damaged' });
      index += 1;
    }
    return taken;
  };
  const pages = take(file.pages, isPage);
  const first = index;
  const known = new Set(pages.map(({ id }) => id));
  const all = take(file.annotations, isAnnotation);
  const annotations = all.filter(({ pageId }) => known.has(pageId));
  for (const [place, { pageId }] of all.entries())
    if (!known.has(pageId)) refused.push({ index: first + place, reason: 'no-address' });
  return { library: { pages, annotations, corrections: take(file.corrections, isCorrection) }, refused };
}

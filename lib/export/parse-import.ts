import type { ParseError } from '../model/library';
import { fail, ok, type Result } from '../model/result';
import { type ParsedLibrary, parseLibrary } from './library-file';
import { parseForeignAnnotations } from './parse-foreign-annotations';
import { parseWebAnnotation } from './parse-web-annotation';

/**
 * Reads a file that a reader wants to take in: our own library or backup, our own Web Annotations with all they say of
 * quotes and speakers, or annotations of other tools. Nothing is written; what cannot be taken is listed with why.
 * @param now milliseconds since 1970, for what does not say when it was made
 */
export function parseImport(json: string, now: number): Result<ParsedLibrary, ParseError> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch {
    return fail({ code: 'not-json' });
  }
  const library = parseLibrary(parsed);
  if (library !== null) return ok(library);
  const own = parseWebAnnotation(json);
  const foreign = parseForeignAnnotations(parsed, now);
  if (!own.ok || own.value.pages.length === 0)
    return foreign === null ? fail({ code: 'not-annotations' }) : ok(foreign);
  return ok({
    library: {
      pages: own.value.pages.map(({ page }) => page),
      annotations: own.value.pages.flatMap(({ annotations }) => annotations),
      corrections: [],
    },
    refused: own.value.rejected.map((index) => ({ index, reason: 'damaged' })),
  });
}

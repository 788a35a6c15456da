/** Structured data as pages carry it (https://json-ld.org), read without trust: any shape, any size, often broken. */

export type JsonObject = Readonly<Record<string, unknown>>;

/** Archives put whole catalogues here; reading them would hold up the page. */
const longestScript = 500_000;
const mostScripts = 20;
const mostObjects = 500;
const deepest = 6;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value as a list: lists as they are, one thing as a list of one. */
export function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

/** The first text in a value that may be text, `{"@value"}`, or a list of these. */
export function textOf(value: unknown): string | null {
  for (const item of listOf(value).slice(0, mostScripts)) {
    const text = isObject(item) ? item['@value'] : item;
    if (typeof text === 'string' && text.trim() !== '') return text;
  }
  return null;
}

/** The types of an object, without their vocabulary's address. */
export function typesOf(object: JsonObject): readonly string[] {
  return listOf(object['@type'])
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^.*[/:#]/, ''));
}

/** Comments around the data, line breaks and tabs inside strings: the faults that content systems make. */
function parse(source: string): unknown {
  const begin = source.search(/[{[]/);
  const end = Math.max(source.lastIndexOf('}'), source.lastIndexOf(']'));
  const json = source.slice(Math.max(begin, 0), end + 1);
  for (const attempt of [json, json.replace(/\p{Cc}/gu, ' ')]) {
    try {
      return JSON.parse(attempt);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
    }
  }
  return null;
}

function collect(value: unknown, depth: number, found: JsonObject[]): void {
  if (depth > deepest || found.length >= mostObjects) return;
  for (const item of listOf(value)) {
    if (!isObject(item)) continue;
    found.push(item);
    collect(item['@graph'], depth + 1, found);
    collect(item.mainEntity, depth + 1, found);
    if (found.length >= mostObjects) return;
  }
}

/** Every object that the page's structured data describes, in document order; what cannot be read is passed over. */
export function readJsonLd(document: Document): readonly JsonObject[] {
  const found: JsonObject[] = [];
  const scripts = document.querySelectorAll('script[type="application/ld+json"]');
  for (const script of [...scripts].slice(0, mostScripts)) {
    const source = script.textContent ?? '';
    if (source.length <= longestScript) collect(parse(source), 0, found);
  }
  return found;
}

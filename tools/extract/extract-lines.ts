import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { languageCodes } from '../../lib/languages/languages';
import type { LanguageCode } from '../../lib/model/analysis';
import { fail, ok, type Result } from '../../lib/model/result';
import { analyseInput, type Input, type OutputLine } from './output';

/** What is wrong with a line, and the id it gave if it gave one. */
interface InvalidLine {
  readonly id: unknown;
  readonly error: string;
}

function parseJson(line: string): Result<unknown, string> {
  try {
    return ok(JSON.parse(line));
  } catch (error) {
    if (error instanceof SyntaxError) return fail(`not JSON: ${error.message}`);
    throw error;
  }
}

function parseLine(line: string, givenLang: LanguageCode | null): Result<Input, InvalidLine> {
  const parsed = parseJson(line);
  if (!parsed.ok) return fail({ id: null, error: parsed.error });
  if (typeof parsed.value !== 'object' || parsed.value === null) return fail({ id: null, error: 'not an object' });
  const { id = null, lang = null, text }: { id?: unknown; lang?: unknown; text?: unknown } = parsed.value;
  if (typeof text !== 'string') return fail({ id, error: 'no text' });
  const knownLang = languageCodes.find((code) => code === (lang ?? givenLang)) ?? null;
  if (lang !== null && knownLang === null) return fail({ id, error: `unsupported-language: ${String(lang)}` });
  return ok({ id, file: null, title: null, url: null, text, declaredLang: null, knownLang, ms: {} });
}

/** Analyses a file of lines `{"id","lang"?,"text"}`, each as it comes; a line's own language comes before `lang`. */
export async function* extractLines(file: string, lang: LanguageCode | null): AsyncGenerator<OutputLine> {
  const stream = file === '-' ? process.stdin : createReadStream(file);
  try {
    for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
      const input = parseLine(line, lang);
      yield input.ok ? await analyseInput(input.value) : input.error;
    }
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    yield { id: null, error: error.message };
  }
}

import { parseArgs } from 'node:util';
import { languageCodes } from '../../lib/languages/languages';
import type { LanguageCode } from '../../lib/model/analysis';
import { fail, ok, type Result } from '../../lib/model/result';

export interface Arguments {
  /** `-` is standard input. */
  readonly files: readonly string[];
  readonly jsonl: boolean;
  readonly lang: LanguageCode | null;
}

export const usage = 'usage: npm run --silent extract -- [--lang fr|en] [--jsonl] [FILE|-]…';

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    options: { lang: { type: 'string' }, jsonl: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
}

/** The error is a sentence for whoever typed the command. */
export function parseArguments(args: readonly string[]): Result<Arguments, string> {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    if (error instanceof TypeError) return fail(error.message);
    throw error;
  }
  const { values, positionals } = parsed;
  const lang = languageCodes.find((code) => code === values.lang) ?? null;
  if (values.lang !== undefined && lang === null) return fail(`No language ${values.lang}.`);
  return ok({ files: positionals.length > 0 ? positionals : ['-'], jsonl: values.jsonl, lang });
}

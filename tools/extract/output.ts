import { readFileSync } from 'node:fs';
import { analyse } from '../../lib/analysis/analyse';
import { type EntityModel, parseEntityModel } from '../../lib/entities/model';
import type { LanguageCode } from '../../lib/model/analysis';
import type { Entity } from '../../lib/model/entity';
import type { Quote } from '../../lib/model/quote';
import { repositoryPath } from '../repository';

/** What is to be analysed, and what its line says of it. */
export interface Input {
  readonly id: unknown;
  readonly file: string | null;
  readonly title: string | null;
  readonly url: string | null;
  readonly text: string;
  readonly declaredLang: string | null;
  readonly knownLang: LanguageCode | null;
  /** Milliseconds spent so far, by step. */
  readonly ms: Readonly<Record<string, number>>;
}

/** One line of output. */
export type OutputLine =
  | { readonly id: unknown; readonly error: string }
  | {
      readonly id: unknown;
      readonly file: string | null;
      readonly lang: LanguageCode;
      readonly title: string | null;
      readonly url: string | null;
      readonly text: string;
      readonly quotes: readonly Omit<Quote, 'role'>[];
      readonly entities: readonly Entity[];
      readonly ms: Readonly<Record<string, number>>;
    };

const models = new Map<LanguageCode, EntityModel | null>();

/** Read once a run, and only where a text asks for it. */
function entityModel(lang: LanguageCode): EntityModel | null {
  let model = models.get(lang);
  if (model === undefined) {
    const parsed = parseEntityModel(readFileSync(repositoryPath('public', 'models', `${lang}.bin`)));
    model = parsed.ok ? parsed.value : null;
    models.set(lang, model);
  }
  return model;
}

function withoutRole({ role: _, ...quote }: Quote): Omit<Quote, 'role'> {
  return quote;
}

export async function analyseInput(input: Input): Promise<OutputLine> {
  const { id, file, title, url, text, declaredLang, knownLang } = input;
  const request = knownLang ? { text, declaredLang, knownLang } : { text, declaredLang };
  const result = await analyse(request, { entityModel, now: () => performance.now() });
  if (!result.ok) return { id, error: `${result.error.code}: ${result.error.lang ?? 'unknown'}` };
  const { lang, quotes, entities, ms } = result.value;
  return { id, file, lang, title, url, text, quotes: quotes.map(withoutRole), entities, ms: { ...input.ms, ...ms } };
}

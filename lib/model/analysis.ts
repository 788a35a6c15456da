import type { Entity } from './entity';
import type { Quote } from './quote';

/** A language Dixit can analyse: a folder of `lib/languages`. */
export type LanguageCode = 'fr' | 'en' | 'es' | 'de' | 'nl' | 'it' | 'pt';

/** What was found in a text. */
export interface Analysis {
  readonly lang: LanguageCode;
  /** In order of first content unit. */
  readonly quotes: readonly Quote[];
  /** In order of first mention. */
  readonly entities: readonly Entity[];
  /** Milliseconds spent, by step. */
  readonly ms: Readonly<Record<string, number>>;
  /** What could not be done as usual, for the reader to be told. */
  readonly notices: readonly AnalysisNotice[];
}

/**
 * - `no-model`: the entity model could not be loaded; names come from the gazetteer alone;
 * - `truncated`: the text was longer than what is analysed; its end was left out.
 */
export type AnalysisNotice = 'no-model' | 'truncated';

export type AnalysisError = { readonly code: 'unsupported-language'; readonly lang: string | null };

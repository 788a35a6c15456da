import { findEntities } from '../entities/find-entities';
import type { EntityModel } from '../entities/model';
import { languageCodes, languageFor } from '../languages/languages';
import type { Analysis, AnalysisError, AnalysisNotice, LanguageCode } from '../model/analysis';
import type { CorrectionClaim } from '../model/correction';
import { ok, type Result } from '../model/result';
import { findQuotes } from '../quotes/find-quotes';
import { identifyLanguage } from '../text/language';
import { findSentences } from '../text/sentences';
import { tokenize } from '../text/tokens';
import { correctEntities } from './correct-entities';
import { correctQuotes } from './correct-quotes';

export interface AnalysisRequest {
  readonly text: string;
  /** BCP 47, as the page or file declares it. */
  readonly declaredLang: string | null;
  /** The language as known for certain: then it is not checked against the text. */
  readonly knownLang?: LanguageCode;
  /** What the reader put right; of two about the same, the later counts. */
  readonly corrections?: readonly CorrectionClaim[];
}

/** What the analysis needs from where it runs. */
export interface AnalysisHost {
  /** The model that finds entities in a language; null where there is none that can be used. */
  readonly entityModel: (lang: LanguageCode) => EntityModel | null | Promise<EntityModel | null>;
  /** Milliseconds, from any origin. */
  readonly now: () => number;
}

/** About three hundred long articles; what follows is left out, so that one page cannot keep the others waiting. */
const longestText = 1_000_000;

/** The text up to the last block that ends within the limit. */
function withinLimit(text: string): string {
  if (text.length <= longestText) return text;
  const end = text.lastIndexOf('\n', longestText);
  return text.slice(0, end > 0 ? end : longestText);
}

/** Finds the quotes and entities of a text. Fails where the text is in none of the languages that Dixit knows. */
export async function analyse(request: AnalysisRequest, host: AnalysisHost): Promise<Result<Analysis, AnalysisError>> {
  const ms: Record<string, number> = {};
  const timed = <T>(step: string, work: () => T): T => {
    const start = host.now();
    const result = work();
    ms[step] = host.now() - start;
    return result;
  };
  const text = withinLimit(request.text);
  const { corrections = [] } = request;
  const identified = timed('language', () =>
    request.knownLang ? ok(request.knownLang) : identifyLanguage(text, request.declaredLang, languageCodes),
  );
  if (!identified.ok) return identified;
  const lang = identified.value;
  const model = await host.entityModel(lang);
  const tokens = timed('tokens', () => tokenize(text));
  const sentences = timed('sentences', () => findSentences(tokens));
  const entities = timed('entities', () =>
    correctEntities(text, findEntities(tokens, sentences, lang, model), corrections),
  );
  const quotes = timed('quotes', () =>
    correctQuotes(text, findQuotes(tokens, sentences, languageFor(lang), entities), entities, corrections),
  );
  const notices: AnalysisNotice[] = [];
  if (model === null) notices.push('no-model');
  if (text.length < request.text.length) notices.push('truncated');
  return ok({ lang, quotes, entities, ms, notices });
}

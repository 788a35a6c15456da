import { findEntities } from '../../lib/entities/find-entities';
import { languageFor } from '../../lib/languages/languages';
import type { Analysis, AnalysisError } from '../../lib/model/analysis';
import { ok, type Result } from '../../lib/model/result';
import { findQuotes } from '../../lib/quotes/find-quotes';
import { findSentences } from '../../lib/text/sentences';
import { tokenize } from '../../lib/text/tokens';
import { entityModel } from './entity-models';

export async function analyseText(request: {
  text: string;
  declaredLang: string | null;
}): Promise<Result<Analysis, AnalysisError>> {
  const lang = request.declaredLang?.startsWith('en') ? 'en' : 'fr';
  const tokens = tokenize(request.text);
  const sentences = findSentences(tokens);
  const entities = findEntities(tokens, sentences, lang, await entityModel(lang));
  const quotes = findQuotes(tokens, sentences, languageFor(lang), entities);
  return ok({ lang, quotes, entities, ms: {}, notices: [] });
}

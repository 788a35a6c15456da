import { findEntities } from '../../lib/entities/find-entities';
import type { Analysis, AnalysisError } from '../../lib/model/analysis';
import { ok, type Result } from '../../lib/model/result';
import { findSentences } from '../../lib/text/sentences';
import { tokenize } from '../../lib/text/tokens';
import { entityModel } from './entity-models';

export async function analyseText(request: {
  text: string;
  declaredLang: string | null;
}): Promise<Result<Analysis, AnalysisError>> {
  const lang = request.declaredLang?.startsWith('en') ? 'en' : 'fr';
  const tokens = tokenize(request.text);
  const entities = findEntities(tokens, findSentences(tokens), lang, await entityModel(lang));
  return ok({ lang, quotes: [], entities, ms: {}, notices: [] });
}

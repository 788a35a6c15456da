import { type AnalysisRequest, analyse } from '../../lib/analysis/analyse';
import type { Analysis, AnalysisError } from '../../lib/model/analysis';
import type { Result } from '../../lib/model/result';
import { entityModel } from './entity-models';

export function analyseText(request: AnalysisRequest): Promise<Result<Analysis, AnalysisError>> {
  return analyse(request, { entityModel, now: () => performance.now() });
}

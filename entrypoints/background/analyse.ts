import { analyse } from '../../lib/analysis/analyse';
import type { BackgroundProtocol } from '../../lib/messaging/protocol';
import type { Analysis, AnalysisError } from '../../lib/model/analysis';
import type { Result } from '../../lib/model/result';
import type { Store } from '../../lib/storage/store';
import { entityModel } from './entity-models';

type Request = Parameters<BackgroundProtocol['analyse']>[0];

/** With what the reader put right. Without a store the article is still worth reading; the views say what is wrong. */
export async function analyseText(
  store: Store,
  { text, declaredLang, places }: Request,
): Promise<Result<Analysis, AnalysisError>> {
  const stored = await store.correctionsAt(places);
  const corrections = stored.ok ? stored.value.records.map(({ claim }) => claim) : [];
  return analyse({ text, declaredLang, corrections }, { entityModel, now: () => performance.now() });
}

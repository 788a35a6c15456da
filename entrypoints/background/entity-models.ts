import { readPackageFile } from '../../lib/browser/package-file';
import { type EntityModel, parseEntityModel } from '../../lib/entities/model';
import type { LanguageCode } from '../../lib/model/analysis';

const loaded = new Map<LanguageCode, Promise<EntityModel | null>>();

/**
 * The model of a language, read once per start of the background and only when an article asks for it. Null where the
 * package holds none that can be used: names then come from rules and lists, and the analysis says so.
 */
export function entityModel(lang: LanguageCode): Promise<EntityModel | null> {
  let model = loaded.get(lang);
  if (model === undefined) {
    model = load(lang);
    loaded.set(lang, model);
  }
  return model;
}

async function load(lang: LanguageCode): Promise<EntityModel | null> {
  const bytes = await readPackageFile(`/models/${lang}.bin`);
  if (bytes === null) return null;
  const parsed = parseEntityModel(bytes);
  return parsed.ok ? parsed.value : null;
}

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseEntityModel } from '../../../lib/entities/model';
import { languageCodes } from '../../../lib/languages/languages';
import type { LanguageCode } from '../../../lib/model/analysis';
import { repositoryPath } from '../../../tools/repository';
import { nameEntries } from '../../../tools/train/name-lists';
import { trainingLanguage } from '../../../tools/train/training-languages';

function clustersOf(language: LanguageCode): number {
  const parsed = parseEntityModel(readFileSync(repositoryPath('public', 'models', `${language}.bin`)));
  if (!parsed.ok) throw new Error(parsed.error.code);
  return parsed.value.header.clusters;
}

describe.each(languageCodes)('training %s', (language) => {
  it('has a row, towns and lists of names, and raw texts where it has clusters', () => {
    const { raw, homeCountries } = trainingLanguage(language);
    expect(raw.length > 0, 'clusters in the committed model').toBe(clustersOf(language) > 0);
    expect(homeCountries.length).toBeGreaterThan(0);
    expect(nameEntries(language).size).toBeGreaterThan(20_000);
  }, 30_000);
});

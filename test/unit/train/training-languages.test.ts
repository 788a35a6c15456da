import { describe, expect, it } from 'vitest';
import { languageCodes } from '../../../lib/languages/languages';
import { nameEntries } from '../../../tools/train/name-lists';
import { trainingLanguage } from '../../../tools/train/training-languages';

describe.each(languageCodes)('training %s', (language) => {
  it('has a row, raw texts and lists of names', () => {
    const { raw, homeCountries } = trainingLanguage(language);
    expect(raw.length).toBeGreaterThan(0);
    expect(homeCountries.length).toBeGreaterThan(0);
    expect(nameEntries(language).size).toBeGreaterThan(20_000);
  }, 30_000);
});

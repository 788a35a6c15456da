import type { LanguageCode } from '../../lib/model/analysis';

interface RawText {
  /** Under `raw/` of the shared data. */
  readonly file: string;
  readonly name: string;
  readonly licence: string;
}

/** What the training of a language's model needs to know besides its corpora. */
export interface TrainingLanguage {
  /** Where its news has its small towns, by ISO 3166 code, and from how many inhabitants they are listed. */
  readonly homeCountries: readonly string[];
  readonly homePopulation: number;
  /**
   * Texts without annotation, for word clusters; none where there are to be no clusters. On their development passages
   * Italian gains 4 points of F1 without, Dutch 1; the other languages lose up to 1.5.
   */
  readonly raw: readonly RawText[];
  /**
   * Added to the score of being in no name. Names missed once are found where the text repeats them, names invented are
   * repeated too: English gains 0.7 to 0.9 points of F1 by it, French nothing.
   */
  readonly caution: number;
  /**
   * How much texts of other languages count: of their corpora the share of the weight those have, of their passages the
   * weight. Where the own language has little of its own, much of others drowns it: German gains 1.5 points by little.
   */
  readonly foreign: { readonly corpora: number; readonly passages: number };
}

const muchForeign = { corpora: 1, passages: 0.5 };
const someForeign = { corpora: 0.4, passages: 0.2 };
const littleForeign = { corpora: 0.15, passages: 0.1 };

function wikipedia(code: string, name: string): RawText {
  return { file: `${code}-wikipedia.txt`, name: `${name} Wikipedia sentences`, licence: 'CC BY-SA 4.0' };
}

/** A language is added as a row; its passages, where it has any, are found by its code. */
const rows: Readonly<Record<string, TrainingLanguage>> = {
  fr: {
    homeCountries: ['FR', 'BE', 'CH', 'LU', 'CA', 'MC'],
    homePopulation: 1500,
    raw: [wikipedia('fr', 'French')],
    caution: 0,
    foreign: muchForeign,
  },
  en: {
    homeCountries: ['US', 'GB', 'IE', 'CA', 'AU', 'NZ', 'ZA'],
    homePopulation: 8000,
    raw: [{ file: 'en-news.txt', name: 'Voice of America news', licence: 'public domain' }, wikipedia('en', 'English')],
    caution: 0.5,
    foreign: muchForeign,
  },
  de: {
    homeCountries: ['DE', 'AT', 'CH', 'LI', 'LU'],
    homePopulation: 3000,
    raw: [wikipedia('de', 'German')],
    caution: 0,
    foreign: littleForeign,
  },
  es: {
    homeCountries: ['ES', 'MX', 'AR', 'CO', 'CL', 'PE', 'VE', 'UY', 'EC', 'BO'],
    homePopulation: 6000,
    raw: [wikipedia('es', 'Spanish')],
    caution: 0,
    foreign: someForeign,
  },
  it: { homeCountries: ['IT', 'CH', 'SM'], homePopulation: 2000, raw: [], caution: 0, foreign: littleForeign },
  nl: { homeCountries: ['NL', 'BE', 'SR'], homePopulation: 1500, raw: [], caution: 0, foreign: littleForeign },
  pt: {
    homeCountries: ['PT', 'BR', 'AO', 'MZ', 'CV'],
    homePopulation: 6000,
    raw: [wikipedia('pt', 'Portuguese')],
    caution: 0,
    foreign: someForeign,
  },
};

/** Throws where a language of the product has no row here. */
export function trainingLanguage(language: LanguageCode): TrainingLanguage {
  const row = rows[language];
  if (!row) throw new Error(`tools/train/training-languages.ts has no row for ${language}`);
  return row;
}

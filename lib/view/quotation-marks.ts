/** The marks a language puts around quotes, with the space that belongs inside them. */
export interface QuotationStyle {
  readonly open: string;
  readonly close: string;
  readonly nestedOpen: string;
  readonly nestedClose: string;
}

const narrowSpace = '\u202f';

const english: QuotationStyle = { open: '“', close: '”', nestedOpen: '‘', nestedClose: '’' };

/**
 * By BCP 47 code, the exact one before its language. Source: CLDR 47 `delimiters`, except that French nests “ ” as its
 * newspapers do and spaces its guillemets by U+202F (Lexique des règles typographiques en usage à l'Imprimerie nationale).
 */
const styles: Readonly<Record<string, QuotationStyle>> = {
  en: english,
  fr: { open: `«${narrowSpace}`, close: `${narrowSpace}»`, nestedOpen: '“', nestedClose: '”' },
  'fr-ch': { open: `«${narrowSpace}`, close: `${narrowSpace}»`, nestedOpen: '‹', nestedClose: '›' },
  de: { open: '„', close: '“', nestedOpen: '‚', nestedClose: '‘' },
  'de-ch': { open: '«', close: '»', nestedOpen: '‹', nestedClose: '›' },
  es: { open: '«', close: '»', nestedOpen: '“', nestedClose: '”' },
  it: { open: '«', close: '»', nestedOpen: '“', nestedClose: '”' },
  pt: { open: '«', close: '»', nestedOpen: '“', nestedClose: '”' },
  'pt-br': { open: '“', close: '”', nestedOpen: '‘', nestedClose: '’' },
  nl: { open: '‘', close: '’', nestedOpen: '“', nestedClose: '”' },
};

/** The marks of a language given by its BCP 47 code; English where the language is unknown. */
export function quotationStyle(lang: string): QuotationStyle {
  const code = lang.toLowerCase();
  return styles[code] ?? styles[code.split('-')[0] ?? ''] ?? english;
}

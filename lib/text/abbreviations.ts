/**
 * Abbreviations that are written with a full stop, of French and English together: the tokeniser runs before the
 * language is known. Lower case, without the stop.
 */

/** Stand before a name: never end a sentence. */
export const titleAbbreviations: ReadonlySet<string> = new Set([
  ...['mm', 'mr', 'mrs', 'ms', 'dr', 'pr', 'prof', 'me', 'mgr', 'st', 'ste', 'sts', 'rev', 'fr', 'hon', 'mme', 'mlle'],
  ...['gov', 'sen', 'rep', 'reps', 'sens', 'pres', 'atty', 'supt', 'insp', 'dist'],
  ...['gen', 'gén', 'lt', 'col', 'maj', 'capt', 'cpl', 'sgt', 'cmdr', 'cdt', 'adm', 'amb', 'brig', 'pvt', 'det'],
]);

/** Stand before a number only: elsewhere the same letters are a word. */
export const numberAbbreviations: ReadonlySet<string> = new Set([
  ...['no', 'nos', 'art', 'fig', 'vol', 'chap', 'p', 'pp', 'tél', 'tel', 'env', 'sec', 'al', 'ann'],
]);

/** May end a sentence. */
export const otherAbbreviations: ReadonlySet<string> = new Set([
  ...['etc', 'inc', 'corp', 'ltd', 'co', 'bros', 'jr', 'sr', 'vs', 'cf', 'ie', 'eg', 'approx', 'dept', 'univ', 'assn'],
  ...['jan', 'feb', 'aug', 'sept', 'oct', 'nov', 'dec', 'janv', 'févr', 'juil', 'déc'],
  ...['ave', 'blvd', 'bd', 'mt', 'ft', 'hab', 'av', 'apr', 'ca', 'éd', 'réf', 'ph.d', 'ph', 'spc'],
]);

/** Words that open a sentence: after an abbreviation that may end one, they say that it does. */
export const sentenceOpeners: ReadonlySet<string> = new Set([
  ...[
    'the',
    'this',
    'that',
    'these',
    'those',
    'there',
    'it',
    'he',
    'she',
    'they',
    'we',
    'in',
    'on',
    'at',
    'but',
    'and',
  ],
  ...[
    'his',
    'her',
    'its',
    'their',
    'our',
    'some',
    'many',
    'most',
    'as',
    'after',
    'when',
    'while',
    'if',
    'however',
    'also',
  ],
  ...['a', 'an', 'no', 'one', 'two', 'officials', 'for', 'by', 'with', 'since', 'last', 'what', 'who', 'yet', 'so'],
  ...['le', 'la', 'les', 'un', 'une', 'des', 'ce', 'cet', 'cette', 'ces', 'il', 'elle', 'ils', 'elles', 'on', 'nous'],
  ...['mais', 'et', 'en', 'dans', 'pour', 'selon', 'après', 'avant', 'son', 'sa', 'ses', 'leur', 'leurs', 'au', 'aux'],
  ...['à', 'du', 'de', 'si', 'lors', 'depuis', 'par', 'sur', 'plus', 'tous', 'toutes', 'comme', 'quand', 'je', 'vous'],
]);

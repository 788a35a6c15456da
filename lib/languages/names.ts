import type { LanguageCode } from '../model/analysis';
import { germanNames } from './de/names';
import { englishNames } from './en/names';
import { spanishNames } from './es/names';
import { frenchNames } from './fr/names';
import { italianNames } from './it/names';
import type { NameWords } from './name-words';
import { dutchNames } from './nl/names';
import { portugueseNames } from './pt/names';

/** What each language writes around and inside names. */
export const nameWords: Readonly<Record<LanguageCode, NameWords>> = {
  fr: frenchNames,
  en: englishNames,
  it: italianNames,
  es: spanishNames,
  de: germanNames,
  nl: dutchNames,
  pt: portugueseNames,
};

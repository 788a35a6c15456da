import type { LanguageCode } from '../model/analysis';
import { germanOrthography } from './de/orthography';
import { englishOrthography } from './en/orthography';
import { spanishOrthography } from './es/orthography';
import { frenchOrthography } from './fr/orthography';
import { italianOrthography } from './it/orthography';
import { dutchOrthography } from './nl/orthography';
import type { Orthography } from './orthography';
import { portugueseOrthography } from './pt/orthography';

const orthographies: Readonly<Record<LanguageCode, Orthography>> = {
  fr: frenchOrthography,
  en: englishOrthography,
  it: italianOrthography,
  es: spanishOrthography,
  de: germanOrthography,
  nl: dutchOrthography,
  pt: portugueseOrthography,
};

/** The words of all languages together that are of a kind. */
export function wordsOfAll(kind: keyof Orthography): ReadonlySet<string> {
  return new Set(Object.values(orthographies).flatMap((orthography) => orthography[kind] ?? []));
}

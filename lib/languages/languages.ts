import type { LanguageCode } from '../model/analysis';
import { german } from './de/language';
import { english } from './en/language';
import { spanish } from './es/language';
import { french } from './fr/language';
import { italian } from './it/language';
import type { Language } from './language';
import { languageOf } from './language-data';
import { dutch } from './nl/language';
import { portuguese } from './pt/language';

const languages: Readonly<Record<LanguageCode, Language>> = {
  fr: languageOf(french),
  en: languageOf(english),
  it: languageOf(italian),
  es: languageOf(spanish),
  de: languageOf(german),
  nl: languageOf(dutch),
  pt: languageOf(portuguese),
};

/** The languages that can be analysed. */
export const languageCodes = Object.keys(languages) as readonly LanguageCode[];

export function languageFor(code: LanguageCode): Language {
  return languages[code];
}

import { nameWords } from '../languages/names';
import type { LanguageCode } from '../model/analysis';
import { foldName } from './fold-name';

const indexes = new Map<LanguageCode, ReadonlyMap<string, string>>();

/**
 * The ISO 3166 code of a country or territory by any of its names: the usual one, an official one
 * (`Fédération de Russie`), an acronym; null where the name is none.
 */
export function territoryCode(name: string, lang: LanguageCode): string | null {
  const index = territoryIndex(lang);
  const folded = foldName(name);
  return index.get(folded) ?? codeOfOfficial(folded.split(' '), lang, index);
}

/** Whether a name is the usual one of its territory. */
export function isUsualName(name: string, code: string, lang: LanguageCode): boolean {
  const usual = nameWords[lang].territories[code]?.[0];
  return usual !== undefined && foldName(usual) === foldName(name);
}

function territoryIndex(lang: LanguageCode): ReadonlyMap<string, string> {
  const known = indexes.get(lang);
  if (known) return known;
  const index = new Map<string, string>();
  const { territories, officialNames } = nameWords[lang];
  for (const names of [territories, officialNames]) {
    for (const [code, forms] of Object.entries(names)) for (const form of forms) index.set(foldName(form), code);
  }
  indexes.set(lang, index);
  return index;
}

/** `République … de X`, `Kingdom of X`: the longest end of the name that is a territory's own name. */
function codeOfOfficial(
  words: readonly string[],
  lang: LanguageCode,
  index: ReadonlyMap<string, string>,
): string | null {
  const { stateForms, particles } = nameWords[lang];
  const head = words[0] ?? '';
  if (words.length < 3 || words.length > 9 || !isFolded(stateForms, head)) return null;
  for (let from = 2; from < words.length; from += 1) {
    if (!isFolded(particles, words[from - 1] ?? '')) continue;
    const code = index.get(words.slice(from).join(' '));
    if (code) return code;
  }
  return null;
}

function isFolded(words: ReadonlySet<string>, folded: string): boolean {
  if (words.has(folded) || words.has(`${folded}'`)) return true;
  for (const word of words) if (foldName(word) === folded) return true;
  return false;
}

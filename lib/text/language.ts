import type { AnalysisError, LanguageCode } from '../model/analysis';
import { fail, ok, type Result } from '../model/result';
import { functionWords } from './function-words';

/** Looked at of a text: its language shows in the first few hundred words. */
const longestSample = 10_000;
/** Fewer words say too little; then the declaration decides. */
const fewestWords = 12;
/**
 * What the words of a text's language make up of it, weighted: in encyclopaedia French and English 0.31 is the median,
 * and 99 in 100 single sentences have more than 0.13, 99 in 100 groups of five more than 0.22. A language that is in no
 * table has less. Where the page declares the same language, even names and figures by the dozen do not speak against it.
 */
const leastShare = { declared: 0.08, short: 0.12, long: 0.2 };
const wordsOfLong = 80;
/** Of the declared language's share: the tables of close languages overlap, and texts quote foreign words. */
const clearlyMore = 1.3;
/** Of the letters: a text in another script is in another language. */
const leastLatin = 0.6;

/** By word: the languages it stands in, each with what the word says for it; one that stands in many says little. */
const evidence = new Map<string, readonly (readonly [lang: string, weight: number])[]>();
{
  const languagesOf = new Map<string, string[]>();
  for (const [lang, words] of Object.entries(functionWords))
    for (const word of words.split(' ')) languagesOf.set(word, [...(languagesOf.get(word) ?? []), lang]);
  for (const [word, languages] of languagesOf)
    evidence.set(
      word,
      languages.map((lang) => [lang, 1 / Math.sqrt(languages.length)] as const),
    );
}

/** How much of a text the words of each language make up, from 0 to 1, and how many words were looked at. */
function shares(sample: string): { readonly words: number; readonly byLanguage: ReadonlyMap<string, number> } {
  const byLanguage = new Map<string, number>();
  let words = 0;
  for (const [word] of sample.toLowerCase().matchAll(/[\p{L}\p{M}]+/gu)) {
    words += 1;
    for (const [lang, weight] of evidence.get(word) ?? []) byLanguage.set(lang, (byLanguage.get(lang) ?? 0) + weight);
  }
  for (const [lang, weight] of byLanguage) byLanguage.set(lang, weight / words);
  return { words, byLanguage };
}

function isLatin(sample: string): boolean {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  return letters === 0 || (sample.match(/\p{Script=Latin}/gu)?.length ?? 0) >= leastLatin * letters;
}

/** The language part of a BCP 47 tag (`fr-CA`) or of a locale (`fr_CA`), lower case. */
function primary(tag: string | null): string | null {
  return tag?.trim().split(/[-_]/)[0]?.toLowerCase() || null;
}

/**
 * The language of a text. What the page declares is checked against the text, because templates declare languages
 * their articles are not in; where the text is too short to tell, the declaration holds.
 * Fails with the language that the text seems to be in, or null where that is unknown, if it is none of `supported`.
 */
export function identifyLanguage(
  text: string,
  declared: string | null,
  supported: readonly LanguageCode[],
): Result<LanguageCode, AnalysisError> {
  const sample = text.slice(0, longestSample);
  const said = primary(declared);
  const answer = (lang: string | null): Result<LanguageCode, AnalysisError> => {
    const code = supported.find((candidate) => candidate === lang);
    return code === undefined ? fail({ code: 'unsupported-language', lang }) : ok(code);
  };
  if (!isLatin(sample)) return answer(supported.some((code) => code === said) ? null : said);
  const { words, byLanguage } = shares(sample);
  const [best, share] = [...byLanguage].reduce((a, b) => (b[1] > a[1] ? b : a), ['', 0]);
  const saidShare = byLanguage.get(said ?? '') ?? 0;
  if (words < fewestWords && said !== null) return answer(said);
  const isSaid = share <= clearlyMore * saidShare;
  if (isSaid && saidShare >= leastShare.declared) return answer(said);
  if (!isSaid && share >= leastShare[words < wordsOfLong ? 'short' : 'long']) return answer(best);
  return answer(null);
}

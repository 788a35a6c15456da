import { languageCodes } from '../../lib/languages/languages';
import type { LanguageCode } from '../../lib/model/analysis';
import { entitySets } from '../eval/entity-sets';

/** What a bench counts as a word: what stands between white space. */
export function countWords(text: string): number {
  return text.match(/\S+/gu)?.length ?? 0;
}

/** A language's development texts, put together to articles of at least `words` words; the rest is left out. */
export function articlesOf(lang: LanguageCode, words: number): string[] {
  const articles: string[] = [];
  let article = '';
  for (const set of entitySets().filter((other) => other.lang === lang && !other.name.includes('without'))) {
    for (const { text } of set.read()) {
      article += article === '' ? text : `\n${text}`;
      if (countWords(article) < words) continue;
      articles.push(article);
      article = '';
    }
  }
  return articles;
}

/** The languages among `args`, or all that have a model and texts. */
export function languagesAsked(args: readonly string[], has: (lang: LanguageCode) => boolean): LanguageCode[] {
  const asked = languageCodes.filter((code) => args.includes(code));
  return (asked.length > 0 ? asked : languageCodes).filter(has);
}

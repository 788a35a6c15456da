import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findEntities } from '../../../lib/entities/find-entities';
import { parseEntityModel } from '../../../lib/entities/model';
import type { LanguageCode } from '../../../lib/model/analysis';
import type { Entity } from '../../../lib/model/entity';
import { findSentences } from '../../../lib/text/sentences';
import { tokenize } from '../../../lib/text/tokens';
import { entitiesOf, goldArticle, quotesOf, saidBy } from './gold-articles';

function tagged(text: string, lang: LanguageCode): readonly Entity[] {
  const model = parseEntityModel(readFileSync(`public/models/${lang}.bin`));
  if (!model.ok) throw new Error(model.error.code);
  const tokens = tokenize(text);
  return findEntities(tokens, findSentences(tokens), lang, model.value);
}

test.each(['kim-en-russie.fr', 'ferry-inquiry.en'])('%s: every quoted word, with its speaker', (name) => {
  const article = goldArticle(name);
  // The gold names the "médias officiels" by their country, which the text leaves out there.
  const wanted = saidBy(article.text, article.quotes).map((said) => said.replace(' nord-coréens:', ':'));
  const bare = (said: string[]) => said.map((line) => line.replace(/^an? /iu, ''));
  for (const entities of [entitiesOf(article), tagged(article.text, article.lang)]) {
    expect(bare(saidBy(article.text, quotesOf(article.text, article.lang, entities)))).toEqual(wanted);
  }
});

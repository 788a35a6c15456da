import { nameWords } from '../languages/names';
import type { LanguageCode } from '../model/analysis';
import type { Entity } from '../model/entity';
import type { Span } from '../model/span';
import type { Tokens } from '../text/tokens';
import { agreeInDocument } from './consistency';
import { linkMentions } from './link-mentions';
import { findListedNames } from './listed-names';
import type { Mention } from './mentions';
import type { EntityModel } from './model';
import { Tagger } from './tagger';
import { trimMentions } from './trim-mentions';

/**
 * The persons, organisations, places and other things named in a text, each with all its mentions, in order of first
 * mention. Without a model, only names that titles, listed countries or their own form give away.
 */
export function findEntities(
  tokens: Tokens,
  sentences: readonly Span[],
  lang: LanguageCode,
  model: EntityModel | null,
): readonly Entity[] {
  const mentions = model ? tagMentions(tokens, sentences, lang, model) : findListedNames(tokens, sentences, lang);
  return linkMentions(tokens, mentions, lang);
}

/** One tagger a model: what it knows of words is kept from text to text. */
const taggers = new WeakMap<EntityModel, Tagger>();

function tagMentions(tokens: Tokens, sentences: readonly Span[], lang: LanguageCode, model: EntityModel): Mention[] {
  let tagger = taggers.get(model);
  if (!tagger) {
    tagger = new Tagger(model);
    taggers.set(model, tagger);
  }
  return agreeInDocument(tokens, trimMentions(tokens, tagger.findMentions(tokens, sentences), nameWords[lang]));
}

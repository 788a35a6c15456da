import type { LanguageCode } from '../model/analysis';
import type { Entity } from '../model/entity';
import type { Span } from '../model/span';
import type { Tokens } from '../text/tokens';
import { canonicalName } from './canonical-name';
import type { Mention } from './mentions';
import { NameGroups } from './name-groups';
import { linkAcronyms, linkSameNames, linkTerritories } from './name-links';
import { linkPartialNames, linkSpellings } from './partial-names';

/** Joins the mentions that name the same person, organisation, place or thing. Mentions come in text order. */
export function linkMentions(tokens: Tokens, mentions: readonly Mention[], lang: LanguageCode): readonly Entity[] {
  const groups = new NameGroups(tokens, mentions);
  linkTerritories(groups, lang);
  linkPartialNames(groups);
  linkSpellings(groups);
  linkAcronyms(groups, lang);
  linkSameNames(groups, lang);
  return groups.clusters().map((cluster, index) => {
    const name = canonicalName(cluster, lang);
    const aliases = new Set(cluster.names.filter((other) => other !== name));
    const spans = cluster.mentions.map((mention): Span => groups.spanOf(mention));
    return { id: `e${index + 1}`, type: cluster.type, name, mentions: spans, aliases: [...aliases] };
  });
}

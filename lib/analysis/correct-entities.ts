import { foldName } from '../entities/fold-name';
import type { CorrectionClaim } from '../model/correction';
import type { Entity } from '../model/entity';
import type { Span } from '../model/span';

type EntityClaim = Extract<CorrectionClaim, { names: readonly string[] }>;

/**
 * Entities as the reader put them right. What is no name loses the mentions written so, wherever else they had been
 * put; type and sameness are said of a whole entity, known by its fullest name. Ids stay; an entity without mentions
 * goes.
 * @param claims the later wins
 */
export function correctEntities(
  text: string,
  entities: readonly Entity[],
  claims: readonly CorrectionClaim[],
): readonly Entity[] {
  const own = claims.filter((claim) => 'names' in claim);
  if (own.length === 0) return entities;
  return join(retype(withoutRejected(text, entities, own), own), own, text);
}

/** By folded form, the claim that counts. */
function byForm<Kind extends EntityClaim['kind']>(
  claims: readonly EntityClaim[],
  kinds: readonly Kind[],
): ReadonlyMap<string, Extract<EntityClaim, { kind: Kind }>> {
  const found = new Map<string, Extract<EntityClaim, { kind: Kind }>>();
  const isWanted = (claim: EntityClaim): claim is Extract<EntityClaim, { kind: Kind }> =>
    kinds.some((kind) => kind === claim.kind);
  for (const claim of claims.filter(isWanted)) for (const name of claim.names) found.set(foldName(name), claim);
  return found;
}

function withoutRejected(text: string, entities: readonly Entity[], claims: readonly EntityClaim[]): readonly Entity[] {
  // A later claim about the same form takes an earlier "no name" back.
  const last = byForm(claims, ['not-entity', 'entity-type', 'same-entity']);
  const isRejected = (span: Span) => last.get(foldName(text.slice(...span)))?.kind === 'not-entity';
  return entities.flatMap((entity) => {
    const mentions = entity.mentions.filter((span) => !isRejected(span));
    if (mentions.length === entity.mentions.length) return [entity];
    return mentions.length === 0 ? [] : [named({ ...entity, mentions }, text)];
  });
}

function retype(entities: readonly Entity[], claims: readonly EntityClaim[]): readonly Entity[] {
  const types = byForm(claims, ['entity-type']);
  return entities.map((entity) => {
    const type = types.get(foldName(entity.name))?.type ?? entity.type;
    return type === entity.type ? entity : { ...entity, type };
  });
}

/** Joins entities that are one, under the name the reader gave, even where that name is not in the text. */
function join(entities: readonly Entity[], claims: readonly EntityClaim[], text: string): readonly Entity[] {
  const sameAs = byForm(claims, ['same-entity']);
  const joined = new Map<string, Entity>();
  for (const entity of entities) {
    const name = sameAs.get(foldName(entity.name))?.as ?? entity.name;
    // Two entities may bear one name (a city and its club): only those the reader spoke of are joined by it.
    const key = name === entity.name && !isTarget(name, sameAs) ? entity.id : foldName(name);
    const other = joined.get(key);
    if (other === undefined) joined.set(key, name === entity.name ? entity : renamed(entity, name));
    else joined.set(key, merged(other, entity, name, text));
  }
  return [...joined.values()];
}

function isTarget(name: string, sameAs: ReadonlyMap<string, { readonly as: string }>): boolean {
  const folded = foldName(name);
  return [...sameAs.values()].some(({ as }) => foldName(as) === folded);
}

function renamed(entity: Entity, name: string): Entity {
  return { ...entity, name, aliases: [...new Set([entity.name, ...entity.aliases])].filter((form) => form !== name) };
}

function merged(first: Entity, second: Entity, name: string, text: string): Entity {
  const named = [first, second].find((entity) => foldName(entity.name) === foldName(name)) ?? first;
  const mentions = [...first.mentions, ...second.mentions].sort((a, b) => a[0] - b[0]);
  const forms = new Set(mentions.map((span) => text.slice(...span)));
  return { ...first, type: named.type, name, mentions, aliases: [...forms].filter((form) => form !== name) };
}

/** Its name and other forms, from the mentions that are left. */
function named(entity: Entity, text: string): Entity {
  const forms = new Set(entity.mentions.map((span) => text.slice(...span)));
  const [longest = entity.name] = [...forms].sort((a, b) => b.length - a.length);
  const name = forms.has(entity.name) ? entity.name : longest;
  return { ...entity, name, aliases: [...forms].filter((form) => form !== name) };
}

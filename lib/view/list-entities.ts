import { type Entity, type EntityType, entityTypes } from '../model/entity';

/** The entities of one type; never empty. */
export interface EntityGroup {
  readonly type: EntityType;
  readonly entities: readonly Entity[];
}

/** Entities by type, in each the most mentioned first, then the first mentioned. Types without any are left out. */
export function listEntities(entities: readonly Entity[]): readonly EntityGroup[] {
  return entityTypes
    .map((type) => ({ type, entities: entities.filter((entity) => entity.type === type).sort(byCount) }))
    .filter((group) => group.entities.length > 0);
}

function byCount(a: Entity, b: Entity): number {
  return b.mentions.length - a.mentions.length || firstMention(a) - firstMention(b);
}

function firstMention(entity: Entity): number {
  return entity.mentions[0]?.[0] ?? Number.POSITIVE_INFINITY;
}

import { type EntityType, entityTypes } from '../model/entity';

/** The tagger's labels: `O` is outside every name; each type has one for the first token of a name, one for the rest. */
export const OUTSIDE = 0;
export const LABEL_COUNT = 1 + 2 * entityTypes.length;

export function beginLabel(type: EntityType): number {
  return 1 + 2 * entityTypes.indexOf(type);
}

export function insideLabel(type: EntityType): number {
  return 2 + 2 * entityTypes.indexOf(type);
}

export function typeOfLabel(label: number): EntityType | null {
  return label === OUTSIDE ? null : (entityTypes[(label - 1) >> 1] ?? null);
}

export function isInside(label: number): boolean {
  return label !== OUTSIDE && label % 2 === 0;
}

/** Whether `next` may follow `label` (-1 before the first token): the rest of a name follows its beginning. */
export function mayFollow(label: number, next: number): boolean {
  return !isInside(next) || label === next || label === next - 1;
}

import type { EntityType } from '../model/entity';
import { isInside, typeOfLabel } from './labels';

/** A name found in a text: tokens `[first, last]`, both its own. */
export interface Mention {
  readonly first: number;
  readonly last: number;
  readonly type: EntityType;
}

/** Reads the names of a sentence whose first token is `offset` off its labels, into `mentions`. */
export function mentionsOf(labels: Uint8Array, offset: number, mentions: Mention[]): void {
  for (let index = 0; index < labels.length; ) {
    const type = typeOfLabel(labels[index] ?? 0);
    let last = index;
    while (type !== null && last + 1 < labels.length && isInside(labels[last + 1] ?? 0)) last += 1;
    if (type !== null) mentions.push({ first: offset + index, last: offset + last, type });
    index = last + 1;
  }
}

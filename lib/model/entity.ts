import type { Span } from './span';

/** Person, organisation, place, anything else with a name. The codes are those of the published corpora. */
export type EntityType = 'PER' | 'ORG' | 'LOC' | 'MISC';

export const entityTypes: readonly EntityType[] = ['PER', 'ORG', 'LOC', 'MISC'];

/** Unique within one article: `e1`, `e2`… in order of first mention. */
export type EntityId = `e${number}`;

/** Somebody or something with a name, and every place in the text that names it. */
export interface Entity {
  readonly id: EntityId;
  readonly type: EntityType;
  /** The fullest form found in the text. */
  readonly name: string;
  /** In text order, not overlapping; the proper name only, without titles, roles, articles. */
  readonly mentions: readonly Span[];
  /** Other forms found in the text, each once. */
  readonly aliases: readonly string[];
}

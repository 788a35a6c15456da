import type { EntityType } from '../lib/model/entity';
import type { MessageKey } from './strings';

/** What one name of a type is called. */
export const entityTypeKeys: Readonly<Record<EntityType, MessageKey>> = {
  PER: 'person',
  ORG: 'organisation',
  LOC: 'place',
  MISC: 'other',
};

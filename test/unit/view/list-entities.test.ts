import { expect, test } from 'vitest';
import type { Entity } from '../../../lib/model/entity';
import { listEntities } from '../../../lib/view/list-entities';

function entity(id: number, type: Entity['type'], ...mentions: number[]): Entity {
  return { id: `e${id}`, type, name: `Name ${id}`, aliases: [], mentions: mentions.map((at) => [at, at + 4]) };
}

test('by type, the most mentioned first, then the first mentioned', () => {
  const entities = [
    entity(1, 'LOC', 0),
    entity(2, 'PER', 30),
    entity(3, 'PER', 10),
    entity(4, 'PER', 50, 60),
    entity(5, 'MISC', 70),
  ];
  expect(listEntities(entities).map((group) => [group.type, group.entities.map(({ id }) => id)])).toEqual([
    ['PER', ['e4', 'e3', 'e2']],
    ['LOC', ['e1']],
    ['MISC', ['e5']],
  ]);
});

test('no entities, no groups; the list given is left as it was', () => {
  const entities = [entity(1, 'PER', 9), entity(2, 'PER', 1)];
  listEntities(entities);
  expect(entities.map(({ id }) => id)).toEqual(['e1', 'e2']);
  expect(listEntities([])).toEqual([]);
});

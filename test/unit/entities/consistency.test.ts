import { describe, expect, it } from 'vitest';
import { agreeInDocument } from '../../../lib/entities/consistency';
import type { Mention } from '../../../lib/entities/mentions';
import type { EntityType } from '../../../lib/model/entity';
import { tokenize } from '../../../lib/text/tokens';

type Row = readonly [first: number, last: number, type: EntityType];

function agree(text: string, rows: readonly Row[]): Row[] {
  const mentions = rows.map(([first, last, type]): Mention => ({ first, last, type }));
  return agreeInDocument(tokenize(text), mentions).map(({ first, last, type }) => [first, last, type]);
}

describe('agreeInDocument', () => {
  it.each<[reason: string, text: string, rows: readonly Row[], expected: readonly Row[]]>([
    [
      'finds a name again',
      'Ofag then Ofag',
      [[0, 0, 'ORG']],
      [
        [0, 0, 'ORG'],
        [2, 2, 'ORG'],
      ],
    ],
    [
      'finds it before its first mention',
      'Ofag then Ofag',
      [[2, 2, 'ORG']],
      [
        [0, 0, 'ORG'],
        [2, 2, 'ORG'],
      ],
    ],
    [
      'takes the longest',
      'Le Mans , Le Mans FC',
      [
        [0, 1, 'LOC'],
        [3, 5, 'ORG'],
      ],
      [
        [0, 1, 'LOC'],
        [3, 5, 'ORG'],
      ],
    ],
    [
      'makes whole what was cut short of a name that stands elsewhere',
      'Kim Jong Un de retour , Kim Jong Un attend',
      [
        [0, 1, 'PER'],
        [6, 8, 'PER'],
      ],
      [
        [0, 2, 'PER'],
        [6, 8, 'PER'],
      ],
    ],
    [
      'takes no surname for one alone where the text writes the word small too',
      'Kim Jong Un prend un train . Un train part',
      [[0, 2, 'PER']],
      [[0, 2, 'PER']],
    ],
    [
      'outvotes an odd one out',
      'Kim Kim Kim',
      [
        [0, 0, 'PER'],
        [1, 1, 'PER'],
        [2, 2, 'LOC'],
      ],
      [
        [0, 0, 'PER'],
        [1, 1, 'PER'],
        [2, 2, 'PER'],
      ],
    ],
    [
      'leaves a tie as it is',
      'Paris Paris Paris',
      [
        [0, 0, 'LOC'],
        [1, 1, 'ORG'],
      ],
      [
        [0, 0, 'LOC'],
        [1, 1, 'ORG'],
      ],
    ],
    [
      'does not cut into another mention',
      'Kim Jong Un and Jong',
      [
        [0, 2, 'PER'],
        [4, 4, 'PER'],
      ],
      [
        [0, 2, 'PER'],
        [4, 4, 'PER'],
      ],
    ],
    ['leaves words in lower case', 'iOS ios', [[0, 0, 'MISC']], [[0, 0, 'MISC']]],
  ])('%s', (_reason, text, rows, expected) => {
    expect(agree(text, rows)).toEqual(expected);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeTable, encodeTable, keyOf, lookUp } from '../../../lib/entities/hash-table';

describe('a table of hashes', () => {
  it('gives back what was put in, and 0 for the rest', () => {
    const hash = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
    fc.assert(
      fc.property(fc.array(fc.tuple(hash, fc.integer({ min: 1, max: 0xffff }))), fc.array(hash), (pairs, others) => {
        const entries = new Map(pairs.map(([key, value]) => [keyOf(key), value]));
        const table = decodeTable(encodeTable(entries), entries.size);
        if (table === null) throw new Error('unreadable');
        for (const key of [...pairs.map(([own]) => own), ...others])
          expect(lookUp(table, key)).toBe(entries.get(keyOf(key)) ?? 0);
      }),
    );
  });

  it('is refused where bytes and count disagree', () => {
    const bytes = encodeTable(new Map([[7, 1]]));
    expect(decodeTable(bytes, 2)).toBeNull();
    bytes[0] = 0;
    expect(decodeTable(bytes, 1)).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { createUuidV7 } from '../../../lib/storage/uuid-v7';

const pattern = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const ones = (count: number) => new Uint8Array(count).fill(0xff);

describe('createUuidV7', () => {
  it('writes the time first, as RFC 9562 lays it out', () => {
    const id = createUuidV7(() => 0x017f22e279b0, ones)();
    expect(id).toBe('017f22e2-79b0-77ff-bfff-ffffffffffff');
  });

  it.each([
    ['the clock runs', (call: number) => 1_700_000_000_000 + call],
    ['the clock stands still, longer than the counter lasts', () => 1_700_000_000_000],
    ['the clock is set back', (call: number) => 1_700_000_000_000 - call],
  ])('sorts by creation and never repeats when %s', (_reason, clock) => {
    let call = 0;
    const create = createUuidV7(
      () => clock(call++),
      (count) => crypto.getRandomValues(new Uint8Array(count)),
    );
    const ids = Array.from({ length: 10_000 }, create);
    expect(ids.filter((id) => !pattern.test(id))).toEqual([]);
    expect([...ids].sort()).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

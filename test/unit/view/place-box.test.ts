import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeBox } from '../../../lib/view/place-box';

const viewport = { width: 800, height: 600 };
const card = { width: 300, height: 120 };

describe('beside what is read', () => {
  test.each([
    { why: 'above, because below is what is read next', box: [100, 300, 200, 20], expected: { left: 100, top: 172 } },
    { why: 'below near the upper edge', box: [100, 60, 200, 20], expected: { left: 100, top: 88 } },
    { why: 'pushed in from the right edge', box: [700, 300, 90, 20], expected: { left: 492, top: 172 } },
    { why: 'pushed in from the left edge', box: [-40, 300, 90, 20], expected: { left: 8, top: 172 } },
    { why: 'at an edge beside a box taller than the window', box: [0, -50, 800, 700], expected: { left: 8, top: 8 } },
  ])('$why', ({ box: [left = 0, top = 0, width = 0, height = 0], expected }) => {
    expect(placeBox({ left, top, width, height }, card, viewport)).toEqual(expected);
  });

  test('a card that fits the window is always wholly inside it', () => {
    const coordinate = fc.integer({ min: -2000, max: 2000 });
    const length = fc.integer({ min: 0, max: 2000 });
    fc.assert(
      fc.property(coordinate, coordinate, length, length, (left, top, width, height) => {
        const at = placeBox({ left, top, width, height }, card, viewport);
        expect(at.left).toBeGreaterThanOrEqual(0);
        expect(at.top).toBeGreaterThanOrEqual(0);
        expect(at.left + card.width).toBeLessThanOrEqual(viewport.width);
        expect(at.top + card.height).toBeLessThanOrEqual(viewport.height);
      }),
    );
  });
});

import type { Rgb } from './contrast';

/**
 * The hues of speakers, as tints of marks and as lines in the panel. After Okabe and Ito's set for colour-blind readers
 * (https://jfly.uni-koeln.de/color/), black replaced and lightness spread, so that neighbours also differ by lightness
 * under protanopia, deuteranopia and tritanopia; the smallest differences are asserted in the tests.
 */
export const speakerHues: readonly Rgb[] = [
  [0, 114, 178],
  [230, 159, 0],
  [0, 158, 115],
  [213, 94, 0],
  [204, 121, 167],
  [86, 180, 233],
  [120, 60, 140],
  [150, 140, 30],
];

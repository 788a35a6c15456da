import type { Rgb } from './contrast';

/**
 * The hues of speakers, as tints of marks and as lines in the panel; `components/tokens.css` has the same. Found by a
 * search for the set whose closest pair is farthest apart in OKLab, as seen with full colour vision and with protanopia,
 * deuteranopia and tritanopia (Machado 2009); the tests measure that distance.
 */
export const speakerHues: readonly Rgb[] = [
  [0, 82, 127],
  [208, 95, 0],
  [0, 152, 129],
  [146, 93, 201],
  [251, 181, 33],
  [144, 11, 55],
  [26, 229, 174],
  [186, 175, 255],
];

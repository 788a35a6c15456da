import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { blend, contrastRatio, linear, type Rgb } from '../../../lib/view/contrast';
import { markAccent, markAlpha, ownColours } from '../../../lib/view/mark-styles';
import { speakerHues } from '../../../lib/view/speaker-hues';

type Matrix = readonly [Rgb, Rgb, Rgb];

/** Machado, Oliveira and Fernandes 2009, severity 1, on linear RGB. */
const visions: Readonly<Record<string, Matrix>> = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

describe.each(Object.entries(visions))('with %s colour vision', (name, matrix) => {
  test('no two hues are near each other', () => {
    const seen = speakerHues.map((hue) => okLab(see(hue, matrix)));
    const distances = seen.flatMap((a, i) => seen.slice(i + 1).map((b) => Math.hypot(...minus(a, b))));
    // 0.02 is a just noticeable difference in OKLab; the hues of Okabe and Ito come to 0.10 at worst.
    expect(Math.min(...distances)).toBeGreaterThan(name === 'full' ? 0.2 : 0.13);
  });
});

test('the style sheet of the panel has the same hues as the marks on the page', () => {
  const css = readFileSync(path.resolve(import.meta.dirname, '../../../components/tokens.css'), 'utf8');
  for (const [index, hue] of speakerHues.entries()) {
    expect(css).toContain(`.hue-${index} {\n  --hue: rgb(${hue.join(' ')});`);
  }
  for (const [name, colour] of Object.entries(ownColours)) {
    expect(css).toContain(`.own-${name} {\n  --hue: rgb(${colour.join(' ')});`);
  }
});

/** Grounds and text as news sites and reading modes have them. */
const pages = {
  white: [
    [255, 255, 255],
    [34, 34, 34],
  ],
  sepia: [
    [244, 236, 216],
    [91, 70, 54],
  ],
  dark: [
    [22, 24, 28],
    [214, 214, 214],
  ],
  black: [
    [0, 0, 0],
    [176, 176, 176],
  ],
} as const satisfies Record<string, readonly [Rgb, Rgb]>;

describe.each(Object.entries(pages))('on a %s page', (_, [ground, text]) => {
  const limit = 4.5;

  test.each([...speakerHues.entries()])('a quote marked in hue %i stays readable, kept and active too', (_i, hue) => {
    const quoted = blend(hue, markAlpha.quote(hue), ground);
    const kept = blend(markAccent, markAlpha.kept, quoted);
    const active = blend(markAccent, markAlpha.active, kept);
    for (const seen of [quoted, kept, active]) {
      expect(contrastRatio(text, seen)).toBeGreaterThan(limit);
    }
  });

  test.each(Object.entries(ownColours))('a highlight in %s stays readable', (_name, colour) => {
    expect(contrastRatio(text, blend(colour, markAlpha.own, ground))).toBeGreaterThan(limit);
  });

  test.each([...speakerHues.entries()])('a quote marked in hue %i can be told from the ground', (_i, hue) => {
    const marked = blend(hue, markAlpha.quote(hue), ground);
    expect(Math.hypot(...minus(okLab(light(marked)), okLab(light(ground))))).toBeGreaterThan(0.02);
  });
});

function light([red, green, blue]: Rgb): Rgb {
  return [linear(red), linear(green), linear(blue)];
}

function see(colour: Rgb, matrix: Matrix): Rgb {
  const [r, g, b] = light(colour);
  const row = (m: Rgb) => Math.min(1, Math.max(0, m[0] * r + m[1] * g + m[2] * b));
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
}

/** https://bottosson.github.io/posts/oklab/ */
function okLab([r, g, b]: Rgb): Rgb {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function minus(a: Rgb, b: Rgb): Rgb {
  return [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
}

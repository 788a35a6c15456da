import type { HighlightColour } from '../model/annotation';
import { luminance, type Rgb } from './contrast';
import { speakerHues } from './speaker-hues';

/** The reader's own colours. */
export const ownColours: Readonly<Record<HighlightColour, Rgb>> = {
  yellow: [255, 196, 0],
  green: [64, 176, 72],
  blue: [56, 140, 240],
  pink: [240, 84, 150],
  purple: [150, 92, 224],
};

const unattributed: Rgb = [120, 124, 132];
/** Of what the reader kept, and of the mark in focus; the line under them is what stands out. */
export const markAccent: Rgb = [76, 86, 214];

/**
 * How much a mark covers. Quiet for what was found, stronger for what the reader made. The tests assert that text stays
 * readable on white, sepia and dark grounds with the heaviest overlap.
 */
export const markAlpha = { quote: quoteAlpha, kept: 0.09, own: 0.32, active: 0.1 } as const;

/** Light hues need more than dark ones to be seen on white, and lose less by it. */
function quoteAlpha(hue: Rgb): number {
  return Math.round((0.14 + 0.14 * luminance(hue)) * 100) / 100;
}

function reportedAlpha(hue: Rgb): number {
  return Math.round(quoteAlpha(hue) * 45) / 100;
}

/**
 * The sheet of `::highlight()` rules for marks on a page. Literal colours, because a page can redefine custom
 * properties, and never the colour of text, because the ground under it is not known. Kept quotes carry their speaker's
 * tint as well: `dixit-kept` lies over `dixit-quote-*`.
 */
export function markStyles(): string {
  return [
    ...speakerHues.map((hue, index) => rule(`quote-${index}`, tint(hue, quoteAlpha(hue)))),
    rule('quote-none', tint(unattributed, quoteAlpha(unattributed))),
    // Reported speech is the journalist's wording: the speaker's hue, but fainter than the words between marks.
    ...speakerHues.map((hue, index) => rule(`reported-${index}`, tint(hue, reportedAlpha(hue)))),
    rule('reported-none', tint(unattributed, reportedAlpha(unattributed))),
    // The kinds of underline are told apart by their shape, the colour follows the text's own.
    rule('per', underline('solid', '1px')),
    rule('org', underline('dashed', '1px')),
    rule('loc', underline('dotted', '2px')),
    rule('misc', underline('wavy', '1px')),
    rule('kept', `${tint(markAccent, markAlpha.kept)} ${line('solid', '2px', `rgb(${markAccent.join(' ')} / 0.75)`)}`),
    ...Object.entries(ownColours).map(([name, colour]) =>
      rule(`own-${name}`, `${tint(colour, markAlpha.own)} ${line('solid', '2px', `rgb(${colour.join(' ')} / 0.9)`)}`),
    ),
    rule('active', `${tint(markAccent, markAlpha.active)} ${line('solid', '2px', `rgb(${markAccent.join(' ')})`)}`),
    // Forced colours drop backgrounds: what the reader made keeps a line.
    `@media (forced-colors: active) { ${[
      ...quoteNames(),
      'kept',
      ...Object.keys(ownColours).map((name) => `own-${name}`),
    ]
      .map((name) => rule(name, line(name.startsWith('quote') ? 'dotted' : 'solid', '2px', 'Highlight')))
      .join(' ')} }`,
  ].join('\n');
}

function quoteNames(): string[] {
  return [...speakerHues.map((_, index) => `quote-${index}`), 'quote-none'];
}

function rule(name: string, declarations: string): string {
  return `::highlight(dixit-${name}) { ${declarations} }`;
}

function tint(colour: Rgb, alpha: number): string {
  return `background-color: rgb(${colour.join(' ')} / ${alpha});`;
}

function underline(style: string, thickness: string): string {
  return line(style, thickness, 'rgb(128 128 128 / 0.85)');
}

function line(style: string, thickness: string, colour: string): string {
  return `text-decoration: underline ${style} ${thickness} ${colour};`;
}

/** Red, green and blue, each from 0 to 255, in sRGB. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** What is seen where `colour` lies at `alpha` (0 to 1) over an opaque `ground`. */
export function blend(colour: Rgb, alpha: number, ground: Rgb): Rgb {
  const mix = (over: number, under: number) => over * alpha + under * (1 - alpha);
  return [mix(colour[0], ground[0]), mix(colour[1], ground[1]), mix(colour[2], ground[2])];
}

/** Contrast of two opaque colours, from 1 to 21, by WCAG 2.2 (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio). */
export function contrastRatio(a: Rgb, b: Rgb): number {
  const [la, lb] = [luminance(a), luminance(b)];
  return (Math.max(la, lb) + 0.05) / (Math.min(la, lb) + 0.05);
}

/** Relative luminance, from 0 to 1, by WCAG 2.2. */
export function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** An sRGB channel as light: 0 to 1. */
export function linear(channel: number): number {
  const c = channel / 255;
  return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
}

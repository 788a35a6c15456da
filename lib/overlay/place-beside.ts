/** In CSS pixels of the viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export type Size = Pick<Box, 'width' | 'height'>;

/** Between what is read and what is laid beside it. */
const gap = 8;

/**
 * Where to lay something beside a box so that it does not cover it: below, else above, else at the lower edge. Never
 * outside the viewport where it fits into it.
 */
export function placeBeside(box: Box, { width, height }: Size, viewport: Size): { left: number; top: number } {
  const below = box.top + box.height + gap;
  const above = box.top - gap - height;
  const lowest = viewport.height - height - gap;
  const wanted = below <= lowest || above < gap ? below : above;
  return { left: clamp(box.left, gap, viewport.width - width - gap), top: clamp(wanted, gap, lowest) };
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}

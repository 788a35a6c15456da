/** A rectangle of the viewport, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Between the box and what it points at. */
const gap = 8;
/** Between the box and the edge of the viewport. */
const margin = 8;

/**
 * Where to lay a box of a given size beside an anchor: above it, because below is what is read next; else below; else
 * wherever it covers least. Always inside the viewport as far as it fits.
 */
export function placeBox(anchor: Box, size: Size, viewport: Size): { readonly left: number; readonly top: number } {
  const left = clamp(anchor.left, margin, viewport.width - size.width - margin);
  const above = anchor.top - gap - size.height;
  const below = anchor.top + anchor.height + gap;
  const lowest = viewport.height - margin - size.height;
  const moreRoom = anchor.top >= viewport.height - anchor.top - anchor.height ? above : below;
  const wanted = above >= margin ? above : below <= lowest ? below : moreRoom;
  return { left, top: clamp(wanted, margin, lowest) };
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}

import { boxAround } from '../highlight/caret';

/** Room left between what is scrolled to and the window's edges, for the sticky headers of many sites. */
const margin = 96;

/** Brings ranges into view. False where they are drawn nowhere (folded away, or no longer on the page). */
export function scrollTo(window: Window, ranges: readonly StaticRange[]): boolean {
  const start = ranges[0]?.startContainer;
  const element = start instanceof Element ? start : start?.parentElement;
  // First whatever scrolls inside the page, then the window, to the line itself: a paragraph can be a screen long.
  element?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  const box = boxAround(ranges.slice(0, 1));
  if (box === null) return false;
  if (box.top < margin || box.bottom > window.innerHeight - margin) {
    window.scrollBy({ top: box.top - window.innerHeight / 3, behavior: 'instant' });
  }
  return true;
}

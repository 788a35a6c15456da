import type { Mark } from './marks';
import { marksAt } from './marks-at';
import type { ReadPage } from './read-page';

/** Milliseconds the pointer rests on a mark before its card opens: passing over opens nothing. */
const restTime = 180;
/** Milliseconds the card stays when the pointer has left, long enough to reach it. */
const graceTime = 350;

export interface PointerEvents {
  /** The pointer came to rest on a mark, or tapped it. */
  onMark(mark: Mark): void;
  /** The pointer has been away from any mark and from our own interface for a while. */
  onLeave(): void;
  onClickElsewhere(): void;
  /** Whether an event happened in our own interface. */
  isOurs(event: Event): boolean;
}

/** Follows the pointer over an article's marks, at most once a frame, until `signal` aborts. */
export function watchPointer(
  document: Document,
  ready: () => ReadPage | null,
  events: PointerEvents,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  let resting: Mark | null = null;

  const later = (wait: number, act: () => void) => {
    clearTimeout(timer);
    timer = setTimeout(act, wait);
  };
  const markUnder = (x: number, y: number): Mark | null => {
    const page = ready();
    return page === null ? null : (marksAt(document, page, x, y)[0] ?? null);
  };
  const onMove = (event: PointerEvent) => {
    if (event.pointerType === 'touch' || event.buttons !== 0 || ready() === null) return;
    if (events.isOurs(event)) {
      clearTimeout(timer);
      resting = null;
      return;
    }
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      const mark = markUnder(event.clientX, event.clientY);
      if (mark === resting) return;
      resting = mark;
      if (mark === null) later(graceTime, () => events.onLeave());
      else later(restTime, () => events.onMark(mark));
    });
  };
  const onClick = (event: MouseEvent) => {
    if (events.isOurs(event) || document.getSelection()?.isCollapsed === false) return;
    const mark = markUnder(event.clientX, event.clientY);
    if (mark !== null) events.onMark(mark);
    else events.onClickElsewhere();
  };
  document.addEventListener('pointermove', onMove, { signal, passive: true });
  document.addEventListener('click', onClick, { signal });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
  });
}

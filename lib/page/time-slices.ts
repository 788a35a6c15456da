/** Work that can be stopped and gone on with. */
export interface SlicedWork {
  /** Does a small part of the work (well under a millisecond); false when there is none left. */
  advance(): boolean;
}

/** Long enough to finish nearly every article in one go, short enough never to be a long task on a slow machine. */
const sliceMilliseconds = 12;

interface YieldingScheduler {
  yield(): Promise<void>;
}

function yieldingScheduler(): YieldingScheduler | null {
  const scheduler: unknown = Reflect.get(globalThis, 'scheduler');
  return typeof scheduler === 'object' && scheduler !== null && 'yield' in scheduler
    ? (scheduler as YieldingScheduler)
    : null;
}

/** Lets the page handle input and paint. A message, not a timer: nested timers are held back by four milliseconds. */
export function yieldToPage(): Promise<void> {
  const scheduler = yieldingScheduler();
  if (scheduler) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/**
 * Does all of the work, a slice at a time. `mayContinue` is asked before every slice but the first.
 * Returns false where it stopped because it may not go on.
 */
export async function workInSlices(work: SlicedWork, mayContinue: () => boolean): Promise<boolean> {
  let deadline = performance.now() + sliceMilliseconds;
  while (work.advance()) {
    if (performance.now() < deadline) continue;
    await yieldToPage();
    if (!mayContinue()) return false;
    deadline = performance.now() + sliceMilliseconds;
  }
  return true;
}

/** Work that can be stopped and gone on with. */
export interface SlicedWork {
  /** Does a small part of the work (well under a millisecond); false when there is none left. */
  advance(): boolean;
}

/** Long enough to finish nearly every article in one go, short enough never to be a long task on a slow machine. */
const sliceMilliseconds = 12;

/**
 * Lets the page go on: input, painting, and its own tasks in their order. A message, not a timer, because nested timers
 * are held back by four milliseconds; not `scheduler.yield`, whose continuations go before all of the page's tasks.
 */
export function yieldToPage(): Promise<void> {
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

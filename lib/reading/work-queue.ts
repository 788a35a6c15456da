/**
 * Does one thing at a time, in order: what reads the page, what waits for the background and what paints would else
 * finish in any order and paint marks of one text over another.
 */
export class WorkQueue {
  #last: Promise<unknown> = Promise.resolve();
  readonly #waiting = new Set<string>();

  /**
   * Does `work` when all before is done; not at all once `signal` has aborted. A second request of the same name that
   * comes while the first still waits is the same work. Rejects with what `work` throws; what follows is done anyway.
   */
  async add(name: string, signal: AbortSignal, work: () => Promise<void>): Promise<void> {
    if (this.#waiting.has(name)) return;
    this.#waiting.add(name);
    const run = async () => {
      this.#waiting.delete(name);
      if (!signal.aborted) await work();
    };
    const done = this.#last.then(run, run);
    this.#last = done;
    await done;
  }
}

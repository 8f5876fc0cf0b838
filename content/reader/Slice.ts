/** Our share of the main thread at a time, in ms: with what comes on top, no turn is over 5. */
const LENGTH = 3;

/** A stretch of work on the main thread, after which the page has its turn. */
export class Slice {
  #start = performance.now();

  get isOver(): boolean {
    return performance.now() - this.#start > LENGTH;
  }

  /** Lets the page have its turn; the next stretch begins when we are back. */
  async end(): Promise<void> {
    await scheduler.yield();
    this.#start = performance.now();
  }
}

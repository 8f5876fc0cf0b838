/** Our share of the main thread at a time, in ms: a third of a frame at 60 Hz. */
const LENGTH = 5;

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

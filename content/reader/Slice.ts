/** Our share of the main thread at a time, in ms: a third of a frame at 60 Hz. */
const LENGTH = 5;

/** The same beside a page that changes: with what comes on top, no turn is over 5. */
export const SHORT = 2.5;

/** A stretch of work on the main thread, after which the page has its turn. */
export class Slice {
  #start = performance.now();
  readonly #length: number;

  constructor(length = LENGTH) {
    this.#length = length;
  }

  get isOver(): boolean {
    return performance.now() - this.#start > this.#length;
  }

  /** Lets the page have its turn; the next stretch begins when we are back. */
  async end(): Promise<void> {
    await scheduler.yield();
    this.#start = performance.now();
  }
}

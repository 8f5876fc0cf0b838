import type { Steps } from '../../../src/core/detect/Steps';

/** Our share of the main thread at a time, in ms: a third of a frame at 60 Hz. */
const LENGTH = 5;

/** The same beside a page that changes: with what comes on top, no turn is over 5. */
export const SHORT = 2.5;

const nothing = (): void => {};

/** A stretch of work on the main thread, after which the page has its turn. */
export class Slice {
  #start = performance.now();
  #spent = 0;
  readonly #length: number;

  constructor(length = LENGTH) {
    this.#length = length;
  }

  /** What all stretches have taken so far, in ms. */
  get spent(): number {
    return this.#spent + performance.now() - this.#start;
  }

  get isOver(): boolean {
    return performance.now() - this.#start > this.#length;
  }

  /** Lets the page have its turn; the next stretch begins when we are back. */
  async end(): Promise<void> {
    this.#spent = this.spent;
    // As a task like the page's own, which take turns with it: what `scheduler.yield` continues comes
    // before all of them, and no timer or message of the page until we were done.
    await scheduler.postTask(nothing);
    this.#start = performance.now();
  }

  /** Waits for what others do, none of which is our share; the next stretch begins when it is done. */
  async wait<Result>(ask: () => Promise<Result>): Promise<Result> {
    const answer = ask();
    this.#spent = this.spent;
    try {
      return await answer;
    } finally {
      this.#start = performance.now();
    }
  }

  /**
   * Takes steps until they end or `signal` aborts, and then gives `null`. All of them in one go, and
   * at once, where they take no longer than the slice.
   */
  async take<Result>(steps: Steps<Result>, signal: AbortSignal): Promise<Result | null> {
    let step = steps.next();
    while (!step.done) {
      if (this.isOver) await this.end();
      if (signal.aborted) return null;
      step = steps.next();
    }
    return step.value;
  }
}

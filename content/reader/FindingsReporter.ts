import type { Send } from '../../src/browser/sendMessage';
import { retryUntilAnswered } from './retryUntilAnswered';

/** Who lists what is found is told of changes no more often than this, in ms. */
const SEPARATED = 250;

/** Tells the rest of the extension of what is found in this frame. */
export class FindingsReporter {
  readonly #send: Send;
  readonly #signal: AbortSignal;
  /** The topics that the background knows of. */
  #lastReported = '';
  #isListed = false;
  #isPending = false;

  constructor(send: Send, signal: AbortSignal) {
    this.#send = send;
    this.#signal = signal;
  }

  /** These topics can be seen in the frame now: reported where they are others than before. */
  found(topics: readonly string[]): void {
    const summary = [...topics].sort().join();
    if (summary !== this.#lastReported) this.changed();
    this.#lastReported = summary;
    void this.#tellList();
  }

  /** Nothing is found here now: reading has ended. */
  ended(): void {
    this.#lastReported = '';
    this.changed();
  }

  /** The background is to ask again. */
  changed(): void {
    void retryUntilAnswered(() => this.#send({ call: 'changed' }), this.#signal);
  }

  /** Somebody lists what is found, and is told of changes for as long as that is heard. */
  list(): void {
    this.#isListed = true;
  }

  async #tellList(): Promise<void> {
    if (!this.#isListed || this.#isPending) return;
    this.#isPending = true;
    await new Promise((resolve) => setTimeout(resolve, SEPARATED));
    this.#isPending = false;
    if (this.#signal.aborted) return;
    // Asked for again meanwhile, it is listed again.
    this.#isListed = false;
    if ((await this.#send({ call: 'found' })) === true) this.#isListed = true;
  }
}

/** How often, and after how many ms, something is said again where nobody answers. */
const TRIES = 4;
const PAUSE = 1000;

/**
 * Says something to the background until it is answered: it may have been stopped before it had
 * heard, or in the midst of doing what was asked for, and knows nothing of it when it starts again.
 *
 * @param say says it as it is by then; `undefined` comes of it where nobody answers
 */
export async function retryUntilAnswered(
  say: () => Promise<unknown>,
  signal: AbortSignal,
): Promise<void> {
  for (let tries = TRIES; tries > 0 && !signal.aborted; tries--) {
    if ((await say()) !== undefined || signal.aborted) return;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

/** How often, and after how many ms, something is said again where nobody answers. */
const TRIES = 4;
const PAUSE = 1000;

/**
 * Says something to the background until it is answered: it may have been stopped before it had
 * heard, or in the midst of doing what was asked for, and knows nothing of it when it starts again.
 *
 * @param say says it as it is by then; `undefined` comes of it where nobody answers
 * @returns the answer; `undefined` where none came, or `signal` aborted
 */
export async function retryUntilAnswered<Answer>(
  say: () => Promise<Answer | undefined>,
  signal: AbortSignal,
): Promise<Answer | undefined> {
  for (let tries = TRIES; tries > 0 && !signal.aborted; tries--) {
    const answer = await say();
    if (signal.aborted) return undefined;
    if (answer !== undefined) return answer;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  return undefined;
}

import { listen } from '../dom/listen';

/** How often, and after how many ms, something is said again where nobody answers. */
const TRIES = 4;
const PAUSE = 1000;

/**
 * Says something to the background until it is answered: it may have been stopped before it had
 * heard, or in the midst of doing what was asked for, and knows nothing of it when it starts again.
 * A page that comes back from the back-forward cache says it again at once: in Chromium what was asked
 * before it was left is never answered.
 *
 * @param say says it as it is by then; `undefined` comes of it where nobody answers
 * @returns the answer; `undefined` where none came, or `signal` aborted
 */
export async function retryUntilAnswered<Answer>(
  say: () => Promise<Answer | undefined>,
  signal: AbortSignal,
): Promise<Answer | undefined> {
  for (let tries = TRIES; tries > 0 && !signal.aborted; tries--) {
    const over = new AbortController();
    signal.addEventListener('abort', () => over.abort(), { signal: over.signal });
    let isBack = false;
    const back = new Promise<undefined>((resolve) => {
      const hear = ({ persisted }: PageTransitionEvent): void => {
        if (!persisted) return;
        isBack = true;
        resolve(undefined);
      };
      listen('pageshow', hear, over.signal);
    });
    const answer = await Promise.race([say(), back]);
    over.abort();
    if (signal.aborted) return undefined;
    if (answer !== undefined) return answer;
    if (!isBack) await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  return undefined;
}

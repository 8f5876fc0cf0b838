/** Longer than anything that works takes on a loaded machine. */
const PATIENCE_MS = 15_000;
const PAUSE_MS = 25;

/**
 * Asks again until there is an answer: for the harness itself, where vitest's `expect.poll` has no
 * place.
 *
 * @param what completes "Waited 15 s in vain until …"
 * @param patience in ms
 */
export async function until<Value>(
  what: string,
  ask: () => Promise<Value | null | undefined>,
  patience = PATIENCE_MS,
): Promise<Value> {
  const end = performance.now() + patience;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== undefined) return answer;
    if (performance.now() > end)
      throw new Error(`Waited ${patience / 1000} s in vain until ${what}`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

/** So long (ms) idle work may take at a time: https://w3c.github.io/requestidlecallback/#why50 */
const LONGEST = 50;

/**
 * `requestIdleCallback` by a timer: the browser does not say when it is idle, so the work waits for
 * its turn among all tasks.
 */
export function requestIdle(work: IdleRequestCallback): number {
  const id = setTimeout(() => {
    const until = performance.now() + LONGEST;
    work({
      didTimeout: false,
      timeRemaining: () => Math.max(0, until - performance.now()),
    });
  });
  return Number(id);
}

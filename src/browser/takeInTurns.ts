import type { Steps } from '../core/detect/Steps';

/** After so many ms others have their turn: a page of ten thousand names must not keep a card waiting. */
const TURN = 20;

/** Takes all steps, and lets what else there is to do have its turn between them. */
export async function takeInTurns<Result>(steps: Steps<Result>): Promise<Result> {
  let since = performance.now();
  let step = steps.next();
  while (!step.done) {
    if (performance.now() - since > TURN) {
      await new Promise((resolve) => setTimeout(resolve));
      since = performance.now();
    }
    step = steps.next();
  }
  return step.value;
}

/** Work that may be left between its steps, each well under a millisecond, and its result at the end. */
export type Steps<Result> = Generator<undefined, Result>;

/** So many names are gone through in one step: looking at the clock costs more than one of them. */
const IN_A_STEP = 16;

/** Whether a step ends with the `count`th of many small things. */
export const endsStep = (count: number): boolean => count % IN_A_STEP === 0;

/** Takes all steps at once. */
export function takeAll<Result>(steps: Steps<Result>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

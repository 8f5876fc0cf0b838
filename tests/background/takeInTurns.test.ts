import { expect, it, vi } from 'vitest';
import { takeInTurns } from '../../src/browser/takeInTurns';

/** So many steps, of 10 ms each by the clock. */
function* steps(count: number, now: { ms: number }): Generator<undefined, string> {
  for (let step = 0; step < count; step++) {
    now.ms += 10;
    yield;
  }
  return 'done';
}

it.each([
  [1, 0],
  [100, 33],
])('takes %i steps, and gives others their turn %i times', async (count, turns) => {
  const now = { ms: 0 };
  vi.spyOn(performance, 'now').mockImplementation(() => now.ms);
  const wait = vi.spyOn(globalThis, 'setTimeout');
  expect(await takeInTurns(steps(count, now))).toBe('done');
  expect(wait).toHaveBeenCalledTimes(turns);
});

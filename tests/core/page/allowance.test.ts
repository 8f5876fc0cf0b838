import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FULL, nextAllowedAt, spend } from '../../../src/core/page/allowance';

/** Works whenever it may, so long as these say, in ms, and rests once more: in how much time. */
function timeFor(works: readonly number[]): number {
  let now = 0;
  let allowance = FULL;
  for (const work of works) {
    now = Math.max(now, nextAllowedAt(allowance));
    allowance = spend(allowance, now, now + work);
    now += work;
  }
  return Math.max(now, nextAllowedAt(allowance));
}

describe('our time on the main thread', () => {
  test('is a fiftieth in the long run, beside what there is at the start', () => {
    const works = fc.array(fc.double({ min: 0.1, max: 90, noNaN: true }), { maxLength: 500 });
    fc.assert(
      fc.property(works, (works) => {
        const worked = works.reduce((sum, work) => sum + work, 0);
        expect(worked).toBeLessThan(FULL.left + timeFor(works) / 50 + 0.001);
      }),
    );
  });

  test('needs no rest after little work, or after a long time without any', () => {
    const little = spend(FULL, 1000, 1020);
    expect(nextAllowedAt(little)).toBe(1020);
    const much = spend(little, 1020, 1100);
    expect(nextAllowedAt(much)).toBeGreaterThan(1100);
    expect(nextAllowedAt(spend(much, 60_000, 60_040))).toBe(60_040);
  });

  test('never makes a page wait for more than five seconds', () => {
    expect(nextAllowedAt(spend(FULL, 0, 60_000))).toBe(65_000);
  });
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { makeAxis } from '../../../src/core/story/axis';
import { dayNumber } from '../../../src/core/story/days';
import { packOf, realFiles } from '../pack-check/stories';

const day = fc
  .integer({ min: 0, max: 20_000 })
  .map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10));

const anyWindow = fc.tuple(fc.option(day), fc.option(day)).map(([one, two]) => {
  const [from, to] = one !== null && two !== null && one > two ? [two, one] : [one, two];
  return { from, to };
});

it('counts days', () => {
  expect(dayNumber('1970-01-02')).toBe(1);
  expect(dayNumber('2018-03-01') - dayNumber('2018-02-28')).toBe(1);
});

it('puts every window between 0 and 1, its bounds around its middle', () => {
  fc.assert(
    fc.property(fc.array(anyWindow, { maxLength: 20 }), (windows) => {
      const axis = makeAxis(windows);
      for (const window of windows) {
        const { at, start, end } = axis.place(window);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(at).toBeGreaterThanOrEqual(start);
        expect(end).toBeGreaterThanOrEqual(at);
        expect(end).toBeLessThanOrEqual(1);
      }
    }),
  );
});

it('never puts a later day before an earlier one', () => {
  fc.assert(
    fc.property(fc.array(anyWindow, { maxLength: 20 }), day, day, (windows, one, two) => {
      const axis = makeAxis(windows);
      const [early, late] = one < two ? [one, two] : [two, one];
      expect(axis.position(early)).toBeLessThanOrEqual(axis.position(late));
    }),
  );
});

it('keeps known days apart, and leaves room for windows without a bound', () => {
  const axis = makeAxis([
    { from: '2020-01-01', to: '2020-01-01' },
    { from: '2020-01-02', to: '2020-01-02' },
    { from: null, to: '2020-01-01' },
    { from: '2020-01-02', to: null },
  ]);
  const first = axis.position('2020-01-01');
  const second = axis.position('2020-01-02');
  expect(first).toBeCloseTo(0.04);
  expect(second).toBeCloseTo(0.96);
  expect(axis.place({ from: null, to: '2020-01-01' })).toMatchObject({ start: 0, end: first });
  expect(axis.place({ from: null, to: '2020-01-01' }).at).toBeCloseTo(0.02);
  expect(axis.place({ from: '2020-01-02', to: null })).toMatchObject({ start: second, end: 1 });
  expect(axis.place({ from: '2020-01-02', to: null }).at).toBeCloseTo(0.98);
  expect([axis.position('1999-01-01'), axis.position('2030-01-01')]).toEqual([0, 1]);
});

it('widens the time in which most of the story lies', () => {
  const axis = makeAxis(packOf(realFiles()).events.map(({ when }) => when));
  // Two weeks and a half of February 2018 get most of the axis; over a year before gets the rest.
  expect(axis.position('2018-02-28') - axis.position('2018-02-09')).toBeGreaterThan(0.55);
  expect(axis.position('2018-02-09') - axis.position('2017-01-01')).toBeGreaterThan(0.25);
  expect(axis.position('2018-02-10') - axis.position('2018-02-09')).toBeGreaterThan(0.1);
});

import { expect, it } from 'vitest';
import { timeBetween } from '../../../src/core/timeline/timeBetween';

it.each([
  ['2018-02-10', '2018-02-10', 0, 'day', 'on'],
  ['2018-02-10', '2018-02-25', 15, 'day', 'after'],
  ['2018-02-10', '2018-01-31', 10, 'day', 'before'],
  ['2018-02-10', '2018-04-11', 60, 'day', 'after'],
  ['2018-02-10', '2018-05-09', 2, 'month', 'after'],
  ['2018-02-10', '2018-05-10', 3, 'month', 'after'],
  ['2018-02-10', '2016-02-11', 23, 'month', 'before'],
  ['2018-02-10', '2016-02-10', 2, 'year', 'before'],
  ['2018-02-10', '2026-02-09', 7, 'year', 'after'],
] as const)('from %s to %s it is %d %s, %s', (day, pageDay, count, unit, side) => {
  expect(timeBetween(day, pageDay)).toEqual({ count, unit, side });
});

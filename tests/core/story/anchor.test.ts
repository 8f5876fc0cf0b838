import { expect, it } from 'vitest';
import { anchor } from '../../../src/core/story/anchor';
import { dayNumber } from '../../../src/core/story/days';

it('counts days', () => {
  expect(dayNumber('1970-01-02')).toBe(1);
  expect(dayNumber('2018-03-01') - dayNumber('2018-02-28')).toBe(1);
});

it.each([
  ['1970-01-03', '1970-01-05', 3],
  ['1970-01-03', null, 2],
  [null, '1970-01-05', 4],
  [null, null, null],
])('from %s to %s stands at %s', (from, to, at) => {
  expect(anchor({ from, to })).toBe(at);
});

import { expect, it } from 'vitest';
import { pageTime } from '../../../src/core/timeline/pageTime';

it.each([
  ['a day before the page', '2018-02-09', '2018-02-09', 'before'],
  ['the page’s own day', '2018-02-21', '2018-02-21', 'unknown'],
  ['a day after the page', '2018-02-22', '2018-02-22', 'after'],
  ['a window that ends before', '2017-01-01', '2018-02-20', 'before'],
  ['a window that holds the day', '2018-02-10', '2018-02-28', 'unknown'],
  ['a window that starts after', '2018-03-01', '2018-03-31', 'after'],
  ['no start, an end before', null, '2018-02-10', 'before'],
  ['no start, an end after', null, '2018-02-28', 'unknown'],
  ['no end, a start after', '2018-03-01', null, 'after'],
  ['no end, a start before', '2018-02-01', null, 'unknown'],
  ['no bound', null, null, 'unknown'],
])('%s', (_what, from, to, expected) => {
  expect(pageTime({ from, to }, '2018-02-21')).toBe(expected);
});

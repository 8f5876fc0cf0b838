import { expect, it } from 'vitest';
import { shortDate } from '../../src/ui/shortDate';
import { words } from './support/story';

it.each([
  ['2018-02-10', '2018-02-10', '10 Feb'],
  ['2017-02-10', '2017-02-10', '10 Feb 2017'],
  ['2018-02-10', '2018-02-28', 'Feb 2018'],
  ['2017-01-01', '2017-12-31', '2017'],
  ['2017-02-01', '2018-02-28', '2017–2018'],
  [null, '2018-02-09', 'by 9 Feb'],
  [null, '2018-02-28', 'by end of Feb'],
  [null, '2017-12-31', 'by end of Dec 2017'],
  ['2018-02-11', null, 'from 11 Feb'],
  [null, null, 'undated'],
])('from %s to %s reads %s', (from, to, written) => {
  expect(shortDate(words, { from, to }, '2018')).toBe(written);
});

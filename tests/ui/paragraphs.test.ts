import { expect, it } from 'vitest';
import { paragraphMarks } from '../../src/ui/paragraphMarks';

it.each([
  [[13], '¶13'],
  [[6, 9], '¶6, 9'],
  [[12, 13, 14, 15, 16, 17], '¶12–17'],
  [[2, 6, 7, 9], '¶2, 6–7, 9'],
])('%j reads %s', (numbers, written) => {
  expect(paragraphMarks(numbers)).toBe(written);
});

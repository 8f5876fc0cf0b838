import { expect, it } from 'vitest';
import { problemLines } from '../../src/options/stories/problemLines';

const message = 'is missing; add it';

it.each([
  [{ file: 'claims.json', path: 'claims[3].text', id: 'wind' }, 'claims[3].text (wind): '],
  [{ file: 'names.json', path: 'names.topics[0]' }, 'names.topics[0]: '],
  [{ file: 'names.json', path: 'lists.sea' }, 'names.lists.sea: '],
  [{ file: 'pack.json', path: 'pack.speakers[4]', id: 'radio' }, 'speakers[4] (radio): '],
  [{ file: 'pack.json', path: 'licence' }, 'licence: '],
  [{ file: 'topics.json', path: '' }, 'topics: '],
  [{ file: 'pack.json', path: 'pack' }, ''],
  [{ file: 'pack.json', path: '' }, ''],
])('says where in the one file it is: %j', (problem, where) => {
  expect(problemLines([{ ...problem, message }])).toEqual([`${where}${message}`]);
});

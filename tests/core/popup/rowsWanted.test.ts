import { describe, expect, it } from 'vitest';
import { rowsWanted } from '../../../src/core/popup/rowsWanted';

const topic = {
  full: 'ferry/pence',
  frames: [
    { frameId: 0, lang: 'en', count: 3 },
    { frameId: 9, lang: 'ko', count: 0 },
    { frameId: 12, lang: 'ko', count: 50 },
  ],
};
const wanted = (from: number, to: number) =>
  rowsWanted(topic, from, to).map(({ frameId, from, count }) => [frameId, from, count]);

describe('rowsWanted', () => {
  it.each([
    ['within the first frame', 0, 2, [[0, 0, 2]]],
    [
      'over the border of two',
      2,
      10,
      [
        [0, 2, 1],
        [12, 0, 7],
      ],
    ],
    ['within the last', 40, 45, [[12, 37, 5]]],
    ['beyond the end', 50, 90, [[12, 47, 3]]],
    ['none', 53, 90, []],
  ])('asks for what lies %s', (_, from, to, rows) => {
    expect(wanted(from, to)).toEqual(rows);
  });

  it('has the topic and the language of each frame', () => {
    expect(rowsWanted(topic, 3, 4)).toEqual([
      { frameId: 12, topic: 'ferry/pence', lang: 'ko', from: 0, count: 1 },
    ]);
  });
});

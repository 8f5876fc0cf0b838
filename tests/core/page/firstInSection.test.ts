import { describe, expect, test } from 'vitest';
import { firstInSection } from '../../../src/core/page/firstInSection';

/** `a1`: topic a in block 1; a trailing `-` is hidden. Blocks 0 and 5 are headings. */
const marked = (...mentions: string[]): string[] =>
  firstInSection(
    mentions.map((text) => ({ text, topic: text.charAt(0), block: Number(text.charAt(1)) })),
    (block) => block === 0 || block === 5,
    ({ text }) => !text.endsWith('-'),
  ).map(({ text }) => text);

describe('firstInSection', () => {
  test.each([
    ['keeps the first of each topic', ['a1', 'b1', 'a2', 'b3'], ['a1', 'b1']],
    ['starts anew at a heading', ['a1', 'a4', 'a6', 'a7'], ['a1', 'a6']],
    ['counts the heading to the section that it begins', ['a1', 'a5', 'a6'], ['a1', 'a5']],
    ['counts a first heading too', ['a0', 'a1'], ['a0']],
    [
      'looks past hidden ones, but marks them',
      ['a1-', 'a2-', 'a3', 'a4-', 'a4'],
      ['a1-', 'a2-', 'a3'],
    ],
    ['does with none', [], []],
  ])('%s', (_, mentions, expected) => {
    expect(marked(...mentions)).toEqual(expected);
  });
});

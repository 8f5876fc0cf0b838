import { expect, it } from 'vitest';
import { splitSummary } from '../../../src/core/story/splitSummary';

it('leaves alone what three lines hold', () => {
  expect(splitSummary('Short. And plain.')).toEqual(['Short. And plain.', '']);
});

it('splits a long one after a sentence, and loses nothing', () => {
  const [a, b, c] = [`${'a'.repeat(60)}.`, `${'b'.repeat(60)}.`, `${'c'.repeat(60)}.`];
  expect(splitSummary(`${a} ${b} ${c}`)).toEqual([`${a} ${b}`, c]);
  expect(splitSummary(`${'a'.repeat(200)}. ${b}`)).toEqual([`${'a'.repeat(200)}.`, b]);
  expect(splitSummary('a'.repeat(200))).toEqual(['a'.repeat(200), '']);
});

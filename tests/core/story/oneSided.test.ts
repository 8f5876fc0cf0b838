import { expect, it } from 'vitest';
import { makeStory, type Story } from '../../../src/core/story/makeStory';
import { oneSided } from '../../../src/core/story/oneSided';
import { exampleFiles, packOf, realFiles } from '../pack-check/stories';

const example = makeStory(packOf(exampleFiles()));

const side = (story: Story, ...ids: string[]): string | undefined =>
  oneSided(
    story,
    story.pack.claims.filter(({ id }) => ids.includes(id)),
  )?.side;

it('names the only party that answers for the claims', () => {
  expect(side(example, 'wind')).toBe('the harbour’s side');
  expect(side(example, 'engine')).toBe('the passengers’ side');
});

it('names none when several parties speak', () => {
  expect(side(example, 'wind', 'engine')).toBeUndefined();
  expect(side(example, 'turned-back')).toBeUndefined();
});

it('does not count relays', () => {
  expect(side(example, 'harbour-master')).toBeUndefined();
  expect(side(example, 'wind', 'harbour-master')).toBe('the harbour’s side');
  // An own voice in one article, the company in the other.
  expect(side(example, 'on-board')).toBe('the company’s side');
});

it('finds the US side alone in what is told of the cancellation', () => {
  const real = makeStory(packOf(realFiles()));
  expect(side(real, 'C01', 'C02', 'C04', 'C05', 'C10', 'C11', 'C12')).toBe('the US side');
});

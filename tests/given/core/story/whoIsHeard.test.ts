import { expect, it } from 'vitest';
import { makeStory, type Story } from '../../../../src/core/story/makeStory';
import { whoIsHeard } from '../../../../src/core/story/whoIsHeard';
import { exampleFiles, packOf, realFiles } from '../../../core/pack-check/stories';

const example = makeStory(packOf(exampleFiles()));
const real = makeStory(packOf(realFiles()));

const heard = (story: Story, ...ids: string[]) =>
  whoIsHeard(
    story,
    story.pack.claims.filter(({ id }) => ids.includes(id)),
  );

/** `harbour 2, none travellers, own 1 XY, radio 1`. */
const short = (story: Story, ...ids: string[]): string | null => {
  const found = heard(story, ...ids);
  if (found === null) return null;
  const { parties, unheard, own, relays } = found;
  return [
    ...parties.map(({ party, claims }) => `${party.id} ${claims}`),
    ...unheard.map(({ id }) => `none ${id}`),
    ...relays.map(({ speaker, claims }) => `${speaker.id} ${claims}`),
    `own ${own.claims} ${own.sources.map(({ letter }) => letter).join('')}`.trim(),
  ].join(', ');
};

it('counts a claim for each party that answers for it, and names those of which none does', () => {
  expect(short(example, 'wind')).toBe('harbour 1, none travellers, none company, own 0');
  expect(short(example, 'wind', 'engine')).toBe('harbour 1, travellers 1, none company, own 0');
});

it('counts what nobody answers for as the article’s own, or as a relay’s', () => {
  expect(short(example, 'wind', 'harbour-master')).toBe(
    'harbour 1, none travellers, none company, own 1 X',
  );
  // An own voice in one article, the company in the other.
  expect(short(example, 'on-board')).toBe('company 1, none harbour, none travellers, own 0');
});

it('is nobody where no party speaks', () => {
  expect(heard(example, 'harbour-master')).toBeNull();
  expect(heard(example)).toBeNull();
});

it('is what a reader counts on the cards that ship', () => {
  const of = (topic: string) => short(real, ...(real.topics.get(topic)?.claims ?? []));
  expect(of('pence')).toBe('us 3, none north-korea, own 7 AB');
  expect(of('kim-yo-jong')).toBe('us 1, none north-korea, own 7 AB');
  expect(of('pyeongchang-meeting')).toBe('us 10, none north-korea, washington-post 2, own 3 AB');
});

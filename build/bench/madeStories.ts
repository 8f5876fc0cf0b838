import { compileNames } from '../../src/core/names/compileNames';
import { parseNames } from '../../src/core/names/parseNames';
import { triggerKeys } from '../../src/core/names/triggerKeys';
import type { AddedStory } from '../drive/addStories';
import { makeProse, randomFrom } from './prose';

/** Names of a made story. */
const NAMES = 50;

/** The `index`th of as many last names as are wanted. */
const lastName = (index: number): string =>
  `Q${[...String(index)].map((digit) => 'aeiouylrsn'.charAt(Number(digit))).join('')}`;

/** A person of a made story: many share a first name, and nobody a last one. */
export function madeName(story: number, index: number): string {
  const [first = ''] = makeProse(20, randomFrom(story * NAMES + index + 1)).split(' ');
  return `${first} ${lastName(story * NAMES + index)}`;
}

/** So many stories of fifty persons each, every one of them a trigger. */
export const madeStories = (count: number): AddedStory[] =>
  Array.from({ length: count }, (_, story) => {
    const ids = Array.from({ length: NAMES }, (_, index) => `person-${index}`);
    const file = {
      lists: {},
      topics: ids.map((topic, index) => ({
        topic,
        names: [{ id: `${topic}-name`, kind: 'full', written: [madeName(story, index)] }],
      })),
      events: [],
      story: [],
    };
    const parsed = parseNames(
      file,
      ids.map((id) => ({ id, role: 'trigger' })),
    );
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
    const names = { pack: `made-${story}`, lexicon: compileNames(parsed.value) };
    return { names, keys: triggerKeys(parsed.value) };
  });

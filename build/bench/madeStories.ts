import { ENGINE } from '../../src/core/imported/ENGINE';
import { compileNames } from '../../src/core/names/compileNames';
import { parseNames } from '../../src/core/names/parseNames';
import { triggerKeys } from '../../src/core/names/triggerKeys';
import type { AddedStory } from '../drive/addStories';

/** Names of a made story. */
const NAMES = 50;

/** First names, which many people share. */
const GIVEN =
  'Ada Boris Carmen Dmitri Elena Farid Greta Hassan Ines Jorge Karin Luis Maya Noor Olga Pablo Rosa Samir Tanja Viktor'.split(
    ' ',
  );

/** The `index`th of as many last names as are wanted: nobody shares one. */
const lastName = (index: number): string =>
  `Q${[...String(index)].map((digit) => 'aeiouylrsn'.charAt(Number(digit))).join('')}`;

/** A made-up person: many share a first name, and nobody a last one. */
export const madePerson = (index: number): string =>
  `${GIVEN[(index * 7) % GIVEN.length]} ${lastName(index)}`;

/** A person of a made story. */
export const madeName = (story: number, index: number): string => madePerson(story * NAMES + index);

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
    const id = `made-${story}`;
    const topics = ids.map((topic) => ({ id: topic, on: true }));
    const said = { id, revision: 1, title: id, authors: [], topics };
    return {
      head: { ...said, hash: '', size: 0, engine: ENGINE },
      names: { pack: id, lexicon: compileNames(parsed.value) },
      keys: triggerKeys(parsed.value),
    };
  });

import type { StoryNames } from '../../../src/core/names/StoryNames';
import { fullId } from '../../../src/core/pack/fullId';

/** The full ids of all topics of these stories but `without`: what is on when only that is off. */
export const topicsOn = (stories: readonly StoryNames[], ...without: readonly string[]): string[] =>
  stories
    .flatMap(({ pack, lexicon }) => lexicon.topics.map(({ id }) => fullId(pack, id)))
    .filter((topic) => !without.includes(topic));

import type { Decide, Stories } from '../../../content/reader/scan/Stories';
import { decidePage } from '../../../src/core/detect/decidePage';
import { takeAll } from '../../../src/core/detect/Steps';
import type { StoryNames } from '../../../src/core/names/StoryNames';
import type { StoryStarts } from '../../../src/core/names/StoryStarts';

/** What a page is told of these stories. */
export const startsOf = (names: readonly StoryNames[]): StoryStarts[] =>
  names.map(({ pack, lexicon: { forms } }) => ({ pack, starts: forms.startPattern }));

/** What is looked for, and what decides on it, as the background does. */
export function storiesOf(names: readonly StoryNames[]): {
  readonly stories: Stories;
  readonly decide: Decide;
} {
  const decide: Decide = async (page, packs, off) =>
    takeAll(
      decidePage(
        page,
        names.filter(({ pack }) => packs.includes(pack)),
        off,
      ),
    );
  return { stories: { starts: startsOf(names), read: () => {} }, decide };
}

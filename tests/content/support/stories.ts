import type { Decide, Stories } from '../../../content/reader/scan/Stories';
import { decidePage } from '../../../src/core/detect/decidePage';
import { takeAll } from '../../../src/core/detect/Steps';
import type { StoryForms } from '../../../src/core/names/StoryForms';
import type { StoryNames } from '../../../src/core/names/StoryNames';

/** What a page is told of these stories. */
export const formsOf = (names: readonly StoryNames[]): StoryForms[] =>
  names.map(({ pack, lexicon: { forms } }) => ({ pack, forms }));

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
  return { stories: { forms: formsOf(names), read: () => {} }, decide };
}

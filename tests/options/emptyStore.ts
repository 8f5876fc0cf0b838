import type { ImportedStories } from '../../src/browser/importedStories';
import { failure, success } from '../../src/core/result';

/** A store in which nothing is, and which notes what is written. */
export function emptyStore() {
  const written: string[] = [];
  const stories: { -readonly [Name in keyof ImportedStories]: ImportedStories[Name] } = {
    list: async () => success([]),
    packs: async () => success([]),
    names: async () => success([]),
    keys: async () => success([]),
    bytes: async () => success(null),
    add: async ({ id }) => {
      written.push(id);
      return success(null);
    },
    remove: async () => failure('unavailable'),
    erase: async () => false,
  };
  return { stories, written };
}

import type { Names } from './namesSchema';

/** Stands in for a pattern, so that those after it keep their numbers. */
const NOTHING = '=';

/**
 * Names without the patterns at some paths: written out, one that is wrong could fill all memory.
 *
 * @param paths as `allWritten` has them
 */
export function withoutPatterns(names: Names, paths: ReadonlySet<string>): Names {
  const without = (at: string, patterns: readonly string[]): string[] =>
    patterns.map((pattern, n) => (paths.has(`${at}[${n}]`) ? NOTHING : pattern));
  return {
    ...names,
    lists: Object.fromEntries(
      Object.entries(names.lists).map(([id, list]) => [
        id,
        { ...list, words: without(`lists.${id}.words`, list.words) },
      ]),
    ),
    topics: names.topics.map((topic, t) => ({
      ...topic,
      names: topic.names.map((name, n) => ({
        ...name,
        written: without(`topics[${t}].names[${n}].written`, name.written),
      })),
    })),
  };
}

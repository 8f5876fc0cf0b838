import type { AskNames, StoryFilter } from '../../src/core/page/StoryFilter';
import type { ReaderContext } from './ReaderContext';
import type { Stories } from './scan/PageReader';

/** What is looked for, and what told it where there are several stories. */
export interface KnownStories extends Stories {
  readonly filter: StoryFilter | undefined;
}

/**
 * The stories to look for: those that the page names, or the only one that there is; `undefined` where
 * nobody answers.
 *
 * @param ask without keys, for all names
 */
export async function readKnownStories(
  context: Pick<ReaderContext, 'filter' | 'names'>,
  ask: (
    keys: Parameters<AskNames>[0] | null,
    known: Parameters<AskNames>[1],
  ) => ReturnType<AskNames>,
  signal: AbortSignal,
): Promise<KnownStories | undefined> {
  const filter = context.filter();
  if (filter) {
    const stories = filter.stories(ask, signal);
    return (await stories.begin()) ? stories : undefined;
  }
  const names = context.names.get() ?? (await ask(null, []));
  if (names) context.names.keep(names);
  return names && { filter, names, read() {} };
}

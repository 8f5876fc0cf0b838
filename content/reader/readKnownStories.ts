import type { AskStarts, StoryFilter } from '../../src/core/page/StoryFilter';
import type { ReaderContext } from './ReaderContext';
import type { Stories } from './scan/Stories';

/** What is looked for, and what told it where there are several stories. */
export interface KnownStories extends Stories {
  readonly filter: StoryFilter | undefined;
}

/**
 * The stories to look for: those that the page names, or the only one that there is; `undefined` where
 * nobody answers.
 *
 * @param ask without keys, for all stories
 */
export async function readKnownStories(
  context: Pick<ReaderContext, 'filter' | 'starts'>,
  ask: (
    keys: Parameters<AskStarts>[0] | null,
    known: Parameters<AskStarts>[1],
  ) => ReturnType<AskStarts>,
  signal: AbortSignal,
): Promise<KnownStories | undefined> {
  const filter = context.filter();
  if (filter) {
    const stories = filter.stories(ask, signal);
    return (await stories.begin()) ? stories : undefined;
  }
  const starts = context.starts.get() ?? (await ask(null, []));
  if (starts) context.starts.keep(starts);
  return starts && { filter, starts, read() {} };
}

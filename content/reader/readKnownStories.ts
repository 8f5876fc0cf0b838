import type { AskForms, StoryFilter } from '../../src/core/page/StoryFilter';
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
  context: Pick<ReaderContext, 'filter' | 'forms'>,
  ask: (
    keys: Parameters<AskForms>[0] | null,
    known: Parameters<AskForms>[1],
  ) => ReturnType<AskForms>,
  signal: AbortSignal,
): Promise<KnownStories | undefined> {
  const filter = context.filter();
  if (filter) {
    const stories = filter.stories(ask, signal);
    return (await stories.begin()) ? stories : undefined;
  }
  const forms = context.forms.get() ?? (await ask(null, []));
  if (forms) context.forms.keep(forms);
  return forms && { filter, forms, read() {} };
}

import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { PopupAction } from '../src/core/popup/popupState';
import type { Story } from '../src/core/story/makeStory';
import { storyWords } from '../src/ui/storyWords';
import { UiContext, useWords } from '../src/ui/UiContext';
import { PopupContext, popupStory } from './PopupContext';

interface Props {
  readonly story: Story;
  /** All that are installed. */
  readonly stories: readonly Story[];
  readonly dispatch: (action: PopupAction) => void;
  readonly children: ComponentChildren;
}

/** What is in it tells of one story, in that story's language. */
export function StoryScope({ story, stories, dispatch, children }: Props) {
  const words = storyWords(useWords(), story.pack.language);
  const told = useMemo(() => popupStory(story, stories, dispatch), [story, stories, dispatch]);
  return (
    <UiContext.Provider value={{ words, packLanguage: story.pack.language, names: story.names }}>
      <PopupContext.Provider value={told}>{children}</PopupContext.Provider>
    </UiContext.Provider>
  );
}

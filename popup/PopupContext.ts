import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PopupAction } from '../src/core/popup/popupState';
import type { EventView } from '../src/core/story/eventView';
import type { Story } from '../src/core/story/makeStory';
import { timeline } from '../src/core/story/timeline';

/** What every part of the popup tells from. */
export interface PopupStory {
  readonly story: Story;
  /** All that are installed, this one among them. */
  readonly stories: readonly Story[];
  /** In order. */
  readonly events: readonly EventView[];
  /** The year that goes without saying: `2018`. */
  readonly year: string;
  dispatch(action: PopupAction): void;
}

/** The story for the popup; its time is laid out when a view first asks: the first one does not. */
export function popupStory(
  story: Story,
  stories: readonly Story[],
  dispatch: PopupStory['dispatch'],
): PopupStory {
  let events: readonly EventView[] | undefined;
  return {
    story,
    stories,
    year: story.pack.asOf.slice(0, 4),
    dispatch,
    get events() {
      events ??= timeline(story);
      return events;
    },
  };
}

/** Wrap what is rendered in `<StoryScope>`. */
export const PopupContext = createContext<PopupStory | null>(null);

/** @throws outside of a provider: a mistake in our code */
export function usePopup(): PopupStory {
  const popup = useContext(PopupContext);
  if (popup === null) throw new Error('Render this inside <StoryScope>.');
  return popup;
}

import type { Source } from '../pack/packSchema';
import { type CardView, cardView } from './cardView';
import type { Story } from './makeStory';
import { named } from './titled';

/** All that a topic's card shows, as plain data: it goes from the extension to the page that asks. */
export interface TopicCard {
  readonly view: CardView;
  /** What a button that leads back to it is called. */
  readonly shortTitle: string;
  /** All of the story's. */
  readonly sources: readonly Source[];
  /** The time that the story tells of: a year, month or day. */
  readonly asOf: string;
  /** The language of the pack's own texts (BCP 47). */
  readonly language: string;
  /** Names of people in these texts, within which no line is to break. */
  readonly names: readonly string[];
}

/** @returns `null` when the story has no such topic */
export function topicCard(story: Story, id: string): TopicCard | null {
  const view = cardView(story, id);
  const topic = story.topics.get(id);
  if (view === null || topic === undefined) return null;
  const { sources, asOf, language } = story.pack;
  return { view, shortTitle: named(topic).title, sources, asOf, language, names: story.names };
}

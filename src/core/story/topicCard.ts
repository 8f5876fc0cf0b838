import { fullId, splitId } from '../pack/fullId';
import type { Source } from '../pack/packSchema';
import { type CardView, cardView } from './cardView';
import type { Story } from './makeStory';
import { named, type Titled } from './titled';

/** All that a topic's card shows, as plain data: it goes from the extension to the page that asks. */
export interface TopicCard {
  /** The topic, and those related to it, by full ids. */
  readonly view: CardView;
  /** What a button that leads back to it is called. */
  readonly shortTitle: string;
  /** The story that it is from; `null` where there is no other, and so nothing to tell apart. */
  readonly story: Titled | null;
  /** All of the story's. */
  readonly sources: readonly Source[];
  /** The time that the story tells of: a year, month or day. */
  readonly asOf: string;
  /** The language of the pack's own texts (BCP 47). */
  readonly language: string;
  /** Names of people in these texts, within which no line is to break. */
  readonly names: readonly string[];
}

/** Those of the names that are in a text: a card is given no others of thousands. */
const namesIn = (text: string, names: readonly string[]): readonly string[] =>
  names.filter((name) => text.includes(name));

/**
 * @param stories all of them, or those that may have it
 * @param topic its full id
 * @param hasOthers whether the story is one of several
 * @returns `null` when there is no such story, or the story has no such topic
 */
export function topicCard(
  stories: readonly Story[],
  topic: string,
  hasOthers = stories.length > 1,
): TopicCard | null {
  const { pack, id } = splitId(topic);
  const story = stories.find((one) => one.pack.id === pack);
  const view = story === undefined ? null : cardView(story, id);
  const own = story?.topics.get(id);
  if (story === undefined || view === null || own === undefined) return null;
  const { title, sources, asOf, language } = story.pack;
  const called = (one: Titled): Titled => ({ ...one, id: fullId(pack, one.id) });
  return {
    view: { ...view, id: topic, related: view.related.map(called) },
    shortTitle: named(own).title,
    story: hasOthers ? { id: pack, title } : null,
    sources,
    asOf,
    language,
    names: namesIn(JSON.stringify([view, sources]), story.names),
  };
}

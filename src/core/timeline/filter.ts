import type { StoryEvent } from '../pack/packSchema';
import type { EventView } from '../story/eventView';
import type { Story } from '../story/makeStory';
import { named, type Titled } from '../story/titled';

/** Which events the timeline shows: those that fit every part; an empty part lets all through. */
export interface TimelineFilter {
  /** Ids of topics; an event fits if it has any of them. */
  readonly topics: readonly string[];
  readonly kinds: readonly StoryEvent['kind'][];
  /** Ids of sources; an event fits if one of them alone tells it. */
  readonly only: readonly string[];
  /** Only where the sources differ. */
  readonly differ: boolean;
}

export const NO_FILTER: TimelineFilter = { topics: [], kinds: [], only: [], differ: false };

export const isFiltering = ({ topics, kinds, only, differ }: TimelineFilter): boolean =>
  differ || topics.length + kinds.length + only.length > 0;

/** The events that `filter` lets through, in their order. */
export function filterEvents(
  story: Story,
  events: readonly EventView[],
  { topics, kinds, only, differ }: TimelineFilter,
): EventView[] {
  return events.filter(
    (event) =>
      (topics.length === 0 || topics.some((topic) => hasTopic(story, event, topic))) &&
      (kinds.length === 0 || kinds.includes(event.kind)) &&
      (only.length === 0 || only.some((source) => isToldOnlyBy(event, source))) &&
      (!differ || event.status.kind === 'differ'),
  );
}

/** Takes part in it, or has it on its card. */
const hasTopic = (story: Story, event: EventView, topic: string): boolean =>
  event.topics.some(({ id }) => id === topic) ||
  story.topics.get(topic)?.events.includes(event.id) === true;

const isToldOnlyBy = ({ status: { sources } }: EventView, source: string): boolean =>
  sources.length === 1 && sources[0]?.id === source;

/** `list` with `item`, or without it if it was there. */
export const toggled = <Item>(list: readonly Item[], item: Item): Item[] =>
  list.includes(item) ? list.filter((one) => one !== item) : [...list, item];

/** What the timeline can be filtered by: nothing that would show no event. */
export interface FilterChoices {
  /** Persons that make a page relevant come first, in the pack's order. */
  readonly people: readonly Titled[];
  /** How many of `people` make a page relevant. */
  readonly leading: number;
  readonly kinds: readonly StoryEvent['kind'][];
}

export function filterChoices(story: Story, events: readonly EventView[]): FilterChoices {
  const people = story.pack.topics.filter(
    ({ id, type }) => type === 'person' && events.some((event) => hasTopic(story, event, id)),
  );
  const leading = people.filter(({ role }) => role === 'trigger');
  const others = people.filter(({ role }) => role !== 'trigger');
  return {
    people: [...leading, ...others].map(named),
    leading: leading.length,
    kinds: [...new Set(events.map(({ kind }) => kind))],
  };
}

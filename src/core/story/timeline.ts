import type { StoryEvent } from '../pack/packSchema';
import { anchor } from './anchor';
import { type EventView, eventView } from './eventView';
import type { Story } from './makeStory';

/** The whole story in time: its events in order. */
export const timeline = (story: Story): EventView[] =>
  inOrder(story.pack.events).map((event) => eventView(story, event));

/**
 * Orders events. Only two things say that one came before another: its window ends before the
 * other's starts, or a source says so (`after`). Between events that neither of these orders, the
 * middle of the window decides, so that a list can be shown; it is not a claim.
 */
export function inOrder(events: readonly StoryEvent[]): StoryEvent[] {
  const middle = middles(events);
  const waiting = [...events].sort((a, b) => (middle.get(a.id) ?? 0) - (middle.get(b.id) ?? 0));
  const ordered: StoryEvent[] = [];
  while (waiting.length > 0) {
    const free = waiting.findIndex((one) => !waiting.some((other) => isBefore(other, one)));
    // `parsePack` has ruled out rounds; without it the first would do as well as any other.
    ordered.push(...waiting.splice(Math.max(free, 0), 1));
  }
  return ordered;
}

/** Whether the pack says that `a` came before `b`. */
export function isBefore(a: StoryEvent, b: StoryEvent): boolean {
  if (b.after?.includes(a.id)) return true;
  return a.when.to !== null && b.when.from !== null && a.when.to < b.when.from;
}

/**
 * The day that each event is sorted by: the middle of its window. One that is known only as later
 * than another stands close to that one, and none stands behind what comes after it.
 */
function middles(events: readonly StoryEvent[]): Map<string, number> {
  const byId = new Map(events.map((event) => [event.id, event]));
  const own = ({ when, after = [] }: StoryEvent): number => {
    const [before] = when.from === null ? after : [];
    const stand = (before === undefined ? undefined : byId.get(before)?.when) ?? when;
    return anchor(stand) ?? Number.NEGATIVE_INFINITY;
  };
  return new Map(
    events.map((event) => {
      const later = events.filter(({ after }) => after?.includes(event.id));
      return [event.id, Math.min(...[event, ...later].map(own))];
    }),
  );
}

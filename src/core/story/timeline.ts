import type { StoryEvent } from '../pack/packSchema';
import { anchor } from './anchor';
import { type EventView, eventView } from './eventView';
import type { Story } from './makeStory';
import { Sorted } from './Sorted';

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
  const sorted = [...events].sort((a, b) => (middle.get(a.id) ?? 0) - (middle.get(b.id) ?? 0));
  const rank = new Map(sorted.map(({ id }, n) => [id, n]));
  const following = followers(events);
  const missing = new Map<string, number>();
  for (const { id } of [...following.values()].flat()) missing.set(id, (missing.get(id) ?? 0) + 1);
  const ends = Ends.of(events);
  // Those that no source puts after one that is still to come: the next of them in the order of
  // their middles is taken, but for those that begin after another has ended.
  const ready = new Sorted<StoryEvent>(({ id }) => rank.get(id) ?? 0);
  const early = new Sorted<StoryEvent>(({ when }) => when.from ?? '');
  const offer = (event: StoryEvent): void =>
    (ends.isOver(event.when.from) ? early : ready).add(event);
  for (const event of sorted) if (!missing.has(event.id)) offer(event);
  const ordered: StoryEvent[] = [];
  const taken = new Set<string>();
  while (ordered.length < events.length) {
    // `parsePack` has ruled out rounds; without it the first would do as well as any other.
    const event = ready.take() ?? early.take() ?? sorted.find(({ id }) => !taken.has(id));
    if (event === undefined) break;
    if (taken.has(event.id)) continue;
    taken.add(event.id);
    ordered.push(event);
    ends.remove(event);
    for (const next of following.get(event.id) ?? []) {
      const left = (missing.get(next.id) ?? 0) - 1;
      missing.set(next.id, left);
      if (left === 0) offer(next);
    }
    for (let next = early.first(); next && !ends.isOver(next.when.from); next = early.first()) {
      early.take();
      ready.add(next);
    }
  }
  return ordered;
}

/** An event's last day. */
interface Ending {
  readonly id: string;
  readonly to: string;
}

/** The last days of those events that are still to come. */
class Ends {
  /** The earliest stands last, where it is taken away without moving the others. */
  readonly #byEnd: Ending[];
  readonly #removed = new Set<string>();

  private constructor(byEnd: Ending[]) {
    this.#byEnd = byEnd;
  }

  static of(events: readonly StoryEvent[]): Ends {
    const ending = events.flatMap(({ id, when: { to } }) => (to === null ? [] : [{ id, to }]));
    return new Ends(ending.sort((a, b) => (a.to < b.to ? 1 : -1)));
  }

  /** Whether one of them ends before `from`. */
  isOver(from: string | null): boolean {
    const earliest = this.#byEnd.at(-1);
    return from !== null && earliest !== undefined && earliest.to < from;
  }

  remove({ id }: StoryEvent): void {
    this.#removed.add(id);
    while (this.#removed.has(this.#byEnd.at(-1)?.id ?? '')) this.#byEnd.pop();
  }
}

/** The events that a source puts after an event, by its id. */
function followers(events: readonly StoryEvent[]): Map<string, StoryEvent[]> {
  const following = new Map<string, StoryEvent[]>(events.map(({ id }) => [id, []]));
  for (const event of events) {
    for (const before of new Set(event.after)) following.get(before)?.push(event);
  }
  return following;
}

/**
 * The day that each event is sorted by: the middle of its window. One that is known only as later
 * than another stands close to that one, and none stands behind what comes after it.
 */
function middles(events: readonly StoryEvent[]): Map<string, number> {
  const byId = new Map(events.map((event) => [event.id, event]));
  const following = followers(events);
  const own = ({ when, after = [] }: StoryEvent): number => {
    const [before] = when.from === null ? after : [];
    const stand = (before === undefined ? undefined : byId.get(before)?.when) ?? when;
    return anchor(stand) ?? Number.NEGATIVE_INFINITY;
  };
  return new Map(
    events.map((event) => {
      const later = following.get(event.id) ?? [];
      return [event.id, [event, ...later].map(own).reduce((a, b) => Math.min(a, b))];
    }),
  );
}

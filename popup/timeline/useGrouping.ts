import type { EventView } from '../../src/core/story/eventView';
import { type Grouping, groupEvents } from '../../src/core/timeline/groups';
import { usePopup } from '../PopupContext';

/** By the events that were grouped: several parts of the timeline ask for the same. */
const known = new WeakMap<readonly EventView[], Grouping>();

/** The story's events by what is known of their time. */
export function useGrouping(): Grouping {
  const { events } = usePopup();
  const grouping = known.get(events) ?? groupEvents(events);
  known.set(events, grouping);
  return grouping;
}

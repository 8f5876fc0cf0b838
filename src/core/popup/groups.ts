import type { EventView } from '../story/eventView';

/** Neighbours in the list that are dated alike. */
export interface EventGroup {
  /** The day that all of them are known to have happened on; `null` where no exact day is known. */
  readonly day: string | null;
  /** The window that holds the windows of all; `null` where a bound is missing. */
  readonly from: string | null;
  readonly to: string | null;
  readonly events: readonly EventView[];
}

/**
 * Groups events without moving any: a known day is a group, and so are neighbours without one whose
 * windows end in the same year. What a group says of its time is true of each event in it.
 *
 * @param events in order
 */
export function groupEvents(events: readonly EventView[]): EventGroup[] {
  const groups: EventView[][] = [];
  for (const event of events) {
    const last = groups.at(-1);
    if (last?.[0] !== undefined && keyOf(last[0]) === keyOf(event)) last.push(event);
    else groups.push([event]);
  }
  return groups.map((group) => ({
    day: group[0]?.when.day ?? null,
    from: bound(group, 'from'),
    to: bound(group, 'to'),
    events: group,
  }));
}

const YEAR = 4;

const keyOf = ({ when: { day, to } }: EventView): string => day ?? `in ${to?.slice(0, YEAR)}`;

/** The earliest `from` or the latest `to`; `null` if any is missing. */
function bound(events: readonly EventView[], side: 'from' | 'to'): string | null {
  const days = events.map(({ when }) => when[side]);
  if (days.includes(null)) return null;
  const sorted = days.flatMap((day) => day ?? []).sort();
  return (side === 'from' ? sorted[0] : sorted.at(-1)) ?? null;
}

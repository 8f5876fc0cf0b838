import type { EventView } from '../story/eventView';
import { type Column, lastDay, makeColumns, periodOf } from './columns';

/** Events that are dated alike, as far as the columns of the timeline go. */
export interface EventGroup {
  /**
   * `before`: ends before the first column does, or began long before it. `in`: within one column.
   * `by`: ends within or before a column, and began who knows when. `later`: began in or after a
   * column, and ends after the last. `during`: some time in the period that holds all columns.
   * `undated`: none of these.
   */
  readonly kind: 'before' | 'in' | 'by' | 'later' | 'during' | 'undated';
  /** The column that it is reckoned from: its index; 0 for those that are reckoned from none. */
  readonly column: number;
  /** Whether any event of it has no known beginning. */
  readonly isOpen: boolean;
  readonly events: readonly EventView[];
}

/** The events of a story in groups, with the columns that the groups are reckoned from. */
export interface Grouping {
  readonly columns: readonly Column[];
  /** The year or month (`2018-02`) that holds all columns; `null` where none does. */
  readonly period: string | null;
  readonly groups: readonly EventGroup[];
}

/** Columns for which a small picture has room. */
const MOST_COLUMNS = 3;

/** How many rows such a picture has for what lies across its columns. */
export const MOST_LANES = 2;

/**
 * Groups events by what is known of their time. Each stands in one group, in its order, and what the
 * group says of its time is true of it: no day is given that is not known, and no order.
 *
 * @param events in order
 */
export function groupEvents(events: readonly EventView[]): Grouping {
  const windows = events.map(({ when }) => when);
  for (let most = MOST_COLUMNS; ; most--) {
    const grouping = groupBy(makeColumns(windows, most), events);
    const across = grouping.groups.filter(isAcross);
    if (most === 1 || across.length <= MOST_LANES) return grouping;
  }
}

/** Whether a group lies across columns, not in or beside one. */
export const isAcross = ({ kind }: EventGroup): boolean =>
  kind === 'by' || kind === 'during' || kind === 'undated';

/** The grouping of those events alone that `shown` holds; their columns stay. */
export function onlyEvents(grouping: Grouping, shown: readonly EventView[]): Grouping {
  const ids = new Set(shown.map(({ id }) => id));
  const groups = grouping.groups
    .map((group) => ({ ...group, events: group.events.filter(({ id }) => ids.has(id)) }))
    .filter(({ events }) => events.length > 0);
  return { ...grouping, groups };
}

type Key = Pick<EventGroup, 'kind' | 'column'>;

function groupBy(columns: readonly Column[], events: readonly EventView[]): Grouping {
  const period = periodOf(columns);
  const order: readonly Key[] = [
    { kind: 'before', column: 0 },
    ...columns.flatMap((_, column): Key[] => [
      { kind: 'by', column },
      { kind: 'in', column },
    ]),
    { kind: 'later', column: columns.length - 1 },
    { kind: 'during', column: 0 },
    { kind: 'undated', column: 0 },
  ];
  const keyed = events.map((event) => ({ event, key: keyOf(event, columns, period) }));
  const groups = order.map(({ kind, column }): EventGroup => {
    const own = keyed
      .filter(({ key }) => key.kind === kind && key.column === column)
      .map(({ event }) => event);
    return { kind, column, isOpen: own.some(({ when }) => when.from === null), events: own };
  });
  return { columns, period, groups: groups.filter(({ events }) => events.length > 0) };
}

function keyOf({ when }: EventView, columns: readonly Column[], period: string | null): Key {
  const [first] = columns;
  const { from, to } = when;
  if (first === undefined) return { kind: 'undated', column: 0 };
  const starts = from === null ? -1 : columns.findLastIndex((one) => one.from <= from);
  const ends = to === null ? -1 : columns.findIndex((one) => to <= one.to);
  if (ends !== -1 && ends === starts) return { kind: 'in', column: ends };
  if (to !== null && to <= first.from) return { kind: 'before', column: 0 };
  if (ends !== -1) return { kind: 'by', column: ends };
  if (starts !== -1) return { kind: 'later', column: columns.length - 1 };
  if (period !== null && from !== null && from < period) return { kind: 'before', column: 0 };
  const isInPeriod = period !== null && to !== null && to <= lastDay(period);
  return { kind: isInPeriod ? 'during' : 'undated', column: 0 };
}

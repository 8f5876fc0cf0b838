import type { DayTitle } from '../../src/core/pack/packSchema';
import { type Column, unitOf } from '../../src/core/timeline/columns';
import type { EventGroup, Grouping } from '../../src/core/timeline/groups';
import type { DateStyle } from '../../src/ui/makeDates';
import type { Words } from '../../src/ui/words';

const DAY = 10;
const MONTH = 7;
const YEAR = 4;

/** A day, a month, a year or several years: `9 February 2018`, `1950–1960`. */
export function columnDate({ date }: Words, column: Column, style: DateStyle = 'long'): string {
  const unit = unitOf(column);
  if (unit !== null) return date(unit, style);
  return `${date(column.from.slice(0, YEAR))}–${date(column.to.slice(0, YEAR))}`;
}

const isDay = (column: Column): boolean => unitOf(column)?.length === DAY;

/** What the pack calls the day that a column is. */
export const titleOf = (
  days: readonly DayTitle[] | undefined,
  column: Column | undefined,
): DayTitle | null =>
  days?.find(({ day }) => day === column?.from && column.from === column.to) ?? null;

/** A heading that holds for each event of a group: "By 10 February 2018, no exact day". */
export function groupDate(words: Words, grouping: Grouping, group: EventGroup): string {
  const { message } = words;
  const [first] = grouping.columns;
  const column = grouping.columns[group.column];
  if (column === undefined || first === undefined) return message('timeGroupUndated');
  const name = columnDate(words, column);
  switch (group.kind) {
    case 'in':
      return name;
    case 'before':
      return message('timeGroupBefore', columnDate(words, first));
    case 'by':
      return message(isDay(column) ? 'timeGroupBy' : 'timeGroupByEnd', name);
    case 'later': {
      const month = column.to.slice(0, MONTH);
      const isWithin = group.events.every(({ when }) => when.to?.startsWith(month));
      return isWithin ? message('timeGroupLaterIn', words.date(month)) : message('timeGroupLater');
    }
    case 'during':
      return message('timeGroupDuring', words.date(grouping.period ?? ''));
    case 'undated':
      return message('timeGroupUndated');
  }
}

/**
 * A group in the few words of its bar: "5 before 9 Feb".
 *
 * @param year the one that goes without saying: a day of another one has it
 */
export function barText(words: Words, grouping: Grouping, group: EventGroup, year: string): string {
  const { message, number } = words;
  const count = number(group.events.length);
  const [first] = grouping.columns;
  const column = grouping.columns[group.column];
  if (column === undefined || first === undefined) return message('timeBarUndated', count);
  const styleOf = (one: Column) => (isDay(one) && one.from.startsWith(year) ? 'yearless' : 'short');
  const name = columnDate(words, column, styleOf(column));
  switch (group.kind) {
    case 'in':
      return message('timeBarOn', count, name);
    case 'before':
      return message('timeBarBefore', count, columnDate(words, first, styleOf(first)));
    case 'by':
      return message(isDay(column) ? 'timeBarBy' : 'timeBarByEnd', count, name);
    case 'later':
      return message('timeBarLater', count);
    case 'during':
      return message('timeBarDuring', count, words.date(grouping.period ?? '', 'short'));
    case 'undated':
      return message('timeBarUndated', count);
  }
}

/** The years that the drawing begins and ends with: "from 2017", "to end of Feb 2018". */
export function edgeTexts(
  words: Words,
  groups: readonly EventGroup[],
): { readonly start: string | null; readonly end: string | null } {
  const bounds = groups
    .flatMap(({ events }) => events.flatMap(({ when }) => [when.from ?? [], when.to ?? []].flat()))
    .sort();
  const [first] = bounds;
  const last = bounds.at(-1);
  return {
    start: first === undefined ? null : words.message('timeFrom', words.date(first.slice(0, YEAR))),
    end: last === undefined ? null : endText(words, last),
  };
}

function endText({ date, message }: Words, day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  const isEndOfMonth = next.getUTCDate() === 1;
  return isEndOfMonth
    ? message('timeToEnd', date(day.slice(0, MONTH), 'short'))
    : message('timeTo', date(day, 'short'));
}

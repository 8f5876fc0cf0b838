import type { When } from '../pack/packSchema';

type Window = Pick<When, 'from' | 'to'>;

/** A stretch of days that the timeline draws as a column: a day, a month, a year, or several years. */
export interface Column {
  /** The first and the last day: `2018-02-09`; the same where the column is a day. */
  readonly from: string;
  readonly to: string;
}

/** How much of `2018-02-09` names a day, a month, a year. */
const UNITS = [10, 7, 4] as const;

/**
 * The columns of a timeline: the days on which things are known to have happened; the months or
 * the years where those are more than `most`, or where no day is known; neighbouring years together
 * where even those are too many.
 *
 * @param most how many columns there is room for, at least 1
 */
export function makeColumns(windows: readonly Window[], most: number): Column[] {
  const found = UNITS.map((length) => unitsIn(windows, length));
  const fitting = found.find(({ length }) => length > 0 && length <= most);
  const units = fitting ?? found.findLast(({ length }) => length > 0) ?? [];
  return shareOut(units, most).map((part) => ({
    from: firstDay(part[0] ?? ''),
    to: lastDay(part.at(-1) ?? ''),
  }));
}

/** The units of this length that hold at least one of the windows whole, in order. */
const unitsIn = (windows: readonly Window[], length: number): string[] =>
  [
    ...new Set(
      windows.flatMap(({ from, to }) => {
        const unit = from?.slice(0, length);
        return unit !== undefined && to?.startsWith(unit) ? unit : [];
      }),
    ),
  ].sort();

/** At most `parts` parts of neighbours, as equal as can be. */
function shareOut(units: readonly string[], parts: number): string[][] {
  const size = Math.ceil(units.length / parts);
  const starts = units.flatMap((_, at) => (at % size === 0 ? at : []));
  return starts.map((at) => units.slice(at, at + size));
}

/** The first day of a year, a month or a day. */
const firstDay = (unit: string): string => `${unit}-01-01`.slice(0, Math.max(unit.length, 10));

/** The last day of a year, a month or a day. */
export function lastDay(unit: string): string {
  const [year = 0, month = 12, day] = unit.split('-').map(Number);
  if (day !== undefined) return unit;
  const last = new Date(Date.UTC(2000, month, 0));
  // Years below 100 are taken for those of the last century otherwise.
  last.setUTCFullYear(year, month, 0);
  return last.toISOString().slice(0, 10);
}

/** The shortest of day, month and year that holds all columns; `null` where none does. */
export function periodOf(columns: readonly Column[]): string | null {
  const [first, last] = [columns[0], columns.at(-1)];
  if (first === undefined || last === undefined) return null;
  const length = UNITS.find((unit) => last.to.startsWith(first.from.slice(0, unit)));
  return length === undefined ? null : first.from.slice(0, length);
}

/** The day, the month or the year that a column is: `2018-02`; `null` where it is several years. */
export const unitOf = ({ from, to }: Column): string | null =>
  UNITS.map((length) => from.slice(0, length)).find(
    (unit) => firstDay(unit) === from && lastDay(unit) === to,
  ) ?? null;

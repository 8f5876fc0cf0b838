import type { WhenView } from '../core/story/whenView';
import type { DateStyle } from './makeDates';
import type { Words } from './words';

const YEAR = 4;
const MONTH = 7;

/**
 * A date in the space of a label: `10 Feb`, `by 9 Feb`, `Feb 2018`, `2017`. A window is named by the
 * month or years it lies in: its bounds are drawn, and naming their days would promise more than
 * is known.
 *
 * @param year the one that goes without saying beside a day: `2018`; `null` where none does
 */
export function shortDate(
  words: Words,
  { from, to }: Pick<WhenView, 'from' | 'to'>,
  year: string | null,
): string {
  const day = (date: string) => words.date(date, style(date, year));
  if (from === null) return to === null ? words.message('timeUndated') : by(words, to, year);
  if (to === null) return words.message('timeFrom', day(from));
  if (from === to) return day(from);
  const shared = [MONTH, YEAR].find((length) => from.slice(0, length) === to.slice(0, length));
  if (shared !== undefined) return words.date(from.slice(0, shared), 'short');
  return `${words.date(from.slice(0, YEAR))}–${words.date(to.slice(0, YEAR))}`;
}

const style = (date: string, year: string | null): DateStyle =>
  year !== null && date.startsWith(year) ? 'yearless' : 'short';

/** A bound at the end of a month is a month that is known, not a day. */
function by(words: Words, to: string, year: string | null): string {
  return isEndOfMonth(to)
    ? words.message('timeByEnd', words.date(to.slice(0, MONTH), style(to, year)))
    : words.message('timeBy', words.date(to, style(to, year)));
}

function isEndOfMonth(day: string): boolean {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.getUTCDate() === 1;
}

import { dayNumber } from '../story/days';

/** How long one day lies from another, in the unit that people would use. */
export interface TimeBetween {
  readonly count: number;
  readonly unit: 'day' | 'month' | 'year';
  /** Which way: a page after the day, before it, or on it. */
  readonly side: 'after' | 'before' | 'on';
}

/** Up to here days are counted, and months … */
const MOST_DAYS = 60;
/** … and beyond this, years. */
const MOST_MONTHS = 23;

const MONTHS_A_YEAR = 12;

/**
 * The time from `day` to `pageDay` (`2018-02-25`): whole days, or whole months or years that have
 * passed where that is long.
 */
export function timeBetween(day: string, pageDay: string): TimeBetween {
  const days = dayNumber(pageDay) - dayNumber(day);
  const side = days === 0 ? 'on' : days > 0 ? 'after' : 'before';
  const count = Math.abs(days);
  if (count <= MOST_DAYS) return { count, unit: 'day', side };
  const [early, late] = days > 0 ? [day, pageDay] : [pageDay, day];
  const months = wholeMonths(early, late);
  return months <= MOST_MONTHS
    ? { count: months, unit: 'month', side }
    : { count: Math.floor(months / MONTHS_A_YEAR), unit: 'year', side };
}

function wholeMonths(early: string, late: string): number {
  const [year = 0, month = 0, day = 0] = early.split('-').map(Number);
  const [lateYear = 0, lateMonth = 0, lateDay = 0] = late.split('-').map(Number);
  const months = (lateYear - year) * MONTHS_A_YEAR + lateMonth - month;
  return lateDay < day ? months - 1 : months;
}

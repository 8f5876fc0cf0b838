const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** 2018-02-21, 2018-02-21T08:00:00Z, 2018/2/21, 20180221, 20180221083000. */
const NUMBERS = /^(\d{4})(?:([-/.])(\d{1,2})\2(\d{1,2})(?!\d)|(\d{2})(\d{2})(?:\d{6})?$)/;
/** Wed, 21 Feb 2018 08:00:00 GMT; 21 February 2018. */
const DAY_FIRST = /^(?:[a-z]+,?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\.?,?\s+(\d{4})\b/i;
/** February 21, 2018; Wednesday, Feb. 21, 2018; Wed Feb 21 2018. */
const MONTH_FIRST = /^(?:[a-z]+,?\s+)?([a-z]{3})[a-z]*\.?\s+(\d{1,2}),?\s+(\d{4})\b/i;

/** Nothing on the web is older; a larger number is no year. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2099;

/**
 * The day that a written date names, `2018-02-21`, just as it is written: a time of day and its zone
 * are left aside, for they are those of whoever published it.
 *
 * @returns `null` for what is no full date (a month, a word) or not in the calendar
 */
export function readDay(written: string): string | null {
  const text = written.trim();
  const numbers = NUMBERS.exec(text);
  if (numbers) return calendarDay(numbers[1], numbers[3] ?? numbers[5], numbers[4] ?? numbers[6]);
  const first = DAY_FIRST.exec(text);
  if (first) return calendarDay(first[3], monthNumber(first[2]), first[1]);
  const month = MONTH_FIRST.exec(text);
  return month ? calendarDay(month[3], monthNumber(month[1]), month[2]) : null;
}

const monthNumber = (name = ''): string => String(MONTHS.indexOf(name.toLowerCase()) + 1);

function calendarDay(year = '', month = '', day = ''): string | null {
  if (Number(year) < FIRST_YEAR || Number(year) > LAST_YEAR) return null;
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${text}T00:00:00Z`);
  // 2018-02-31 would be read as a day of March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text) ? text : null;
}

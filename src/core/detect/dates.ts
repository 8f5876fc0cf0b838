import { MONTHS } from './language/months';

/** When an event was. */
export interface EventDate {
  readonly year: number;
  /** From 1; where the event is known by its month. */
  readonly month?: number | undefined;
}

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/gu;

/** By their capitals ("May", not "may") and, in Korean, Japanese and Chinese, by number. */
const MONTH = new RegExp(
  `(?<!\\p{L})(?:${MONTHS.map((names) => `(${names})`).join('|')})(?!\\p{L})|(?<!\\d)(1[0-2]|[1-9])\\s?[월月]`,
  'gu',
);

/** Whether a text has dates, and all of them are of another time than an event. */
export function tellsOtherDate(text: string, { year, month }: EventDate): boolean {
  const years = [...text.matchAll(YEAR)].map(([digits]) => Number(digits));
  if (years.length > 0 && !years.includes(year)) return true;
  if (month === undefined) return false;
  const months = [...text.matchAll(MONTH)].map(monthOf);
  return months.length > 0 && !months.includes(month);
}

function monthOf(match: RegExpMatchArray): number {
  const [, ...groups] = match;
  const number = groups[MONTHS.length];
  return number ? Number(number) : groups.findIndex((name) => name !== undefined) + 1;
}

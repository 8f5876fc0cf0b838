import type { LanguageRules } from './languageRules';

/** When an event was. */
export interface EventDate {
  readonly year: number;
  /** From 1; where the event is known by its month. */
  readonly month?: number | undefined;
}

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/gu;

/** Whether a text has dates, and all of them are of another time than an event. */
export function tellsOtherDate(
  text: string,
  { year, month }: EventDate,
  rules: LanguageRules,
): boolean {
  const years = [...text.matchAll(YEAR)].map(([digits]) => Number(digits));
  if (years.length > 0 && !years.includes(year)) return true;
  if (month === undefined) return false;
  const months = [...text.matchAll(rules.months())].map(monthOf);
  return months.length > 0 && !months.includes(month);
}

/** The group of a month is its number; after those of the names there is one for numbers. */
function monthOf(match: RegExpMatchArray): number {
  const groups = match.slice(1);
  const number = groups.pop();
  return number ? Number(number) : groups.findIndex((name) => name !== undefined) + 1;
}

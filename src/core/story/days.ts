const MILLISECONDS_A_DAY = 86_400_000;

/** The number of a day (`2018-02-09`), counted from 1970-01-01: days are drawn, never times. */
export const dayNumber = (day: string): number =>
  Date.parse(`${day}T00:00:00Z`) / MILLISECONDS_A_DAY;

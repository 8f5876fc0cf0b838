import * as v from 'valibot';

/**
 * Characters that could make a text read otherwise than it is stored: controls, zero-width and
 * bidirectional formatting (Trojan Source, https://trojansource.codes), line and paragraph
 * separators, private use, unpaired surrogates.
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]/u;

/** What entries are called by: letters, digits and single hyphens, so that it can stand in a URL. */
export const id = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/, 'is not an id (letters, digits, single hyphens)'),
  v.maxLength(60, 'is longer than 60 characters'),
);

/** Text for people: never empty, nothing invisible in it, at most `longest` UTF-16 units. */
export const plainText = (longest: number) =>
  v.pipe(
    v.string(),
    v.nonEmpty('is empty'),
    v.maxLength(longest, `is longer than ${longest} characters`),
    v.check((text) => text.trim() === text, 'starts or ends with white space'),
    v.check((text) => !UNSEEN.test(text), 'holds an invisible or control character'),
  );

/** Whether `text` (YYYY-MM-DD) is a day of the calendar: 2018-02-31 is not. */
const isCalendarDay = (text: string): boolean => {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
};

/** A day of the Gregorian calendar, ISO 8601: `2018-02-09`. */
export const day = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, 'is not a day (YYYY-MM-DD)'),
  v.check(isCalendarDay, 'is not a day of the calendar'),
);

/** A year, a month or a day, ISO 8601: `2018`, `2018-02`, `2018-02-09`. */
export const partialDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'is not a date (YYYY, YYYY-MM or YYYY-MM-DD)'),
  v.check((text) => isCalendarDay(`${text}-01-01`.slice(0, 10)), 'is not in the calendar'),
);

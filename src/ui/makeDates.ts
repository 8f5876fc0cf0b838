/** `long`: 9 February 2018. `short`: 9 Feb 2018. `yearless`: 9 Feb. */
export type DateStyle = 'long' | 'short' | 'yearless';

/**
 * Writes years, months and days in a language: `2018`, `2018-02`, `2018-02-09`. They are calendar
 * days without a time zone, so they are formatted in the one they are parsed in, UTC.
 */
export function makeDates(language: string): (partial: string, style?: DateStyle) => string {
  const formats = new Map<string, Intl.DateTimeFormat>();
  return (partial, style = 'long') => {
    const key = `${style} ${partial.length}`;
    const format = formats.get(key) ?? new Intl.DateTimeFormat(language, fields(partial, style));
    formats.set(key, format);
    return format.format(new Date(`${partial}${'-01-01T00:00:00Z'.slice(partial.length - 4)}`));
  };
}

const YEAR = 4;
const MONTH = 7;

function fields(partial: string, style: DateStyle): Intl.DateTimeFormatOptions {
  const isYearless = style === 'yearless' && partial.length > YEAR;
  return {
    timeZone: 'UTC',
    ...(isYearless ? {} : { year: 'numeric' }),
    ...(partial.length > YEAR ? { month: style === 'long' ? 'long' : 'short' } : {}),
    ...(partial.length > MONTH ? { day: 'numeric' } : {}),
  };
}

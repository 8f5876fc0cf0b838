import * as v from 'valibot';
import { MOST_IN_ENTRY } from './packLimits';

/**
 * Characters that could make a text read otherwise than it is stored: controls, zero-width and
 * bidirectional formatting (Trojan Source, https://trojansource.codes), line and paragraph
 * separators, private use, unpaired surrogates.
 */
const IGNORABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]/u;

/**
 * Joiners that are spelling, not disguise: the non-joiner between two letters of a script that joins
 * them (Persian “می‌شود”, https://www.unicode.org/reports/tr31/#Layout_and_Format_Control_Characters),
 * the joiner after an Indic virama, and the joiner inside an emoji.
 */
const JOINERS =
  /(?<=[\p{sc=Arab}\p{sc=Syrc}\p{sc=Mong}]\p{M}*)\u200C(?=[\p{sc=Arab}\p{sc=Syrc}\p{sc=Mong}])|(?<=[\u094D\u09CD\u0A4D\u0ACD\u0B4D\u0BCD\u0C4D\u0CCD\u0D4D\u0DCA])[\u200C\u200D]|(?<=\p{Extended_Pictographic}[\uFE0F\p{Emoji_Modifier}]?)\u200D(?=\p{Extended_Pictographic}|[\u2640\u2642])/gu;

/** What entries are called by: letters, digits and single hyphens, so that it can stand in a URL. */
export const id = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/, 'is not an id (letters, digits, single hyphens)'),
  v.maxLength(60, 'is longer than 60 characters'),
);

/**
 * What a pack is called by among all packs: as an id, but in small letters, since it is a folder’s name
 * too, and with dots, so that it can be a host name turned round: `org.example.ferry`.
 */
export const packId = v.pipe(
  v.string(),
  v.regex(
    /^[a-z0-9]+([.-][a-z0-9]+)*$/,
    'is not the id of a pack (small letters, digits, single hyphens and dots)',
  ),
  v.maxLength(60, 'is longer than 60 characters'),
);

/** Text for people: never empty, nothing invisible in it, at most `longest` UTF-16 units. */
export const plainText = (longest: number) =>
  v.pipe(
    v.string(),
    v.nonEmpty('is empty'),
    v.maxLength(longest, `is longer than ${longest} characters`),
    v.check((text) => text.trim() === text, 'starts or ends with white space'),
    v.check(
      (text) => !IGNORABLE.test(text.replace(JOINERS, '')),
      'holds an invisible or control character',
    ),
  );

/**
 * Text in a pack's own words. A quotation stands in “curly” quotation marks: that is how
 * `checkSources` finds it and compares it with the article, so a straight one would escape it.
 */
export const prose = (longest: number) =>
  v.pipe(
    plainText(longest),
    v.check((text) => !text.includes('"'), 'holds a straight quotation mark; write “…”'),
    v.check(hasPairedQuotes, 'holds a quotation mark without its partner; write “…”'),
  );

/** Whether every “ is closed by a ” before the next one opens. */
function hasPairedQuotes(text: string): boolean {
  return /^[^“”]*(“[^“”]*”[^“”]*)*$/.test(text);
}

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

/** An address in the web that a card may lead to: no script, no credentials, nothing of another kind. */
export const webAddress = v.pipe(
  plainText(500),
  v.check(isWebAddress, 'is not an address that begins with https://'),
);

function isWebAddress(text: string): boolean {
  return /^https:\/\/[^\s@/?#\\]+([/?#][^\s\\]*)?$/i.test(text);
}

/** A language tag (BCP 47): `en`, `en-GB`. */
export const languageTag = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/, 'is not a language tag'),
  v.maxLength(35, 'is longer than 35 characters'),
);

/** A list of at most so many entries. */
export const listOf = <Schema extends v.GenericSchema>(schema: Schema, most: number) =>
  v.pipe(v.array(schema), v.maxLength(most, `has more than ${most} entries`));

const isAscending = (numbers: number[]): boolean =>
  numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0));

/** Paragraphs of an article, in ascending order: its non-empty lines counted from 1. */
export const paragraphs = v.pipe(
  v.array(
    v.pipe(v.number(), v.integer('is not a whole number'), v.minValue(1, 'is less than 1')),
    'should be a list of paragraph numbers',
  ),
  v.minLength(1, 'is empty; name at least one paragraph'),
  v.maxLength(MOST_IN_ENTRY, `has more than ${MOST_IN_ENTRY} entries`),
  v.check(isAscending, 'is not in ascending order, or names one twice'),
);

/** A field with what it is for: the JSON Schema shows it to editors while they type. */
export const field = <Schema extends v.GenericSchema>(description: string, schema: Schema) =>
  v.pipe(schema, v.description(description));

/** The id of an entry, as a field of it. */
export const ownId = field('What other entries call it by; unique in the file.', id);

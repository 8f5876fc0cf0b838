import { CAPITAL, DIGIT } from '../text/characters';
import type { LanguageRules } from './languageRules';
import type { Neighbour } from './neighbours';

const MONEY = new Set(['$', '£', '€', '¢', '½', '¼', '¾']);

/** A clock's minutes have two digits; an hour at the start of a line may have a point: `10.45 Pence waves`. */
const isMinutes = ({ folded }: Neighbour): boolean => /^[0-5]\d$/.test(folded);
const isHour = (token: Neighbour | undefined): boolean =>
  token !== undefined && /^(?:[01]?\d|2[0-4])$/.test(token.folded);

/**
 * Whether a number or a sign of money right before a name makes it an amount. Not a year, a day of a
 * month, a time of day, nor a number among others, as in a table of results.
 *
 * @param before the tokens before the name, the nearest first
 * @param after the tokens after it
 */
export function isAmount(
  before: readonly Neighbour[],
  [next]: readonly Neighbour[],
  { monthNames }: LanguageRules,
): boolean {
  const [nearest, second, third, fourth] = before;
  if (!nearest) return false;
  if (MONEY.has(nearest.folded)) return true;
  if (nearest.kind !== DIGIT) return false;
  const isYear = /^(?:19|20)\d\d$/.test(nearest.folded) && second?.folded !== '.';
  return !(
    isYear ||
    isDayOfMonth(nearest, second, third, monthNames()) ||
    isTime(nearest, second, third, fourth, next) ||
    next?.kind === DIGIT
  );
}

function isDayOfMonth(
  day: Neighbour,
  second: Neighbour | undefined,
  third: Neighbour | undefined,
  monthNames: ReadonlySet<string>,
): boolean {
  if (day.folded.length > 2) return false;
  const month = second?.folded === '.' ? third : second;
  if (second?.folded === '.') return month !== undefined && monthNames.has(month.folded);
  return second?.kind === CAPITAL;
}

function isTime(
  minutes: Neighbour,
  mark: Neighbour | undefined,
  hour: Neighbour | undefined,
  beforeHour: Neighbour | undefined,
  next: Neighbour | undefined,
): boolean {
  if (!isMinutes(minutes) || !isHour(hour)) return false;
  if (mark?.folded === ':') return true;
  const isLineStart = beforeHour === undefined;
  return mark?.folded === '.' && isLineStart && next !== undefined && !next.capital;
}

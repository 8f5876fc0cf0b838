import type { Candidate, Other } from './Candidate';
import { DIGIT, isWordKind } from './characters';
import type { Lexicon } from './Lexicon';
import { neighbourForms } from './neighbourForms';
import { type Neighbour, tokensAfter, tokensBefore } from './neighbours';
import type { Match } from './scan';

/**
 * Makes a candidate of a match: looks for what rules it out directly before and after it, since
 * that does not change with the rest of the page.
 */
export function judge(text: string, match: Match, lexicon: Lexicon): Candidate {
  const unless = lexicon.names[match.name]?.unless;
  if (!unless) return match;
  const before = tokensBefore(text, match.start);
  const after = tokensAfter(text, match.end);
  const initials = initialsOf(before);
  const isSpared = unless.spare && listed(after, [unless.spare], lexicon, false) !== undefined;
  const other =
    (isSpared ? undefined : listed(before.slice(initials), unless.before, lexicon, true)) ??
    listed(after, unless.after, lexicon, false) ??
    (unless.number && !isSpared ? amountBefore(before) : undefined) ??
    (unless.alone ? fullNameAround(before, after) : undefined);
  if (other !== undefined) return { ...match, other };
  return unless.before && isLed(before) ? { ...match, led: true } : match;
}

/** How many of the tokens before are an initial: `Karen S. Pence`. */
function initialsOf([point, letter]: readonly Neighbour[]): number {
  if (point?.folded === '.' && letter?.capital && letter.folded.length === 1) return 2;
  return point?.capital && point.folded.length === 1 ? 1 : 0;
}

/**
 * The longest phrase of one of the lists that stands next to the name.
 *
 * @param tokens the nearest first
 * @param isBefore whether they stand before the name, so that a phrase grows to the left
 */
function listed(
  tokens: readonly Neighbour[],
  lists: readonly string[] = [],
  { neighbours }: Lexicon,
  isBefore: boolean,
): Other | undefined {
  let found: Other | undefined;
  let phrase = '';
  for (const token of tokens) {
    const { folded } = token;
    phrase = phrase && (isBefore ? `${folded} ${phrase}` : `${phrase} ${folded}`);
    phrase ||= folded;
    const begins = isBefore ? token : tokens[0];
    const list = lists.find((id) => {
      const list = neighbours[id];
      if (!list || !neighbourForms(list).has(phrase)) return false;
      return !list.capital || !isSmall(begins);
    });
    if (list) found = { who: phrase, list };
  }
  return found;
}

/** Whether it is a word in small letters, of a script that has capitals. */
const isSmall = (token: Neighbour | undefined): boolean =>
  token !== undefined && !token.capital && isWordKind(token.kind);

/** All amounts of money are one rival. */
const AMOUNT: Other = { who: '#' };
const MONEY = new Set(['$', '£', '€', '¢', '½', '¼', '¾']);

/** A number or a sign of money, but no year and no day of a month: "In 2016 Pence", "January 6 Pence". */
function amountBefore([nearest, second]: readonly Neighbour[]): Other | undefined {
  if (!nearest) return undefined;
  if (MONEY.has(nearest.folded)) return AMOUNT;
  if (nearest.kind !== DIGIT) return undefined;
  const isYear = /^(?:19|20)\d\d$/.test(nearest.folded) && second?.folded !== '.';
  const isDay = nearest.folded.length < 3 && second?.capital === true;
  return isYear || isDay ? undefined : AMOUNT;
}

const isSentenceEnd = ({ folded }: Neighbour): boolean => /^[.!?:;"“”‘«»()…]$/u.test(folded);

/** A capitalised word after it, or before it inside a sentence: it is part of a longer name. */
function fullNameAround(
  [first, second]: readonly Neighbour[],
  [next]: readonly Neighbour[],
): Other | undefined {
  if (next?.capital) return { who: next.folded };
  return first?.capital && second && !isSentenceEnd(second) ? { who: first.folded } : undefined;
}

/** Whether an unknown capitalised word stands before it and a small one before that. */
const isLed = ([first, second]: readonly Neighbour[]): boolean =>
  first?.capital === true && second !== undefined && isWordKind(second.kind) && !second.capital;

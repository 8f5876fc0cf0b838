import { isWordKind } from '../text/characters';
import type { LanguageRules } from './languageRules';
import type { Neighbour } from './neighbours';

const isSentenceEnd = ({ folded }: Neighbour): boolean =>
  /^[.!?:;"\u201c\u201d\u2018\u2019\u00ab\u00bb()\u2026\]]$/u.test(folded);

/** English adverbs and participles are no first names; those that end alike ("Kelly") are shorter. */
const ADVERB = /^\p{L}{3,}(?:ing|ed|\p{L}{2}ly)$/u;
const MAY_BE_ADVERB = /(?:ing|ed|ly)$/;

/** Whether a capitalised word is known to be no first name. */
export const isOpener = ({ folded }: Neighbour, { openers }: LanguageRules): boolean =>
  openers().has(folded) || (MAY_BE_ADVERB.test(folded) && ADVERB.test(folded));

/**
 * The capitalised word right before a surname, where it may be somebody's first name: inside a
 * sentence any after a small letter, at its start one that opens no sentence. After another capital
 * ("Farmer Ada Lind says") only where the sentence then goes on in small letters, unlike a headline;
 * after a comma ("the owner, Ada Lind, paid") where no capital follows.
 *
 * @param before the tokens before the surname, the nearest first
 * @param after the tokens after it
 */
export function firstNameBefore(
  [first, second]: readonly Neighbour[],
  [next]: readonly Neighbour[],
  rules: LanguageRules,
): string | undefined {
  if (!first?.capital || !isWordKind(first.kind) || isOpener(first, rules)) return undefined;
  if (second === undefined || isSentenceEnd(second)) {
    return first.folded.length > 1 ? first.folded : undefined;
  }
  const isBeforeCapital = next !== undefined && isWordKind(next.kind) && next.capital;
  if (second.folded === ',' && first.folded.length > 1 && !isBeforeCapital) return first.folded;
  if (!isWordKind(second.kind)) return undefined;
  if (!second.capital) return first.folded;
  const goesOn =
    next !== undefined && isWordKind(next.kind) && !next.capital && !isOpener(next, rules);
  return goesOn && !isOpener(second, rules) ? first.folded : undefined;
}

/**
 * The letter of an initial before a surname: `Photo: J. Pence`.
 */
export function initialBefore([point, letter]: readonly Neighbour[]): string | undefined {
  if (point?.folded !== '.' || !letter?.capital || letter.folded.length > 1) return undefined;
  return letter.folded;
}

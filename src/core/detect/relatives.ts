import type { Gender } from '../names/namesSchema';
import type { LanguageRules } from './languageRules';
import type { Place } from './Places';

/** How far the word for a relative may be from the name (UTF-16 units): "sister of the North's leader". */
const REACH = 60;

/** What follows the last stop. */
const LAST_CLAUSE = /[^,.;:!?()"\u201c\u201d]*$/u;

const GENDERS = ['female', 'male'] as const;

/** How a genitive begins, in all languages of `kinAfter`: to make that takes 2 ms, and few names have one. */
const GENITIVE = /^['\u2019]|^.{0,16}?[\uc758\u306e\u7684]/s;

/** The words before white space, where they are of an alphabet that has them in `kinEnds`. */
const LATIN_WORDS = /[a-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02af]+(?=\s)/gi;
const BEYOND_LATIN = /[^\0-\u02af]/;

/** Whether a name only says whose relative somebody is, or is itself brought in as a relative. */
export function isNamedAsRelative(
  text: string,
  { start, end }: Place,
  rules: LanguageRules,
): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const clause = before.slice(before.search(LAST_CLAUSE));
  const isKin = mayHaveKin(clause, rules) && rules.kinBefore().test(clause);
  return isKin || relativeOf(text, end, rules) !== undefined;
}

/** Whether a word for a relative could be in a text: a question that takes no expression of them all. */
const mayHaveKin = (text: string, { kinEnds }: LanguageRules): boolean =>
  BEYOND_LATIN.test(text) ||
  (text.match(LATIN_WORDS)?.some((word) => kinEnds().has(word)) ?? false);

/** The gender of the relative that a name in the genitive leads to: `…’s sister`. */
export function relativeOf(
  text: string,
  end: number,
  { kinAfter }: LanguageRules,
): Gender | undefined {
  const after = text.slice(end, end + REACH);
  if (!GENITIVE.test(after)) return undefined;
  return GENDERS.find((gender) => kinAfter[gender]().test(after));
}

/**
 * The gender of the relative of whoever a name is: `the sister of …`, `…’s sister`. It is not that
 * relative's own name.
 */
export function genderOfRelative(
  text: string,
  { start, end }: Place,
  rules: LanguageRules,
): Gender | undefined {
  const before = text.slice(Math.max(0, start - REACH), start);
  return (
    GENDERS.find((gender) => rules.kinOf[gender]().test(before)) ?? relativeOf(text, end, rules)
  );
}

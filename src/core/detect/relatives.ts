import type { Gender } from '../names/namesSchema';
import type { LanguageRules } from './languageRules';
import type { Place } from './Places';

/** How far the word for a relative may be from the name (UTF-16 units): "sister of the North's leader". */
const REACH = 60;

/** What follows the last stop. */
const LAST_CLAUSE = /[^,.;:!?()"\u201c\u201d]*$/u;

const GENDERS = ['female', 'male'] as const;

/** Whether a name only says whose relative somebody is, or is itself brought in as a relative. */
export function isNamedAsRelative(
  text: string,
  { start, end }: Place,
  rules: LanguageRules,
): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const clause = before.slice(before.search(LAST_CLAUSE));
  return rules.kinBefore().test(clause) || relativeOf(text, end, rules) !== undefined;
}

/** The gender of the relative that a name in the genitive leads to: `…’s sister`. */
export const relativeOf = (
  text: string,
  end: number,
  { kinAfter }: LanguageRules,
): Gender | undefined =>
  GENDERS.find((gender) => kinAfter[gender]().test(text.slice(end, end + REACH)));

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

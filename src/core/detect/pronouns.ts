import type { LanguageRules } from './languageRules';
import type { Place } from './Places';
import type { Gender } from './schema';
import { sentenceAt } from './sentences';

/**
 * The gender that the pronouns after a name tell, within its sentence; nothing where there are none
 * or both. What goes before the name may be about the sentence before.
 */
export function genderByPronoun(
  text: string,
  { start, end }: Place,
  { pronouns }: LanguageRules,
): Gender | undefined {
  const rest = text.slice(end, sentenceAt(text, start).end);
  const isFemale = pronouns.female.test(rest);
  if (isFemale === pronouns.male.test(rest)) return undefined;
  return isFemale ? 'female' : 'male';
}

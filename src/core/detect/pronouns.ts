import type { Gender } from '../names/namesSchema';
import type { LanguageRules } from './languageRules';
import type { Place } from './Places';
import { sentenceEnd } from './sentences';

/** So far from the name at most (UTF-16 units), to look no further in a text without stops. */
const LONGEST = 240;

/**
 * The gender that the pronouns after a name tell, within its sentence; nothing where there are none
 * or both. What goes before the name may be about the sentence before.
 */
export function genderByPronoun(
  text: string,
  { end }: Place,
  { pronouns }: LanguageRules,
): Gender | undefined {
  const near = text.slice(end, end + LONGEST);
  if (!pronouns.female().test(near) && !pronouns.male().test(near)) return undefined;
  const rest = near.slice(0, sentenceEnd(near));
  const isFemale = pronouns.female().test(rest);
  if (isFemale === pronouns.male().test(rest)) return undefined;
  return isFemale ? 'female' : 'male';
}

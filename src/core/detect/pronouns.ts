import { PRONOUNS } from './language/pronouns';
import type { Place } from './Places';
import type { Gender } from './schema';
import { sentenceAt } from './sentences';

const word = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu');
const FEMALE = word(PRONOUNS.female);
const MALE = word(PRONOUNS.male);

/**
 * The gender that the pronouns after a name tell, within its sentence; nothing where there are none
 * or both. What goes before the name may be about the sentence before.
 */
export function genderByPronoun(text: string, { start, end }: Place): Gender | undefined {
  const rest = text.slice(end, sentenceAt(text, start).end);
  const isFemale = FEMALE.test(rest);
  if (isFemale === MALE.test(rest)) return undefined;
  return isFemale ? 'female' : 'male';
}

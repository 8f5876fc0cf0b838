import { makeDates } from './makeDates';
import type { Words } from './words';

const known = new WeakMap<Words, Map<string, Words>>();

/**
 * The interface's words about a story: where it is written in their language, dates stand as they do
 * in the story's own texts, "10 Feb" beside "9 February" and not "Feb 10".
 *
 * @param packLanguage the language of the story's texts (BCP 47)
 */
export function storyWords(words: Words, packLanguage: string): Words {
  const base = (language: string) => language.replace(/-.*/, '');
  if (base(packLanguage) !== base(words.language)) return words;
  const byLanguage = known.get(words) ?? new Map<string, Words>();
  known.set(words, byLanguage);
  const made = byLanguage.get(packLanguage) ?? { ...words, date: makeDates(packLanguage) };
  byLanguage.set(packLanguage, made);
  return made;
}

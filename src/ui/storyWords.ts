import { makeDates } from './makeDates';
import type { Words } from './words';

/** What was made last: one story is shown at a time, and is drawn often. */
let made: { readonly words: Words; readonly language: string; readonly told: Words } | undefined;

/**
 * The interface's words about a story: where it is written in their language, dates stand as they do
 * in the story's own texts, "10 Feb" beside "9 February" and not "Feb 10".
 *
 * @param language that of the story's texts (BCP 47)
 */
export function storyWords(words: Words, language: string): Words {
  if (language.split('-')[0] !== words.language.split('-')[0]) return words;
  if (made?.words !== words || made.language !== language) {
    made = { words, language, told: { ...words, date: makeDates(language) } };
  }
  return made.told;
}

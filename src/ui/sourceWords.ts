import type { Source } from '../core/pack/packSchema';
import { paragraphWords } from './paragraphMarks';
import type { Words } from './words';

const YEAR = 4;
const MONTH = 7;

/** A place in a source: "Article A, paragraph 13"; without paragraphs the source alone. */
export const placeInSource = (
  words: Words,
  { letter }: Source,
  paragraphs: readonly number[],
): string =>
  paragraphs.length === 0
    ? words.message('sourceArticle', letter)
    : words.message('sourceArticleAt', letter, paragraphWords(words, paragraphs));

/** Who published it, as far as it says so. */
export const publisherOf = (words: Words, { publisher, rights }: Source): string =>
  publisher ?? rights ?? words.message('sourceNoPublisher');

/**
 * When a source appeared, as closely as is known and no closer: its day, month or year; else the
 * pack's words for it; `null` where there is nothing to say.
 */
export function publishedWords(words: Words, { published }: Source): string | null {
  const { from, to } = published;
  if (from !== null && from === to) return words.date(from);
  const shared = [MONTH, YEAR].find((n) => from !== null && from.slice(0, n) === to?.slice(0, n));
  if (from !== null && shared !== undefined) return words.date(from.slice(0, shared));
  return published.words ?? null;
}

/** Keys as numbers: pages compare, store and send nothing else of them. */

/** FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv: where it begins, and what it multiplies by. */
export const NO_WORDS = 0x811c9dc5;
const PRIME = 0x01000193;

const SPACE = 0x20;

/**
 * The number of a key that has one word more.
 *
 * @param before that of the words before it, or `NO_WORDS`
 * @param word folded (`foldWord`)
 * @returns a whole number below 2³²
 */
export function withWord(before: number, word: string): number {
  let hash = Math.imul(before ^ SPACE, PRIME);
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), PRIME);
  return hash >>> 0;
}

/** The number of a key: its folded words, parted by spaces. */
export const keyHash = (key: string): number => key.split(' ').reduce(withWord, NO_WORDS);

/** A key has so many words at most: with three, "the New York" and 金正恩 are told from most others. */
export const MOST_WORDS = 3;

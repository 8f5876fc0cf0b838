/** Keys as numbers: pages compare, store and send nothing else of them. */

/** A key has so many words at most: with three, "the New York" and 金正恩 are told from most others. */
export const MOST_WORDS = 3;

/** FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv: where it begins, and what it multiplies by. */
const FIRST = 0x811c9dc5;
const PRIME = 0x01000193;
/** The same with other numbers, for bits beyond 32: of 100,000 keys two would be alike else. */
const OTHER_FIRST = 0x2f0b4c47;
const OTHER_PRIME = 0x85ebca6b;

/** What is whole in a number has 53 bits. */
const HIGH = 2 ** 32;
const HIGH_BITS = 0x1f_ffff;

const SPACE = 0x20;

/** The number of no words. */
export const NO_WORDS = (OTHER_FIRST & HIGH_BITS) * HIGH + FIRST;

/**
 * The number of a key that has one word more.
 *
 * @param before that of the words before it, or `NO_WORDS`
 * @param word folded (`foldWord`)
 * @returns a whole number below 2⁵³
 */
export function withWord(before: number, word: string): number {
  let low = Math.imul(before ^ SPACE, PRIME);
  let high = Math.imul((before / HIGH) ^ SPACE, OTHER_PRIME);
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    low = Math.imul(low ^ unit, PRIME);
    high = Math.imul(high ^ unit, OTHER_PRIME);
  }
  // Of the second, those bits that all others have gone into.
  return (high >>> 11) * HIGH + (low >>> 0);
}

/** The number of a key: its folded words, parted by spaces. */
export const keyHash = (key: string): number => key.split(' ').reduce(withWord, NO_WORDS);

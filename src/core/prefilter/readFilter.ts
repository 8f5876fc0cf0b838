import { FIRST_BITS, firstHash, hasBits, KEY_BITS } from '../text/filterBits';
import { MOST_WORDS, NO_WORDS, withWord } from '../text/keyHash';
import { foldWord, roughWords } from '../text/roughWords';

/** Tells the keys that a text may hold, as their numbers (`keyHash`). */
export type KeyReader = (text: string) => readonly number[];

/** UTF-16 units that are looked at in one go: a longer word would be more than expressions hold. */
const PIECE = 65_536;
/** What is looked at again with what follows: longer than any name. */
const OVERLAP = 1000;

/**
 * Reads what `makeFilter` made. Words are found natively, and each different one is looked up once,
 * whatever the number of keys; what follows it is looked at only where a key may begin with it.
 *
 * @param filters any of which may say yes
 */
export function readFilter(filters: readonly string[]): KeyReader {
  const areBitsOf = (hash: number, count: number): boolean =>
    filters.some((data) => hasBits(data, hash, count));
  /** By each word met, as it is written: its number where a key may begin with it, else `null`. */
  const begins = new Map<string, number | null>();

  function beginOf(word: string): number | null {
    const hash = withWord(NO_WORDS, foldWord(word));
    const begin = areBitsOf(firstHash(hash), FIRST_BITS) ? hash : null;
    begins.set(word, begin);
    return begin;
  }

  function read(text: string, found: number[]): void {
    const words = roughWords(text);
    for (let at = 0; at < words.length; at++) {
      const word = words[at] ?? '';
      let hash = begins.get(word);
      if (hash === undefined) hash = beginOf(word);
      if (hash === null) continue;
      for (let count = 1; ; count++) {
        if (areBitsOf(hash, KEY_BITS)) found.push(hash);
        const next = words[at + count];
        if (count === MOST_WORDS || next === undefined) break;
        hash = withWord(hash, foldWord(next));
      }
    }
  }

  return (text) => {
    const found: number[] = [];
    if (text.length <= PIECE) read(text, found);
    else {
      for (let at = 0; at < text.length; at += PIECE)
        read(text.slice(at, at + PIECE + OVERLAP), found);
    }
    return found;
  };
}

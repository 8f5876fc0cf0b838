import { BEGIN_BITS, beginHash, hasBits, KEY_BITS } from '../text/filterBits';
import { MOST_WORDS, NO_WORDS, withWord } from '../text/keyHash';
import { foldWord, roughWords } from '../text/roughWords';

/** Tells the keys that a text may hold, as their numbers (`keyHash`). */
export type KeyReader = (text: string) => readonly number[];

/** UTF-16 units that are looked at in one go: a longer word would be more than expressions hold. */
const PIECE = 65_536;
/** What is looked at again with what follows: longer than any name. */
const OVERLAP = 1000;

/** A word that keys may begin with. */
interface Beginning {
  /** The number of the word. */
  readonly hash: number;
  /** Whether a key of one word may be it, of two, of three. */
  readonly counts: readonly boolean[];
}

/**
 * Reads what `makeFilter` made. Words are found natively, and each different one is looked up once,
 * whatever the number of keys; what follows it is looked at only where a key may begin with it.
 *
 * @param filters any of which may say yes
 */
export function readFilter(filters: readonly string[]): KeyReader {
  const areBitsOf = (hash: number, count: number): boolean =>
    filters.some((data) => hasBits(data, hash, count));

  /** By each word met, as it is written; `null` where no key begins with it. */
  const beginnings = new Map<string, Beginning | null>();

  function lookUp(word: string): Beginning | null {
    const hash = withWord(NO_WORDS, foldWord(word));
    const counts: boolean[] = [];
    for (let words = 1; words <= MOST_WORDS; words++) {
      counts.push(areBitsOf(beginHash(hash, words), BEGIN_BITS));
    }
    const found = counts.includes(true) ? { hash, counts } : null;
    beginnings.set(word, found);
    return found;
  }

  function read(text: string, found: number[]): void {
    const words = roughWords(text);
    for (let at = 0; at < words.length; at++) {
      const word = words[at] ?? '';
      let beginning = beginnings.get(word);
      if (beginning === undefined) beginning = lookUp(word);
      if (beginning === null) continue;
      let { hash } = beginning;
      for (let count = 1; ; count++) {
        if (beginning.counts[count - 1] && areBitsOf(hash, KEY_BITS)) found.push(hash);
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
      for (let at = 0; at < text.length; at += PIECE) {
        read(text.slice(at, at + PIECE + OVERLAP), found);
      }
    }
    return found;
  };
}

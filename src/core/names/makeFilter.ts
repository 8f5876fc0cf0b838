import { BEGIN_BITS, beginHash, KEY_BITS, writeBits } from '../text/filterBits';
import { keyHash, NO_WORDS, withWord } from '../text/keyHash';

/**
 * What tells whether a text can hold one of `keys` without knowing them: a text of 5 to 6 bytes for
 * each, for `readFilter`. It never says no in error, and seldom yes.
 *
 * @param keys from `triggerKeys`, of any number of stories
 */
export function makeFilter(keys: Iterable<string>): string {
  const all = new Set(keys);
  const begins = new Set<number>();
  for (const key of all) {
    const words = key.split(' ');
    begins.add(beginHash(withWord(NO_WORDS, words[0] ?? ''), words.length));
  }
  return writeBits([
    ...[...begins].map((hash) => ({ hash, count: BEGIN_BITS })),
    ...[...all].map((key) => ({ hash: keyHash(key), count: KEY_BITS })),
  ]);
}

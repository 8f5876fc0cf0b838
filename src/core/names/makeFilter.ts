import { FIRST_BITS, firstHash, KEY_BITS, writeBits } from '../text/filterBits';
import { keyHash } from '../text/keyHash';

/**
 * What tells whether a text can hold one of `keys` without knowing them: a text of about 5 bytes for
 * each, for `readFilter`. It never says no in error, and seldom yes.
 *
 * @param keys from `triggerKeys`, of any number of stories
 */
export function makeFilter(keys: Iterable<string>): string {
  const all = new Set(keys);
  const firsts = new Set([...all].map((key) => key.split(' ', 1).join()));
  return writeBits([
    ...[...firsts].map((word) => ({ hash: firstHash(keyHash(word)), count: FIRST_BITS })),
    ...[...all].map((key) => ({ hash: keyHash(key), count: KEY_BITS })),
  ]);
}

/** Answers whether a text could have a mention of a trigger topic. */
export type Trigger = (text: string) => boolean;

/**
 * White space, hyphens, apostrophes and whatever else stands between the parts of a name. No letter
 * of any script, or it would run on to the end of a Russian or Korean page at each first part.
 * It ends the group that `readTrigger` is told how to open.
 */
const BETWEEN = '[\0-@[-`{-\xbf\u1680\u2000-\u303f\u30fb]*)';

/**
 * What may hide a name from a plain search: the unseen, Korean and kana in parts, compatibility
 * ideographs, full-width letters (and what lies between these and is rare). One class, since
 * alternatives took five times as long to look for.
 */
const NEEDS_FOLDING =
  '[\xad\u0300-\u036f\u061c\u1100-\u180e\u200b-\u200f\u202a-\u206f\u3099\u309a\uf900-\uff5a]';

/**
 * Reads a compact trigger into a native regular expression. It knows the names as they are mostly
 * written, so that the engine can skip ahead by their letters; only a text with odd characters is
 * evened (composed, and without marks and what is never seen) and looked at again. Allowing for
 * these between any two letters in one expression took 20 times as long (190 ms for 10 MB, where
 * this takes 10).
 *
 * @param compact from `triggerPattern`: alternatives in groups (that they capture costs nothing to
 * be measured), a space where parts may be apart
 * @param group opens what is between parts. `(?-i:` finds the same in half the time, cold: V8 else
 * seeks the other case of all of it, at each of two dozen places. Node 20 does not know it.
 */
export function readTrigger(compact: string, group: string): Trigger {
  const plain = RegExp(compact.replaceAll(' ', group + BETWEEN), 'i');
  return (text) =>
    plain.test(text) ||
    // The last expression is made only where it is needed: to look up two properties takes 0.5 ms.
    (text.match(NEEDS_FOLDING) !== null &&
      plain.test(text.normalize('NFKC').replace(/[\p{M}\p{Cf}]/gu, '')));
}

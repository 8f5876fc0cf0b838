/**
 * The filter's bits: a Bloom filter (https://doi.org/10.1145/362686.362692) as a text, since it is handed
 * to pages as one and read there as it is. Each character carries six bits in its own last six, and is
 * one of ASCII, which takes a byte in memory and in messages.
 */
const BITS = 6;
const FIRST_CHARACTER = 48;

/** How many bits tell whether a word begins a key of so many words: one in 64 others is taken for such. */
export const BEGIN_BITS = 6;
/** How many tell whether words are a key: of a million others one is taken for one. */
export const KEY_BITS = 20;

const HIGH = 2 ** 32;

/**
 * The number by which a word is looked up as the beginning of a key: another than that of the key that
 * is this word alone.
 *
 * @param words how many words the key has
 */
export const beginHash = (hash: number, words: number): number =>
  hash ^ Math.imul(words, 0x5bd1e995);

/**
 * How far one bit of a number is from the next: odd, and of the bits that do not say where the first is.
 */
const stepOf = (hash: number): number => Math.imul((hash / HIGH) ^ (hash >>> 13), 0x2c1b3c6d) | 1;

/** Which bit is the one at `index` of a number, among `size`. */
const placeOf = (hash: number, step: number, index: number, size: number): number =>
  ((hash + Math.imul(index, step)) >>> 0) % size;

/** Whether all bits of `hash` are set. */
export function hasBits(data: string, hash: number, count: number): boolean {
  const size = data.length * BITS;
  const step = stepOf(hash);
  for (let index = 0; index < count; index++) {
    const place = placeOf(hash, step, index, size);
    if (!((data.charCodeAt(place / BITS) >> (place % BITS)) & 1)) return false;
  }
  return size > 0;
}

/** The bits of all `entries`, half of them set: the smallest filter for what it says in error. */
export function writeBits(entries: readonly { readonly hash: number; readonly count: number }[]) {
  const all = entries.reduce((sum, { count }) => sum + count, 0);
  const bytes = new Uint8Array(Math.ceil(all / Math.LN2 / BITS));
  for (const { hash, count } of entries) {
    const step = stepOf(hash);
    for (let index = 0; index < count; index++) {
      const place = placeOf(hash, step, index, bytes.length * BITS);
      const at = Math.floor(place / BITS);
      bytes[at] = (bytes[at] ?? 0) | (1 << (place % BITS));
    }
  }
  return Array.from(bytes, (bits) =>
    String.fromCharCode(bits < FIRST_CHARACTER ? bits + (1 << BITS) : bits),
  ).join('');
}

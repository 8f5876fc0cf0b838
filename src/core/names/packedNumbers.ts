/**
 * Numbers as a short text of plain characters: each as digits of 32, the lowest first, the last of
 * which is marked. Beside a JSON array it is a third as long, and of one byte a character wherever it
 * is held; and it becomes a typed array without an object for each number.
 */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const BITS = 5;
const BASE = 1 << BITS;

/** @param numbers whole, from 0 up to 2³¹ − 1 */
export function packNumbers(numbers: Iterable<number>): string {
  let packed = '';
  for (const number of numbers) {
    let left = number;
    for (; left >= BASE; left = Math.floor(left / BASE)) packed += DIGITS.charAt(left % BASE);
    packed += DIGITS.charAt(BASE + left);
  }
  return packed;
}

/** The numbers that `packNumbers` has packed. */
export function unpackNumbers(packed: string): Int32Array {
  const values = new Uint8Array(0x80);
  for (let at = 0; at < DIGITS.length; at++) values[DIGITS.charCodeAt(at)] = at;
  const numbers = new Int32Array(packed.length);
  let count = 0;
  let shift = 0;
  for (let at = 0; at < packed.length; at++) {
    const digit = values[packed.charCodeAt(at)] ?? 0;
    numbers[count] = (numbers[count] ?? 0) | ((digit & (BASE - 1)) << shift);
    shift += BITS;
    if (digit < BASE) continue;
    count += 1;
    shift = 0;
  }
  return numbers.slice(0, count);
}

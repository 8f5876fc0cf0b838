/** Hues that chips have: neighbouring letters have different ones, the letter says which it is. */
const HUES = 'abcdef';

/** The class of a source’s chip, for the colours of its letter: `A`, `Z`, `AA`. */
export function chipClass(letter: string): string {
  const number = [...letter].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0);
  return `chip chip-${HUES.charAt((Math.max(number, 1) - 1) % HUES.length)}`;
}

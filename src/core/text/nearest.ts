/** Of a long word so much may be mistyped: one letter in three. */
const SHARE = 1 / 3;

/** Nobody mistypes a longer word, and to compare one takes as long as it is. */
const LONGEST = 100;

/**
 * The word among `known` that `word` was probably meant to be.
 *
 * @returns `undefined` where none is near: more than a third of its letters would have to be changed
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  if (word.length > LONGEST) return undefined;
  let best: string | undefined;
  let least = Math.max(1, Math.floor(word.length * SHARE)) + 1;
  for (const one of known) {
    if (Math.abs(one.length - word.length) >= least) continue;
    const distance = editDistance(word.toLowerCase(), one.toLowerCase());
    if (distance >= least) continue;
    least = distance;
    best = one;
  }
  return best;
}

/**
 * How many letters have to be put in, left out, changed or swapped with their neighbour (optimal
 * string alignment, https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance).
 */
function editDistance(from: string, to: string): number {
  let [last, row] = [[] as number[], Array.from({ length: to.length + 1 }, (_, n) => n)];
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const isSame = from[i - 1] === to[j - 1];
      const isSwapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      next[j] = Math.min(
        at(row, j) + 1,
        at(next, j - 1) + 1,
        at(row, j - 1) + (isSame ? 0 : 1),
        isSwapped ? at(last, j - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    [last, row] = [row, next];
  }
  return at(row, to.length);
}

const at = (row: readonly number[], index: number): number =>
  row[index] ?? Number.POSITIVE_INFINITY;

/**
 * Where something belongs among `length` others that are in order. It is sought from `near` on, ever
 * farther away: what is added together nearly always belongs together, and to ask may be dear.
 *
 * @param near an index that is likely to be right, or close
 * @param isBefore whether the one at an index comes before it
 * @returns the index before which it belongs
 */
export function placeAmong(
  length: number,
  near: number,
  isBefore: (index: number) => boolean,
): number {
  let [low, high] = [0, length];
  for (let at = near - 1, step = 1; at < high; at += step, step *= 2) {
    if (at < 0) continue;
    if (isBefore(at)) low = at + 1;
    else high = at;
  }
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

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
  if (near === 0 || isBefore(near - 1)) {
    low = near;
    for (let step = 1; low + step - 1 < high; step *= 2) {
      const index = low + step - 1;
      if (isBefore(index)) low = index + 1;
      else high = index;
    }
  } else {
    high = near - 1;
    for (let step = 1; high - step >= low; step *= 2) {
      const index = high - step;
      if (isBefore(index)) low = index + 1;
      else high = index;
    }
  }
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

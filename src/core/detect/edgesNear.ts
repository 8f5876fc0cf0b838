import type { ScanMatch } from './scan';

/** How far from the letters of a name, in UTF-16 units, what stands there may decide on it. */
const NEAR = 100;

/**
 * Which of `edges` are near letters of names.
 *
 * @param edges ascending offsets in a text, in UTF-16 units
 * @param letters of names in it, by their starts
 * @returns indexes into `edges`
 */
export function edgesNear(
  edges: readonly number[],
  letters: readonly Pick<ScanMatch, 'start' | 'end'>[],
): readonly number[] {
  let next = 0;
  return edges.flatMap((at, index) => {
    while ((letters[next]?.end ?? Number.POSITIVE_INFINITY) < at - NEAR) next++;
    return (letters[next]?.start ?? Number.POSITIVE_INFINITY) <= at + NEAR ? [index] : [];
  });
}

/** The heights at which a sheet stays, as shares of the window's: low, high, and all of it. */
export const SHEET = { low: 0.45, high: 0.85, whole: 1 } as const;

/** Lower than this a sheet that is let go closes. */
const CLOSES_BELOW = 0.25;

/** A hand that lets go while moving means where it would get to in this time (ms). */
const CARRIES_ON = 150;

/**
 * Where a sheet goes when it is let go.
 *
 * @param share its height as a share of the window's
 * @param speed by how much of the window's height it grows in a millisecond; negative: it shrinks
 * @param highest the most it may take: `SHEET.high`, or `SHEET.whole` in a low window
 * @returns one of `SHEET`, or `null` where it closes
 */
export function settleSheet(share: number, speed: number, highest: number): number | null {
  const aim = share + speed * CARRIES_ON;
  if (aim < CLOSES_BELOW) return null;
  return aim < (SHEET.low + highest) / 2 ? SHEET.low : highest;
}

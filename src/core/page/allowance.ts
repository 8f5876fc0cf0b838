/** Our share of the main thread, in the long run: with what cannot be timed, no more than 2 %. */
const SHARE = 0.018;

/** What may be spent without a rest before it, in ms: another view of a page, read at once. */
const MOST = 60;

/** No rest is longer, in ms: time was spent as well while others had their turn. */
const LONGEST_REST = 5000;

/** Time on the main thread that we may spend: it comes back with the time that goes by. */
export interface Allowance {
  /** In ms; below 0 where more was spent than there was. */
  readonly left: number;
  /** When that was so, by the clock that times are given in. */
  readonly at: number;
}

/** What there is at the start. */
export const FULL: Allowance = { left: MOST, at: 0 };

/** What is left after work from `start` to `end`, in ms. */
export function spend({ left, at }: Allowance, start: number, end: number): Allowance {
  const before = Math.min(MOST, left + (end - at) * SHARE);
  return { left: before - (end - start), at: end };
}

/** From when on there is something to spend again, in ms by the same clock. */
export const nextAllowedAt = ({ left, at }: Allowance): number =>
  at + Math.min(Math.max(0, -left / SHARE), LONGEST_REST);

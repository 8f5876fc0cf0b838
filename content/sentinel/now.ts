/** The time in ms, on a clock that is never set. */
export const now = (): number => performance.now();

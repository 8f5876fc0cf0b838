/** Whether what repeats is to repeat thousands of times: `npm run test:long`. */
export const isLong = process.env.SIDELIGHT_LONG === '1';

/** How often to repeat something. */
export const times = (short: number, long: number): number => (isLong ? long : short);

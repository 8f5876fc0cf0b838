/** For how long Sidelight can be switched off at a site without switching it on again. */
export const SNOOZES = ['hour', 'tomorrow'] as const;
export type Snooze = (typeof SNOOZES)[number];

const HOUR = 3_600_000;

/**
 * When a snooze that starts now ends, in ms since the epoch. Tomorrow starts at midnight, by the
 * clock of the reader's machine (a day is not always 24 hours long).
 */
export function snoozeUntil(snooze: Snooze, now: Date): number {
  if (snooze === 'hour') return now.getTime() + HOUR;
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime();
}

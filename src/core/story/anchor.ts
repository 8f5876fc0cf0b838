import type { When } from '../pack/packSchema';
import { dayNumber } from './days';

/** The day that stands for a window when it is one point: its middle, or its only bound. */
export function anchor({ from, to }: Pick<When, 'from' | 'to'>): number | null {
  if (from === null) return to === null ? null : dayNumber(to);
  return to === null ? dayNumber(from) : (dayNumber(from) + dayNumber(to)) / 2;
}

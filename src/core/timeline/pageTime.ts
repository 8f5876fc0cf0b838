import type { When } from '../pack/packSchema';

/** Whether an event came before a page was published, after it, or cannot be told. */
export type PageTime = 'before' | 'after' | 'unknown';

/**
 * Compares an event with the page's own date. A window that holds the page's day tells nothing.
 *
 * @param pageDay the day of publication: `2018-02-21`
 */
export function pageTime({ from, to }: Pick<When, 'from' | 'to'>, pageDay: string): PageTime {
  if (to !== null && to < pageDay) return 'before';
  if (from !== null && from > pageDay) return 'after';
  return 'unknown';
}

import type { EventView } from '../story/eventView';
import { type PageTime, pageTime } from './pageTime';

/**
 * The events by whether they came before a page, after it, or that cannot be told.
 *
 * @param pageDay the day on which the page says it was published: `2018-02-21`
 */
export function byPageTime(
  events: readonly EventView[],
  pageDay: string,
): Readonly<Record<PageTime, readonly EventView[]>> {
  const at = (side: PageTime) => events.filter(({ when }) => pageTime(when, pageDay) === side);
  return { before: at('before'), after: at('after'), unknown: at('unknown') };
}

import type { Words } from './words';

/**
 * A time to come as the visitor's clock has it: `15:40` today, `Wed, 5:00` on another day.
 *
 * @param until in ms since the epoch
 * @param now in ms since the epoch
 */
export function untilText({ language }: Pick<Words, 'language'>, until: number, now: number) {
  const isToday = new Date(until).toDateString() === new Date(now).toDateString();
  return new Intl.DateTimeFormat(language, {
    hour: 'numeric',
    minute: '2-digit',
    ...(isToday ? {} : { weekday: 'short' }),
  }).format(until);
}

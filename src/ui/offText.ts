import { untilText } from './untilText';
import type { Words } from './words';

/**
 * Where Sidelight is off, and until when: `Off on news.example until 15:40`, `Off everywhere`.
 *
 * @param entry the listed host; `null` where it is off everywhere
 * @param until in ms since the epoch; 0 for until it is switched on again
 * @param now in ms since the epoch
 */
export function offText(
  words: Pick<Words, 'language' | 'message'>,
  { entry, until }: { readonly entry: string | null; readonly until: number },
  now: number,
): string {
  if (entry === null) return words.message('popupOffEverywhere');
  if (until === 0) return words.message('popupOff', entry);
  return words.message('popupOffUntil', entry, untilText(words, until, now));
}

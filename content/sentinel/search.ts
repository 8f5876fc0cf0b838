import type { Trigger } from '../../src/core/detect/readTrigger';
import { LENGTH, OVERLAP, SLICE } from './limits';
import { now } from './now';

/**
 * Whether `names` hits a text that comes in pieces, in order. Lets the page have its turn whenever
 * our share of time is used up.
 *
 * The pieces are not joined: to copy a page's text costs as much as to read it.
 */
export async function search(names: Trigger, pieces: Iterable<string>): Promise<boolean> {
  let since = now();
  let before = '';
  for (const piece of pieces) {
    // What lies across the border comes first; short pieces are all border.
    let text = before + piece.slice(0, OVERLAP);
    let at = 0;
    do {
      if (now() - since > SLICE) {
        await scheduler.yield();
        since = now();
      }
      if (names(text)) return true;
      text = piece.slice(at, at + LENGTH + OVERLAP);
      at += LENGTH;
    } while (text);
    before = (before + piece.slice(-OVERLAP)).slice(-OVERLAP);
  }
  return false;
}

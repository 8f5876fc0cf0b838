import type { Trigger } from '../../src/core/detect/readTrigger';
import { LENGTH, OVERLAP, SLICE } from './limits';
import { now } from './now';

/**
 * Whether `names` hits a text that comes in pieces, in order. Lets the page have its turn whenever
 * our share of time is used up.
 */
export async function search(names: Trigger, pieces: Iterable<string>): Promise<boolean> {
  let since = now();
  let before = '';
  for (const piece of pieces) {
    const text = before + piece;
    let at = 0;
    do {
      if (now() - since > SLICE) {
        await scheduler.yield();
        since = now();
      }
      if (names(text.slice(at, at + LENGTH + OVERLAP))) return true;
      at += LENGTH;
    } while (at < text.length);
    before = text.slice(-OVERLAP);
  }
  return false;
}

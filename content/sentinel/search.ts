import type { Trigger } from '../../src/core/detect/readTrigger';
import { LENGTH, OVERLAP, SLICE } from './limits';
import { now } from './now';

/**
 * Whether `names` hits a text that comes in pieces, in order. Lets the page have its turn whenever
 * our share of time is used up.
 */
export async function search(names: Trigger, pieces: Iterable<string>): Promise<boolean> {
  let since = now();
  let text = '';
  for (const piece of pieces) {
    for (text += piece; ; text = text.slice(LENGTH)) {
      if (now() - since > SLICE) {
        await scheduler.yield();
        since = now();
      }
      if (text.length < LENGTH) break;
      if (names.test(text.slice(0, LENGTH + OVERLAP))) return true;
    }
  }
  return names.test(text);
}

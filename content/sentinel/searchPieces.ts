import type { Trigger } from '../../src/core/prefilter/readTrigger';
import { now } from './now';
import { LENGTH, OVERLAP, SLICE } from './sentinelLimits';

/**
 * Whether `names` hits a text that comes in pieces, in order. Lets the page have its turn whenever
 * our share of time is used up.
 *
 * A long piece is sliced and never joined to another: to copy it takes as long as to read it.
 */
export async function searchPieces(names: Trigger, pieces: Iterable<string>): Promise<boolean> {
  let since = now();
  let before = '';
  for (const piece of pieces) {
    for (let text = before + piece.slice(0, LENGTH), at = LENGTH; ; at += LENGTH) {
      if (now() - since > SLICE) {
        await scheduler.yield();
        since = now();
      }
      if (names(text)) return true;
      before = text.slice(-OVERLAP);
      if (at > piece.length) break;
      text = piece.slice(at - OVERLAP, at + LENGTH);
    }
  }
  return false;
}

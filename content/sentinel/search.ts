import type { Trigger } from '../../src/core/detect/readTrigger';
import { parts } from './parts';

/** Longer than any name, in UTF-16 units: what is carried over from one part to the next. */
export const OVERLAP = 80;

/** Short parts are glued up to this length (UTF-16 units) before they are looked at. */
const BATCH = 4096;

/** So many empty parts take about as long to collect as one batch of text. */
const MANY_PARTS = 64;

/** Our share of the main thread at a time, in ms: a third of a frame at 60 Hz. */
export const SLICE = 5;

/**
 * Whether `names` hits the text under `root`, read in document order and glued together, between
 * `before` and `after`. Lets the page have its turn whenever our share of time is used up.
 */
export async function search(
  names: Trigger,
  root: Node,
  before = '',
  after = '',
): Promise<boolean> {
  let text = before;
  let collected = 0;
  let since = performance.now();
  for (const part of parts(root)) {
    const piece = part.textContent ?? '';
    if (piece.length < BATCH) {
      text += piece;
      if (text.length < BATCH && ++collected < MANY_PARTS) continue;
      if (names.test(text)) return true;
    } else {
      // A long piece is not copied just to see what its seam with the last one says.
      if (names.test(text + piece.slice(0, OVERLAP)) || names.test(piece)) return true;
      text = piece;
    }
    text = text.slice(-OVERLAP);
    collected = 0;
    if (performance.now() - since > SLICE) {
      await scheduler.yield();
      since = performance.now();
    }
  }
  return names.test(text + after);
}

import type { Candidate } from '../../../src/core/detect/Candidate';
import { find } from '../../../src/core/detect/find';
import type { Lexicon } from '../../../src/core/names/Lexicon';

/** UTF-16 units that are looked at in one go: about 2 ms. */
const PIECE = 65_536;

/** What is looked at beyond a piece on either side: longer than any name with what decides on it. */
const MARGIN = 512;

/**
 * The candidates of `text`, as `find` has them, piece by piece, so that the page can have its turn
 * between two pieces. A text of ordinary length is one piece.
 */
export const findInPieces = (text: string, lexicon: Lexicon): Iterable<readonly Candidate[]> =>
  text.length <= PIECE + MARGIN ? [find(text, lexicon)] : pieces(text, lexicon);

function* pieces(text: string, lexicon: Lexicon): Generator<readonly Candidate[]> {
  for (let start = 0; start < text.length; start += PIECE) {
    const from = Math.max(0, start - MARGIN);
    const piece = text.slice(from, start + PIECE + MARGIN);
    yield find(piece, lexicon)
      .map((found) => ({ ...found, start: found.start + from, end: found.end + from }))
      .filter((found) => found.start >= start && found.start < start + PIECE);
  }
}

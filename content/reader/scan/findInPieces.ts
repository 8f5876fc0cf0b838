import { findStories, type StoryCandidate } from '../../../src/core/detect/resolveStories';
import type { StoryNames } from '../../../src/core/names/StoryNames';

/** UTF-16 units that are looked at in one go: about 2 ms. */
const PIECE = 65_536;

/** What is looked at beyond a piece on either side: longer than any name with what decides on it. */
const MARGIN = 512;

/**
 * The candidates of `text`, as `findStories` has them, piece by piece, so that the page can have its turn
 * between two pieces. A text of ordinary length is one piece.
 */
export const findInPieces = (
  text: string,
  names: readonly StoryNames[],
): Iterable<readonly StoryCandidate[]> =>
  text.length <= PIECE + MARGIN ? [findStories(text, names)] : pieces(text, names);

function* pieces(text: string, names: readonly StoryNames[]): Generator<readonly StoryCandidate[]> {
  for (let start = 0; start < text.length; start += PIECE) {
    const from = Math.max(0, start - MARGIN);
    const piece = text.slice(from, start + PIECE + MARGIN);
    yield findStories(piece, names)
      .map((found) => ({ ...found, start: found.start + from, end: found.end + from }))
      .filter((found) => found.start >= start && found.start < start + PIECE);
  }
}

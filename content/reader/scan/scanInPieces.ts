import { type ScanMatch, scan } from '../../../src/core/detect/scan';
import { tablesOf } from '../../../src/core/detect/tables';
import type { StoryForms } from '../../../src/core/names/StoryForms';

/** Where in a text the letters of a name stand, in UTF-16 units. */
export type FormPlace = Pick<ScanMatch, 'start' | 'end'>;

/** UTF-16 units that are looked at in one go: about 2 ms. */
const PIECE = 65_536;

/** What is looked at beyond a piece on either side: longer than any name. */
const MARGIN = 512;

/**
 * Where the letters of names stand in `text`, by their starts, piece by piece, so that the page can have
 * its turn between two pieces. A text of ordinary length is one piece.
 */
export const scanInPieces = (
  text: string,
  stories: readonly StoryForms[],
): Iterable<readonly FormPlace[]> =>
  text.length <= PIECE + MARGIN ? [scanAll(text, stories)] : pieces(text, stories);

function* pieces(text: string, stories: readonly StoryForms[]): Generator<readonly FormPlace[]> {
  for (let start = 0; start < text.length; start += PIECE) {
    const from = Math.max(0, start - MARGIN);
    const piece = text.slice(from, start + PIECE + MARGIN);
    yield scanAll(piece, stories)
      .map((found) => ({ start: found.start + from, end: found.end + from }))
      .filter((found) => found.start >= start && found.start < start + PIECE);
  }
}

function scanAll(text: string, stories: readonly StoryForms[]): readonly FormPlace[] {
  const found = stories.flatMap(({ forms }) => scan(text, tablesOf(forms)));
  return stories.length > 1 ? found.sort((a, b) => a.start - b.start) : found;
}

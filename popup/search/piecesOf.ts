import type { SearchMatch } from '../../src/core/search/searchStory';

interface Piece {
  readonly text: string;
  /** Where it starts in the whole text, in UTF-16 units. */
  readonly start: number;
  readonly isFound: boolean;
}

/** A match cut at the bounds of what was found; put together again, it is the whole text. */
export function piecesOf({ text, ranges }: SearchMatch): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const [start, end] of ranges) {
    pieces.push({ text: text.slice(done, start), start: done, isFound: false });
    pieces.push({ text: text.slice(start, end), start, isFound: true });
    done = end;
  }
  pieces.push({ text: text.slice(done), start: done, isFound: false });
  return pieces.filter((piece) => piece.text !== '');
}

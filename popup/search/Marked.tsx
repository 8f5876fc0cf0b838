import type { SearchMatch } from '../../src/core/search/searchStory';
import { PackText } from '../../src/ui/PackText';
import { piecesOf } from './piecesOf';

/** A text of the pack with what was found in it. */
export const Marked = ({ match }: { readonly match: SearchMatch }) => (
  <PackText>
    {piecesOf(match).map(({ text, start, isFound }) =>
      isFound ? <mark key={start}>{text}</mark> : text,
    )}
  </PackText>
);

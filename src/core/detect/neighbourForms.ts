import type { NeighbourList } from '../names/Lexicon';
import { madeOnce } from './madeOnce';

/** The folded forms of a list, unpacked when first asked for. */
export const neighbourForms = madeOnce(
  ({ forms }: NeighbourList): ReadonlySet<string> => new Set(forms.split('\n')),
);

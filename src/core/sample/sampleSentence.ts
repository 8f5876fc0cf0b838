import type { Lexicon } from '../names/Lexicon';
import type { Pack } from '../pack/packSchema';
import { makeSamplePage } from './samplePage';
import { type Piece, sampleView } from './sampleView';

/** One claim of the story, cut at the names in it that open cards. */
export interface SampleSentence {
  /** The claim's id. */
  readonly claim: string;
  readonly pieces: readonly Piece[];
}

/**
 * The one claim that names most, for the first run. Made when building: finding names takes the
 * whole lexicon, which a page that shows one sentence need not carry.
 *
 * @returns `null` where no claim of the story names anything
 */
export function sampleSentence(pack: Pack, lexicon: Lexicon): SampleSentence | null {
  const page = makeSamplePage(pack, lexicon, 1);
  const [passage] = page.passages;
  if (passage === undefined) return null;
  const off = new Set(pack.topics.flatMap(({ id, on }) => (on ? [] : [id])));
  const { passages } = sampleView(page, lexicon, { off, marks: 'all' });
  return { claim: passage.claim.id, pieces: passages[0] ?? [] };
}

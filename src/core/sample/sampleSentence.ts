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

/** A sentence with the story that it is from. */
export interface StorySentence extends SampleSentence {
  /** The id of its pack. */
  readonly pack: string;
}

/**
 * For one sentence alone, what a story is about counts and who else is in it does not: of the claims
 * that name as many triggers, the first is what the pack's editor says first.
 */
const TRIGGERS_ALONE = { trigger: 1, supporting: 0, card: 0 };
/** Where no claim names a trigger. */
const OTHERS = { trigger: 0, supporting: 1, card: 0 };

/**
 * The one claim that names most, for the first run. Made when building: finding names takes the
 * whole lexicon, which a page that shows one sentence need not carry.
 *
 * @returns `null` where no claim of the story names anything
 */
export function sampleSentence(pack: Pack, lexicon: Lexicon): SampleSentence | null {
  const pages = [TRIGGERS_ALONE, OTHERS].map((weight) => makeSamplePage(pack, lexicon, 1, weight));
  const page = pages.find(({ passages }) => passages.length > 0);
  const [passage] = page?.passages ?? [];
  if (page === undefined || passage === undefined) return null;
  const on = new Set(pack.topics.flatMap((topic) => (topic.on ? topic.id : [])));
  const { passages } = sampleView(page, lexicon, { isOn: (topic) => on.has(topic), marks: 'all' });
  return { claim: passage.claim.id, pieces: passages[0] ?? [] };
}

import type { Problem } from '../pack/Problem';
import type { Pack } from '../pack/packSchema';
import type { StoryHead } from '../page/StoryHead';
import type { SampleSentence } from '../sample/sampleSentence';
import type { PackChanges } from './packChanges';
import type { StoryRelation } from './storyRelation';

/** A story that may be added, as it is shown before anything is stored. */
export interface StoryOffer extends StoryRelation {
  readonly head: StoryHead;
  readonly pack: Pack;
  /** How many names are looked for. */
  readonly names: number;
  /** What it may not mean: the first of `warningCount`. */
  readonly warnings: readonly Problem[];
  readonly warningCount: number;
  /** A sentence to try it on; `null` where no claim names anything. */
  readonly sentence: SampleSentence | null;
  /** Beside the story that it takes the place of; `null` where there is none. */
  readonly changes: PackChanges | null;
}

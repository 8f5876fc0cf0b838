import type { Lexicon } from './Lexicon';

/** The names of one story: its lists and rules are its own. */
export interface StoryNames {
  /** The id of its pack. */
  readonly pack: string;
  readonly lexicon: Lexicon;
}

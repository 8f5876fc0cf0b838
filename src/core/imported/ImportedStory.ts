import type { Lexicon } from '../names/Lexicon';
import type { StoredPack } from '../page/ImportedTexts';
import type { StoryHead } from '../page/StoryHead';

/** A story that was added from a file, with all that is made of it once: plain data. */
export interface ImportedStory extends StoryHead, StoredPack {
  readonly lexicon: Lexicon;
  /** What a text holds if it can name a trigger of it: what the filter for pages is made of. */
  readonly keys: readonly string[];
}

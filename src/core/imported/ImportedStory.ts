import type { Lexicon } from '../names/Lexicon';
import type { StoredPack } from '../page/ImportedTexts';
import type { SwitchableTopic } from '../settings/Settings';

/** What is known of a story that was added from a file, without reading all of it. */
export interface StoryHead {
  /** The id of its pack. */
  readonly id: string;
  readonly revision: number;
  /** SHA-256 of the file as it was chosen, in hexadecimal. */
  readonly hash: string;
  /** Of the file, in bytes. */
  readonly size: number;
  readonly title: string;
  readonly authors: readonly string[];
  /** The format of what was made of the file (`ENGINE`). */
  readonly engine: number;
  readonly topics: readonly SwitchableTopic[];
}

/** A story that was added from a file, with all that is made of it once: plain data. */
export interface ImportedStory extends StoryHead, StoredPack {
  readonly lexicon: Lexicon;
  /** What a text holds if it can name a trigger of it: what the filter for pages is made of. */
  readonly keys: readonly string[];
}

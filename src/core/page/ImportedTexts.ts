import type { Writing } from '../names/nameScripts';
import type { StoryNames } from '../names/StoryNames';
import type { Pack } from '../pack/packSchema';
import type { StoryHead } from './StoryHead';

/** A story's texts, and in which writings its topics are looked for (by full id). */
export interface StoredPack {
  readonly pack: Pack;
  readonly writings: Readonly<Record<string, readonly Writing[]>>;
}

/** Those of the stories that were added. */
export type ImportedTexts = readonly StoredPack[];

/** What else is known of them: what they are, and what is looked for. */
export interface AddedShelf {
  /** All, also those of which something is to be made anew. */
  readonly heads: readonly StoryHead[];
  readonly names: readonly StoryNames[];
}

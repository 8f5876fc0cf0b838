import type { Writing } from '../names/nameScripts';
import type { Pack } from '../pack/packSchema';

/** A story's texts, and in which writings its topics are looked for (by full id). */
export interface StoredPack {
  readonly pack: Pack;
  readonly writings: Readonly<Record<string, readonly Writing[]>>;
}

/** Those of the stories that were added. */
export type ImportedTexts = readonly StoredPack[];

import type { Forms } from './Lexicon';

/**
 * What a page is read for, of one story: the letters of its names. Where they stand is found in the
 * page; whether they are the name there is decided where its rules are (`decidePage`).
 */
export interface StoryForms {
  /** The id of its pack. */
  readonly pack: string;
  readonly forms: Forms;
}

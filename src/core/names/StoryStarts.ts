/**
 * What a page is read for, of one story: where a name of it may begin. What stands there is found, and
 * decided on, where the names are (`decidePage`).
 */
export interface StoryStarts {
  /** The id of its pack. */
  readonly pack: string;
  /** The source of an expression, see `startPattern`; empty: anywhere. */
  readonly starts: string;
}

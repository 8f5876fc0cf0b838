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

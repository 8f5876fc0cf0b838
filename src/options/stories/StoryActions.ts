import type { Importer, Renewing } from './importer';

/** What can be done with stories of others; `main` connects it with the browser. */
export interface StoryActions {
  readonly importer: Importer;
  /** One was added or updated: it is shown once this settles. */
  added(): Promise<void>;
  /** Hands its file to the visitor; false if it could not be read. */
  save(id: string): Promise<boolean>;
  /** Removes it, and what was chosen of it; false if that could not be done. */
  remove(id: string): Promise<boolean>;
  /** False if the browser does not allow it. */
  copy(text: string): Promise<boolean>;
}

/** What another version has made of the files of stories, and what becomes of it. */
export interface Renewal {
  /** `null` when nothing is going on. */
  readonly now: Renewing | null;
  /** The titles of those that this version cannot read. */
  readonly failed: readonly string[];
}

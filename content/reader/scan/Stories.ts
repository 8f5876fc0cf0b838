import type { DecidedPage, PageToDecide } from '../../../src/core/detect/decidePage';
import type { StoryStarts } from '../../../src/core/names/StoryStarts';

/** The stories that are looked for: those that the page has named so far, or the only one that there is. */
export interface Stories {
  /** One that is named later stands behind those before. */
  readonly starts: readonly StoryStarts[];
  /** A text of the page, which may be new and name another story. */
  read(text: string): void;
  /** Called when there are more stories. */
  onMore?: () => void;
}

/**
 * Decides which names of `packs` in a page are mentions; `undefined` where nobody answers.
 *
 * @param off ids of stories, and full ids of topics, that the visitor does not want
 */
export type Decide = (
  page: PageToDecide,
  packs: readonly string[],
  off: ReadonlySet<string>,
) => Promise<DecidedPage | undefined>;

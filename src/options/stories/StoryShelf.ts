import type { StoryFault } from '../../browser/storyDatabase';
import type { StoryHead } from '../../core/page/StoryHead';
import type { Renewal, StoryActions } from './StoryActions';

/** A story that is no longer there. */
export interface RemovedStory {
  readonly title: string;
}

/** What the page knows of the stories that were added, and what can be done with them. */
export interface StoryShelf {
  /** All, also those that have still to be made ready for this version. */
  readonly heads: readonly StoryHead[];
  /** Why they could not be read. */
  readonly fault: StoryFault | null;
  readonly renewal: Renewal;
  /** The one that was removed last here; `null` where none was. */
  readonly removed: RemovedStory | null;
  /** `null` in a private window, which would forget what is added, and cannot reach what is there. */
  readonly actions: StoryActions | null;
}

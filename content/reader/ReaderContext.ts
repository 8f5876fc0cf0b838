import type { Send } from '../../src/browser/sendMessage';
import type { StoryStarts } from '../../src/core/names/StoryStarts';
import type { StoryFilter } from '../../src/core/page/StoryFilter';

/** All that the reader is handed; it reaches for nothing else of the extension. */
export interface ReaderContext {
  /** A sender to the background; `onOrphaned` is called when the extension is gone. */
  sender(onOrphaned: () => void): Send;
  /** Calls `onChange` when what was chosen may be otherwise, until `signal` aborts. */
  watchSettings(onChange: () => void, signal: AbortSignal): void;
  isAlive(): boolean;
  /** What tells which stories the page names, as it is now; none where there is only one. */
  filter(): StoryFilter | undefined;
  /**
   * What all stories are found by, where there is no filter, as a reader before this one has been told in
   * the same document.
   */
  readonly starts: {
    get(): readonly StoryStarts[] | undefined;
    keep(starts: readonly StoryStarts[]): void;
  };
  /** Another root element is in the page, which needs a reader of its own. */
  onNewRoot(): void;
}

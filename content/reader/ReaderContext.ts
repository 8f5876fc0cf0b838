import type { Send } from '../../src/browser/sendMessage';
import type { StoryNames } from '../../src/core/names/StoryNames';
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
   * The names of all stories, where there is no filter, that a reader before this one has been given in
   * the same document.
   */
  readonly names: {
    get(): readonly StoryNames[] | undefined;
    keep(names: readonly StoryNames[]): void;
  };
  /** Another root element is in the page, which needs a reader of its own. */
  onNewRoot(): void;
}

import type { StoryStarts } from '../names/StoryStarts';

/**
 * Gives what the stories are found by that have one of these keys (numbers, see core/text/keyHash),
 * without those of `known` packs; `undefined` where nobody answers.
 */
export type AskStarts = (
  keys: readonly number[],
  known: readonly string[],
) => Promise<readonly StoryStarts[] | undefined>;

/** The stories that a page names, as far as it has been read. */
export interface PageStories {
  /** What told which they are. */
  readonly filter: StoryFilter;
  /** What all met so far are found by; one that is met later stands behind them. */
  readonly starts: readonly StoryStarts[];
  /** Reads the whole page as it is; false where nobody answers. Takes turns with the page. */
  begin(): Promise<boolean>;
  /** A text of the page that may be new: what it names is asked for soon. */
  read(text: string): void;
  /** Called when there are more stories than those before. */
  onMore?: () => void;
}

/**
 * What tells in a frame which stories its text may name, under `globalThis.sidelightStories`. Where there
 * is one story at most there is none: its names are all that there are.
 */
export interface StoryFilter {
  stories(ask: AskStarts, signal: { readonly aborted: boolean }): PageStories;
}

declare global {
  var sidelightStories: StoryFilter | undefined;
  /**
   * Reads the filter of the stories that were added; what it gives is to be looked at. Set only where
   * there are any.
   */
  var sidelightImported: (() => Promise<unknown>) | undefined;
}

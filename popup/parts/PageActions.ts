import type { MentionReport } from '../../src/core/page/PageReport';
import type { DismissedInFrame, FoundMention } from '../../src/core/popup/findings';
import type { RowsWanted } from '../../src/core/popup/rowsWanted';

/** What can be done about the page from the popup. */
export interface PageActions {
  /** Shows a mention on the page; false when it is no longer there. */
  jump(mention: FoundMention): Promise<boolean>;
  /** The mentions of a topic in a frame that are shown, as far as they are still there. */
  rows(wanted: RowsWanted): Promise<readonly MentionReport[]>;
  undoWrongMatch(name: DismissedInFrame): void;
  /** Turns a story off everywhere, by the id of its pack. */
  turnOff(pack: string): void;
  /** Switches the page's site on. */
  switchOn(): void;
  /** Starts reading a tab that was open before us; false when that cannot be. */
  start(): Promise<boolean>;
  /** Asks the browser for the site, or for all where its host is unknown. */
  allow(): void;
  openOptions(): void;
  /** Version, licences, privacy, and how to tell of a fault. */
  openAbout(): void;
}

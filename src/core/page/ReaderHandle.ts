import type { MentionReport, PageGlance, PageReport, PublishedDate } from './PageReport';
import type { SentinelState } from './SentinelState';

/**
 * What the reader offers in its frame, under `globalThis.sidelight`: background and popup reach it
 * with `scripting.executeScript`, which shares our isolated world. A page cannot see it.
 */
export interface ReaderHandle {
  /** Whether the extension that brought it in is still there. */
  isAlive(): boolean;
  /** What the badge and the walk ask for, each time that something changes. */
  glance(): PageGlance;
  /**
   * What the popup asks for. From then on it is told (`found`) when another answer would come, as
   * long as somebody hears that.
   */
  report(): PageReport;
  /**
   * Mentions in document order: `count` of them from the one at `from` (0 is the first).
   *
   * @param topic those of this topic (a full id) that can be seen at the moment; `null` for all in the frame,
   *   whether they can be seen or not
   */
  rows(topic: string | null, from: number, count: number): readonly MentionReport[];
  /**
   * Scrolls the mention `id` into view, shows where it is, and opens its card for the keyboard.
   *
   * @returns false where it cannot be shown
   */
  jump(id: number): Promise<boolean>;
  /**
   * Goes to the next (1) or previous (-1) mention, as `jump` does; with `isEntering`, to the first
   * or last of the frame.
   *
   * @param pressedAt when the key was pressed, by the clock of `Date.now()`: Escape after that takes it back
   * @returns false when there is none left in this direction
   */
  walk(step: 1 | -1, isEntering: boolean, pressedAt: number): Promise<boolean>;
  /** Takes back that the name `name` of `topic` was a wrong match. */
  restore(topic: string, name: string): void;
  /** Ends this reader: its marks, its card and its listeners go. */
  stop(): void;
}

/** What our scripts in a frame leave for each other in their isolated world. */
declare global {
  var sidelight: ReaderHandle | undefined;
  /** Unset in a frame that was there before us. */
  var sidelightSentinel: SentinelState | undefined;
  /** In a page whose site is switched off: asks again, for the settings have changed. */
  var sidelightWake: (() => void) | undefined;
  /** The date on which the page says that it was published: where somebody looks. */
  var sidelightPublished: (() => PublishedDate | null) | undefined;
  /** Tells the reader that what was chosen may be otherwise: what no storage tells pages of. */
  var sidelightSettingsChanged: (() => void) | undefined;
}

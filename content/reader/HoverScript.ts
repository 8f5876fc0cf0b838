import type { Point } from '../../src/core/hover/geometry';
import type { SwitchOffCall } from '../../src/core/page/messages';
import type { Settings } from '../../src/core/settings/Settings';
import type { TopicCard } from '../../src/core/story/topicCard';
import type { CardScript, LeavingCard } from '../dom/CardScript';
import type { HighlightRegistry } from './marks/highlight';
import type { Reading } from './Reading';

/** What the settings say of hover and card. */
export type HoverSettings = Pick<Settings, 'trigger' | 'theme'>;

/**
 * What `hover.js` offers in its frame, under `globalThis.sidelightHover`. It is a script of its own,
 * since on most pages with marks nobody rests on one: the reader has it brought in, together with
 * the card's, once somebody is there.
 */
export interface HoverScript {
  /** The hover of one reader. */
  createHover(context: HoverContext, card: CardScript): HoverHandle;
}

/** Where the pointer had gone before there was a hover. */
export interface Arrival {
  readonly event: PointerEvent;
  /** What the event was on, in shadow trees too. */
  readonly target: EventTarget | undefined;
  /** When, on the clock of `performance.now()`, in ms. */
  readonly at: number;
  /** How the page has changed since then. */
  readonly changes: readonly MutationRecord[];
}

/** Answers pointer, keys and walk. */
export interface HoverHandle {
  /** Begins, and goes on until `signal` aborts. */
  start(signal: AbortSignal): void;
  /**
   * Whether the last walk from mention to mention stands in this frame: it has the focus, or the card
   * that was gone to is open while the browser's own bars have it.
   */
  readonly isCurrent: boolean;
  /** Mentions, marks or settings may have changed: an open card follows. */
  refresh(): void;
  /** The pointer had moved before there was a hover. */
  arrive(arrival: Arrival): void;
  /** Opens the card of the mention at `point`, if one is there. */
  tap(point: Point, isTouch: boolean): void;
  /** See `ReaderHandle.jump`. */
  jump(id: number): boolean;
  /** See `ReaderHandle.walk`. */
  walk(step: 1 | -1, isEntering: boolean): boolean;
}

/** What the hover needs of the reader. */
export interface HoverContext {
  readonly reading: Reading;
  readonly highlights: HighlightRegistry;
  /** As they are now. */
  settings(): HoverSettings;
  /** False once the extension is gone from under the page, which then ends everything here. */
  isAlive(): boolean;
  /** The card of a topic; `null` where nobody gives it. */
  readTopic(topic: string): Promise<TopicCard | null>;
  /** Switches Sidelight off as a card asks for it; gives why that could not be stored, or `null`. */
  switchOff(call: SwitchOffCall, card: LeavingCard | null): Promise<string | null>;
  openOptions(): void;
  /** A card opens: its mark is shown, in quiet mode too. */
  onCard(): void;
  /** The whole story is asked for at this topic: by its card, or where there is no room for one. */
  openTimeline(topic: string): void;
}

/** The scripts that answer whoever is there. */
export interface HoverScripts {
  readonly hover: HoverScript;
  readonly card: CardScript;
}

declare global {
  var sidelightHover: HoverScript | undefined;
}

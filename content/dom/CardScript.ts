import type { Mention } from '../../src/core/detect/Mention';
import type { CardLayout } from '../../src/core/hover/cardLayout';
import type { Point } from '../../src/core/hover/geometry';
import type { Hover } from '../../src/core/hover/hover';
import type { Saved, SwitchOffCall } from '../../src/core/page/messages';
import type { Settings } from '../../src/core/settings/Settings';
import type { SiteState } from '../../src/core/settings/sites';
import type { TopicCard } from '../../src/core/story/topicCard';
import type { MarkPlace } from './MarkPlace';

/**
 * What `card.js` offers in its frame, under `globalThis.sidelightCard`. It is a script of its own,
 * since most pages with marks never show a card: the reader has it brought in once somebody is there.
 */
export interface CardScript {
  /** The cards of one reader. */
  createCards(context: CardsContext): CardsHandle;
  /**
   * Says in the place of a card that Sidelight is off, and takes it back on demand. It goes with
   * Escape, a press beside it, its mark leaving the view, and with `end`.
   *
   * @param undo switches it on again; `undefined` comes of it where nobody answers
   */
  showOffNotice(
    card: LeavingCard,
    site: Extract<SiteState, { on: false }>,
    undo: () => Promise<Saved | undefined>,
    end: AbortController,
  ): void;
}

/** The cards of a reader: at most one is open. */
export interface CardsHandle {
  /** Cards may be opened from here until `signal` aborts. */
  start(signal: AbortSignal): void;
  /** Where the open card is; `null` while none is open. */
  readonly rect: DOMRect | null;
  /** Whether `event` went to a card. */
  has(event: Event): boolean;
  /** Whether `element` is our one element in the page. */
  isHost(element: Element): boolean;
  /** Makes the card of a mention ready, unseen, unless one is open. */
  prepare(mention: number): void;
  /** Whether the open card stays with the pointer at `point`. */
  isKept(point: Point, touching: Touching): boolean;
  /** The pointer has left the window, or gone into a frame; says whether a press holds the card. */
  leave(): boolean;
  /** Makes what is open what `hover` has. */
  follow(hover: Hover): void;
  /** Shows what has changed about the open card's mention; closes it if that is none any more. */
  refresh(hover: Hover): void;
}

/** What cards need of the reader: which mention is which, and whom the buttons ask. */
export interface CardsContext {
  theme(): Settings['theme'];
  mention(id: number): CardMention | undefined;
  /** The card of a mention's topic: it is there before the mention's card is opened or prepared. */
  topic(id: string): TopicCard | undefined;
  /** The card of any topic; `null` where nobody gives it. */
  readTopic(id: string): Promise<TopicCard | null>;
  /** The day on which the page was published (`2018-02-21`), as far as it says so. */
  pageDay(): string | null;
  /** Asks the hover to close the card: `gone` unless it is pinned. */
  close(reason: 'gone' | 'close'): void;
  pin(isPinned: boolean): void;
  /** Shows the whole story at a topic. */
  openTimeline(topic: string): void;
  openOptions(): void;
  /** Calls a name a wrong match on this page. */
  dismiss(named: NamedTopic): void;
  /** Takes that back. */
  restore(named: NamedTopic): void;
  /** Gives why it could not be stored, or `null`. `card` is to be known when it is gone. */
  switchOff(call: SwitchOffCall, card: LeavingCard | null): Promise<string | null>;
}

/** What a name in the page stands for in one story. */
export interface NamedTopic extends Pick<Mention, 'topic' | 'name' | 'block' | 'evidence'> {
  /** As the page has it. */
  readonly text: string;
  readonly isDismissed: boolean;
}

/** A mention as its card needs it. */
export interface CardMention extends NamedTopic {
  readonly id: number;
  /** What the name, or a part of it, stands for in further stories. */
  readonly others: readonly NamedTopic[];
  /** Where it lies now; `null` where the page has changed under it. */
  place(): MarkPlace | null;
  /** Shows which mark the open card belongs to, until `signal` aborts. */
  show(signal: AbortSignal): void;
}

/** The card that has switched Sidelight off: the way back is shown in its place. */
export interface LeavingCard {
  /** Where its mark lies. */
  readonly mark: MarkPlace;
  readonly layout: CardLayout;
  /** Whether it was opened by key, so that the focus goes on to what follows it. */
  readonly takesFocus: boolean;
  readonly theme: Settings['theme'];
}

/** What the pointer does at a point. */
export interface Touching {
  /** A button is held. */
  readonly isPressed: boolean;
  /** The event went to the card, of which tips and menus stand out. */
  readonly isOurs: boolean;
}

declare global {
  var sidelightCard: CardScript | undefined;
}

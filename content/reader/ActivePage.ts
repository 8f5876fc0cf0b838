import type { Point } from '../../src/core/hover/geometry';
import type { Hover, OpenCard } from '../../src/core/hover/hover';
import type { SwitchOffCall } from '../../src/core/page/messages';
import type { Settings } from '../../src/core/settings/Settings';
import type { TopicCard } from '../../src/core/story/topicCard';
import type { CardScript, LeavingCard } from '../dom/CardScript';
import { layoutNow } from '../dom/layoutNow';
import { listen } from '../dom/listen';
import { cardMention } from './hover/cardMention';
import { createHoverDriver, type HoverDriver } from './hover/createHoverDriver';
import { LateCards } from './hover/LateCards';
import { listenForTaps } from './hover/listenForTaps';
import { MentionWalk } from './hover/MentionWalk';
import { mentionAt } from './hover/mentionAt';
import { type OpenAt, PageCards } from './hover/PageCards';
import type { HighlightRegistry } from './marks/highlight';
import { Reading, type ReadingSettings } from './Reading';
import type { PageMention } from './scan/PageMention';
import type { Stories } from './scan/PageReader';

/** What the settings say of hover and card. */
export type PageSettings = Pick<Settings, 'trigger' | 'theme'>;

/** What a page where Sidelight is on is given. */
export interface PageContext {
  /** What is looked for. */
  readonly stories: Stories;
  readonly highlights: HighlightRegistry;
  /** False once the extension is gone from under the page, which then ends everything here. */
  isAlive(): boolean;
  /** Brings in the script that shows cards; `null` where it does not come. */
  readScript(): Promise<CardScript | null>;
  /** The card of a topic; `null` where nobody gives it. */
  readTopic(topic: string): Promise<TopicCard | null>;
  /** Switches Sidelight off as a card asks for it; gives why that could not be stored, or `null`. */
  switchOff(call: SwitchOffCall, card: LeavingCard | null): Promise<string | null>;
  openOptions(): void;
  /** Mentions or marks may have changed. */
  onChange(): void;
  /** A card opens: its mark is shown, in quiet mode too. */
  onCard(): void;
  /** The whole story is asked for at this topic: by its card, or where there is no room for one. */
  openTimeline(topic: string): void;
}

/** Sidelight in a page where it is on: reading, marks, hover and cards. */
export class ActivePage {
  readonly reading: Reading;
  readonly hover: HoverDriver;
  readonly #cards: LateCards;
  readonly #pageCards: PageCards;
  readonly #walk: MentionWalk;
  readonly #isAlive: () => boolean;
  readonly #openElsewhere: (topic: string) => void;
  readonly #signal: AbortSignal;
  #settings: PageSettings;

  constructor(
    context: PageContext,
    settings: PageSettings,
    reading: ReadingSettings,
    signal: AbortSignal,
  ) {
    this.#signal = signal;
    this.#settings = settings;
    this.#isAlive = context.isAlive;
    this.#openElsewhere = context.openTimeline;
    const onChange = (): void => {
      this.#cards.refresh(this.hover.state);
      context.onChange();
    };
    this.#cards = new LateCards(
      {
        theme: () => this.#settings.theme,
        hasMarks: () => this.reading.marks.areThere,
        mention: (id) => cardMention(id, this.reading, context.highlights),
        readScript: context.readScript,
        readTopic: context.readTopic,
        // Its script comes with the card's.
        pageDay: () => globalThis.sidelightPublished?.()?.day ?? null,
        close: (reason) => this.hover.send({ type: reason }),
        pin: (isPinned) => this.hover.send({ type: 'pin', isPinned }),
        openTimeline: context.openTimeline,
        openOptions: context.openOptions,
        dismiss: ({ topic, name, text, evidence }) =>
          this.reading.quiet({ topic, name, text, isWhole: evidence.kind === 'full' }),
        restore: ({ topic, name }) => this.reading.restore(topic, name),
        switchOff: context.switchOff,
      },
      signal,
    );
    this.#pageCards = new PageCards({
      hasMark: (text) => this.reading.marks.inText(text).length > 0,
      isOurs: (element) => this.#cards.isHost(element),
      onShown: () => this.hover.send({ type: 'close' }),
    });
    this.hover = createHoverDriver({
      isArmed: (event) => this.#isArmed(event),
      isKept: (point, touching) => this.#cards.isKept(point, touching),
      onLeave: () => this.#cards.leave(),
      isOurs: (event) => this.#cards.has(event),
      mentionAt: (point) => this.#restsOn(point),
      onStopping: (mention) => this.#cards.expect(mention),
      onResting: (mention) => this.#cards.prepare(mention),
      onChange: (state) => {
        if (state.card) context.onCard();
        this.#cards.follow(state);
        this.#pageCards.guard(this.#openAt(state));
      },
    });
    this.reading = new Reading({ ...context, onChange }, reading, signal);
    this.#walk = new MentionWalk(
      () => this.reading.stops,
      ({ id }) => this.open(id, 'keyboard'),
    );
  }

  /** Begins, and goes on until the signal aborts. */
  start(): void {
    const signal = this.#signal;
    this.hover.start(signal);
    this.reading.start();
    this.#cards.start();
    this.#pageCards.start(signal);
    // Who comes back to it from the back-forward cache finds no card that was left open.
    listen('pagehide', ({ persisted }) => persisted && this.hover.send({ type: 'close' }), signal);
    listenForTaps(
      () => this.#settings.trigger === 'click',
      (point, isTouch) => {
        const mention = this.#mentionAt(point);
        if (mention) this.open(mention.id, isTouch ? 'tap' : 'pointer');
      },
      signal,
    );
  }

  /**
   * Whether the last walk from mention to mention stands in this frame: it has the focus, or the card
   * that was gone to is open while the browser's own bars have it.
   */
  get isCurrent(): boolean {
    const at = this.#walk.last;
    return at !== null && (document.hasFocus() || this.hover.state.card?.mention === at.id);
  }

  set(settings: PageSettings, reading: ReadingSettings): void {
    this.#settings = settings;
    this.reading.set(reading);
    // An open card has the theme.
    this.#cards.refresh(this.hover.state);
  }

  open(mention: number, by: OpenCard['by']): void {
    const topic = this.reading.mention(mention)?.topic;
    if (topic !== undefined && layoutNow(by) === 'none') this.#openElsewhere(topic);
    else this.hover.send({ type: 'open', mention, by });
  }

  /** Shows where the mention `id` is, and opens its card for the keyboard; false where it cannot. */
  jump(id: number): boolean {
    const mention = this.reading.mention(id);
    return mention !== undefined && this.#walk.goTo(mention);
  }

  /** See `MentionWalk.go`. */
  walk(step: 1 | -1, isEntering: boolean): boolean {
    const isHere = this.#walk.go(step, isEntering);
    // It goes on in another frame: no card stays open behind it, which would keep the focus from there.
    if (!isHere) this.hover.send({ type: 'gone' });
    return isHere;
  }

  #isArmed(event: PointerEvent): boolean {
    const { trigger } = this.#settings;
    return trigger === 'rest' || (trigger === 'modifier' && event.shiftKey);
  }

  /** In a frame too low to read in, nothing opens for a pointer that only rests. */
  #restsOn(point: Point): number | null {
    return layoutNow('pointer') === 'none' ? null : (this.#openableAt(point)?.id ?? null);
  }

  #mentionAt(point: Point): PageMention | null {
    if (!this.#isAlive()) return null;
    const { marks, shadowRoots } = this.reading;
    return mentionAt(point, marks, shadowRoots, (element) => this.#pageCards.speaksAt(element));
  }

  /** Where a card is open that gives way to one of the page's own. */
  #openAt({ card, pointer }: Hover): OpenAt | null {
    const { rect } = this.#cards;
    const text = card && this.reading.mention(card.mention)?.from.node;
    if (card?.by !== 'pointer' || card.isPinned || !rect || !text || !pointer) return null;
    return { rect, text, point: pointer };
  }

  /** The mention that a pointer at rest opens, unless a card of the page's own is there. */
  #openableAt(point: Point): PageMention | null {
    const mention = this.#mentionAt(point);
    return mention && this.#pageCards.isShownAt(point, mention.from.node) ? null : mention;
  }
}

import type { ComponentChild } from 'preact';
import type { Point } from '../../src/core/hover/geometry';
import type { Hover, OpenCard } from '../../src/core/hover/hover';
import type { Lexicon } from '../../src/core/names/Lexicon';
import type { Settings } from '../../src/core/settings/Settings';
import { layoutNow } from '../card/layoutNow';
import { Cards } from './hover/Cards';
import { driveHover, type HoverDriver } from './hover/driveHover';
import { listenForTaps } from './hover/listenForTaps';
import { mentionAt } from './hover/mentionAt';
import { type OpenAt, PageCards } from './hover/PageCards';
import { mentionsBeyond, reveal } from './hover/reveal';
import type { HighlightRegistry } from './marks/highlight';
import { Reading, type ReadingSettings } from './Reading';
import { isRendered } from './scan/isRendered';
import type { PageMention } from './scan/PageMention';

/** What a page where Sidelight is on is given. */
export interface PageContext {
  readonly lexicon: Lexicon;
  readonly css: string;
  readonly highlights: HighlightRegistry;
  /** False once the extension is gone from under the page, which then ends everything here. */
  isAlive(): boolean;
  /** What the card of a mention shows. */
  content(mention: PageMention, card: OpenCard, page: ActivePage): ComponentChild;
  /** Mentions or marks may have changed. */
  onChange(): void;
  /** A card opens: its mark is shown, in quiet mode too. */
  onCard(): void;
  /** The card of this topic was asked for where there is no room for one. */
  onNoRoom(topic: string): void;
}

/** Sidelight in a page where it is on: reading, marks, hover and cards, until `signal` aborts. */
export class ActivePage {
  readonly reading: Reading;
  readonly hover: HoverDriver;
  readonly #cards: Cards;
  readonly #pageCards: PageCards;
  readonly #isAlive: () => boolean;
  readonly #openElsewhere: (topic: string) => void;
  #settings: Settings;
  #walkedTo: PageMention | null = null;

  constructor(
    context: PageContext,
    settings: Settings,
    reading: ReadingSettings,
    signal: AbortSignal,
  ) {
    this.#settings = settings;
    this.#isAlive = context.isAlive;
    this.#openElsewhere = context.onNoRoom;
    const onChange = (): void => {
      this.#cards.refresh(this.hover.state);
      context.onChange();
    };
    this.#cards = new Cards(
      {
        css: context.css,
        highlights: context.highlights,
        mention: (id) => this.reading.mention(id),
        content: (mention, card) => context.content(mention, card, this),
        close: (reason) => this.hover.send({ type: reason }),
      },
      signal,
    );
    this.#pageCards = new PageCards({
      hasMark: (text) => this.reading.marks.inText(text).length > 0,
      isOurs: (element) => this.#cards.isHost(element),
      onShown: () => this.hover.send({ type: 'close' }),
    });
    this.hover = driveHover(
      {
        isArmed: (event) => this.#isArmed(event),
        isKept: (point, touching) => this.#cards.isKept(point, touching),
        onLeave: () => this.#cards.leave(),
        isOurs: (event) => this.#cards.has(event),
        mentionAt: (point) => this.#restsOn(point),
        onResting: (mention) => this.#cards.prepare(mention),
        onChange: (state) => {
          if (state.card) context.onCard();
          this.#cards.follow(state);
          this.#pageCards.guard(this.#openAt(state));
        },
      },
      signal,
    );
    this.reading = new Reading({ ...context, onChange }, reading, signal);
    this.#pageCards.start(signal);
    listenForTaps(
      () => this.#settings.trigger === 'click',
      (point, isTouch) => {
        const mention = this.#mentionAt(point);
        if (mention) this.open(mention.id, isTouch ? 'tap' : 'pointer');
      },
      signal,
    );
  }

  get theme(): Settings['theme'] {
    return this.#settings.theme;
  }

  /** Whether the last walk from mention to mention stands in this frame. */
  get isCurrent(): boolean {
    return this.#walkedTo !== null && document.hasFocus();
  }

  set(settings: Settings, reading: ReadingSettings): void {
    this.#settings = settings;
    this.reading.set(reading);
  }

  open(mention: number, by: OpenCard['by']): void {
    const topic = this.reading.mention(mention)?.topic;
    if (topic !== undefined && layoutNow(by) === 'none') this.#openElsewhere(topic);
    else this.hover.send({ type: 'open', mention, by });
  }

  /** Shows where the mention `id` is, and opens its card for the keyboard; false where it cannot. */
  jump(id: number): boolean {
    const mention = this.reading.mention(id);
    if (!mention || !reveal(mention)) return false;
    this.#walkedTo = mention;
    this.open(id, 'keyboard');
    return true;
  }

  walk(step: 1 | -1, isEntering: boolean): boolean {
    const from = isEntering ? null : this.#walkedTo;
    for (const mention of mentionsBeyond(this.reading.mentions, from, step)) {
      if (isRendered(mention) && this.jump(mention.id)) return true;
    }
    this.#walkedTo = null;
    return false;
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

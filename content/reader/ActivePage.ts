import type { ComponentChild } from 'preact';
import type { Lexicon } from '../../src/core/detect/Lexicon';
import type { OpenCard } from '../../src/core/hover/hover';
import type { Settings } from '../../src/core/settings/Settings';
import { Cards } from './Cards';
import { driveHover, type HoverDriver } from './driveHover';
import type { HighlightRegistry } from './highlight';
import { mentionAt } from './hitTest';
import type { PageMention } from './PageMention';
import { Reading, type ReadingSettings } from './Reading';
import { listenForTaps } from './tap';
import { nextMention, reveal } from './walk';

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
}

/** Sidelight in a page where it is on: reading, marks, hover and cards, until `signal` aborts. */
export class ActivePage {
  readonly reading: Reading;
  readonly hover: HoverDriver;
  readonly #cards: Cards;
  readonly #isAlive: () => boolean;
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
    this.hover = driveHover(
      {
        isArmed: (event) => this.#isArmed(event),
        isKept: (point) => this.#cards.isKept(point),
        isOurs: (event) => this.#cards.has(event),
        mentionAt: (point) => this.#mentionAt(point)?.id ?? null,
        onResting: (mention) => this.#cards.prepare(mention),
        onChange: (state) => {
          if (state.card) context.onCard();
          this.#cards.follow(state);
        },
      },
      signal,
    );
    this.reading = new Reading({ ...context, onChange }, reading, signal);
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
    this.hover.send({ type: 'open', mention, by });
  }

  /** Shows where the mention `id` is, and opens its card for the keyboard. */
  jump(id: number): boolean {
    const mention = this.reading.mention(id);
    if (!mention || !reveal(mention)) return false;
    this.#walkedTo = mention;
    this.open(id, 'keyboard');
    return true;
  }

  walk(step: 1 | -1, isEntering: boolean): boolean {
    const from = isEntering ? null : this.#walkedTo;
    const next = nextMention(this.reading.mentions, from, step);
    if (!next) this.#walkedTo = null;
    return next !== null && this.jump(next.id);
  }

  #isArmed(event: PointerEvent): boolean {
    const { trigger } = this.#settings;
    return trigger === 'rest' || (trigger === 'modifier' && event.shiftKey);
  }

  #mentionAt(point: { readonly x: number; readonly y: number }): PageMention | null {
    if (!this.#isAlive()) return null;
    return mentionAt(point, this.reading.marks, this.reading.shadowRoots);
  }
}

import type { ComponentChild } from 'preact';
import type { Point } from '../../../src/core/hover/geometry';
import { type Hover, type OpenCard, openedBy } from '../../../src/core/hover/hover';
import type { Touching } from '../../card/CardGeometry';
import { CardHost } from '../../card/CardHost';
import { layoutNow } from '../../card/layoutNow';
import { type OpenedCard, openCard, prepareCard } from '../../card/openCard';
import { swallowKeyup } from '../../card/swallowKeyup';
import { listen } from '../../dom/listen';
import type { HighlightRegistry } from '../marks/highlight';
import { measureMark } from '../marks/measureMark';
import { showMark } from '../marks/showMark';
import type { PageMention } from '../scan/PageMention';

/** What the cards need: which mention is which, and what a card shows of it. */
export interface CardsContext {
  /** The card's style sheet. */
  readonly css: string;
  readonly highlights: HighlightRegistry;
  mention(id: number): PageMention | undefined;
  content(mention: PageMention, card: OpenCard): ComponentChild;
  /** Asks the hover to close the card: `gone` unless it is pinned. */
  close(reason: 'gone' | 'close'): void;
}

/** Opens and closes the card as the hover says: at most one. */
export class Cards {
  /** Made for the first card: most pages with marks never show one. */
  #host: CardHost | null = null;
  readonly #context: CardsContext;
  #open: { readonly mention: PageMention; readonly card: OpenedCard } | null = null;
  /** The card as the hover has it. */
  #latest: OpenCard | null = null;
  /** Whose card is ready to be openedBy. */
  #prepared: PageMention | null = null;
  #closing = new AbortController();

  constructor(context: CardsContext, signal: AbortSignal) {
    this.#context = context;
    signal.addEventListener('abort', () => {
      this.#close();
      this.#host?.remove();
      this.#host = null;
    });
  }

  /** Whether `event` went to a card. */
  has(event: Event): boolean {
    if (this.#host?.has(event)) return true;
    // The card lets through what it lies under; a press there is kept from the page all the same.
    return event.type === 'pointerdown' && (this.#open?.card.isUnderRest() ?? false);
  }

  /** Whether `element` is our one element in the page. */
  isHost(element: Element): boolean {
    return this.#host?.is(element) ?? false;
  }

  /** Where the open card is; `null` while none is open. */
  get rect(): DOMRect | null {
    return this.#open?.card.rect() ?? null;
  }

  /** Makes the card of a mention ready, unseen, unless one is open. */
  prepare(id: number): void {
    const mention = this.#context.mention(id);
    if (this.#open || !mention) return;
    prepareCard(this.#hostOfPage(), this.#context.content(mention, openedBy(id, 'pointer')));
    this.#prepared = mention;
  }

  /** Whether the open card stays with the pointer at `point`. */
  isKept(point: Point, touching: Touching): boolean {
    return this.#open?.card.isKept(point, touching) ?? false;
  }

  /** The pointer has left the window, or gone into a frame; says whether a press holds the card. */
  leave(): boolean {
    this.#open?.card.forgetPointer();
    return this.#open?.card.isHeld ?? false;
  }

  /** Makes what is open what `hover` has. */
  follow({ card, pointer }: Hover): void {
    this.#latest = card;
    if (card && this.#open?.mention.id === card.mention) {
      this.#open.card.update(this.#context.content(this.#open.mention, card), card.isPinned);
      return;
    }
    this.#close();
    if (card) this.#show(card, card.by === 'pointer' ? pointer : null);
  }

  /** Shows what has changed about the open card's mention; closes it if that is none any more. */
  refresh(hover: Hover): void {
    this.#prepared = null;
    if (!this.#open) return;
    if (this.#context.mention(this.#open.mention.id)) this.follow(hover);
    else this.#context.close('gone');
  }

  #show(open: OpenCard, pointer: Point | null): void {
    const mention = this.#context.mention(open.mention);
    const mark = mention && measureMark(mention);
    if (!mention || !mark) {
      this.#context.close('close');
      return;
    }
    const isReady = mention === this.#prepared && open.by === 'pointer';
    this.#prepared = null;
    this.#closing = new AbortController();
    const { signal } = this.#closing;
    const host = this.#hostOfPage();
    const layout = layoutNow(open.by);
    const card = openCard(
      host,
      {
        mark,
        pointer,
        layout,
        // A pointer that rests is no wish to have the page moved.
        mayScroll: open.by !== 'pointer',
        takesFocus: open.by === 'keyboard',
        content: isReady ? null : this.#context.content(mention, open),
        onGone: () => this.#context.close('gone'),
        onFocusLost: () => this.#context.close('close'),
        onCovered: () => this.#context.close('close'),
        onPulledAway: () => this.#context.close('close'),
      },
      signal,
    );
    // The window's size has changed, or its zoom: the card lies otherwise, and is openedBy anew.
    listen('resize', () => layoutNow(open.by) !== layout && this.#showAgain(open, pointer), signal);
    showMark(mention, this.#context.highlights, signal);
    listenForEscape(() => this.#context.close('close'), host, signal);
    this.#open = { mention, card };
  }

  #showAgain(open: OpenCard, pointer: Point | null): void {
    const latest = this.#latest ?? open;
    this.#close();
    this.#show(latest, pointer);
  }

  #hostOfPage(): CardHost {
    this.#host ??= new CardHost(this.#context.css);
    return this.#host;
  }

  #close(): void {
    this.#open = null;
    this.#closing.abort();
  }
}

/**
 * While a card is open, Escape is the card's: not also that of a dialog below it, and first that of
 * an explanation that is open in the card.
 */
export function listenForEscape(onEscape: () => void, host: CardHost, signal: AbortSignal): void {
  window.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.key !== 'Escape' || event.isComposing) return;
      if (host.hasOpenTip && host.has(event)) return;
      const isTip = host.hasOpenTip;
      event.preventDefault();
      event.stopImmediatePropagation();
      swallowKeyup(event, (up) => host.has(up));
      if (isTip) host.closeTip();
      else onEscape();
    },
    { capture: true, signal },
  );
}

import type { ComponentChild } from 'preact';
import type { Point } from '../../src/core/hover/geometry';
import { type Hover, type OpenCard, opened } from '../../src/core/hover/hover';
import { CardHost } from '../card/CardHost';
import { keepRelease } from '../card/keepRelease';
import { type OpenedCard, openCard, prepareCard } from '../card/openCard';
import { rangeOf } from './Marks';
import type { PageMention } from './PageMention';
import { showMark } from './showMark';

/** What the cards need: which mention is which, and what a card shows of it. */
export interface CardsContext {
  /** The card's style sheet. */
  readonly css: string;
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
  /** Whose card is ready to be opened. */
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
    return this.#host?.has(event) ?? false;
  }

  /** Makes the card of a mention ready, unseen, unless one is open. */
  prepare(id: number): void {
    const mention = this.#context.mention(id);
    if (this.#open || !mention) return;
    prepareCard(this.#hostOfPage(), this.#context.content(mention, opened(id, 'pointer')));
    this.#prepared = mention;
  }

  isKept(point: Point): boolean {
    return this.#open?.card.isKept(point) ?? false;
  }

  /** Makes what is open what `hover` has. */
  follow({ card }: Hover): void {
    if (card && this.#open?.mention.id === card.mention) {
      this.#open.card.update(this.#context.content(this.#open.mention, card));
      return;
    }
    this.#close();
    if (card) this.#show(card);
  }

  /** Shows what has changed about the open card's mention; closes it if that is none any more. */
  refresh(hover: Hover): void {
    this.#prepared = null;
    if (!this.#open) return;
    if (this.#context.mention(this.#open.mention.id)) this.follow(hover);
    else this.#context.close('gone');
  }

  #show(open: OpenCard): void {
    const mention = this.#context.mention(open.mention);
    const mark = mention && rangeOf(mention);
    if (!mention || !mark) {
      this.#context.close('close');
      return;
    }
    const isReady = mention === this.#prepared && open.by === 'pointer';
    this.#prepared = null;
    this.#closing = new AbortController();
    const { signal } = this.#closing;
    const host = this.#hostOfPage();
    const card = openCard(
      host,
      {
        mark,
        isSheet: open.by === 'tap',
        takesFocus: open.by === 'keyboard',
        content: isReady ? null : this.#context.content(mention, open),
        onGone: () => this.#context.close('gone'),
        onFocusLost: () => this.#context.close('close'),
      },
      signal,
    );
    showMark(mention, signal);
    listenForEscape(() => this.#context.close('close'), host, signal);
    this.#open = { mention, card };
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
      keepRelease(event, (up) => host.has(up));
      if (isTip) host.closeTip();
      else onEscape();
    },
    { capture: true, signal },
  );
}

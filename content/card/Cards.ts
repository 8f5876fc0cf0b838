import type { Point } from '../../src/core/hover/geometry';
import { type Hover, type OpenCard, openedBy } from '../../src/core/hover/hover';
import type { CardMention, CardsContext, CardsHandle, Touching } from '../dom/CardScript';
import { layoutNow } from '../dom/layoutNow';
import { listen } from '../dom/listen';
import { CardHost } from './CardHost';
import type { cardContent } from './cardContent';
import { listenForEscape } from './listenForEscape';
import { type OpenedCard, openCard, prepareCard } from './openCard';

/** Opens and closes the card as the hover says: at most one. */
export class Cards implements CardsHandle {
  /** Made for the first card. */
  #host: CardHost | null = null;
  readonly #css: string;
  readonly #context: CardsContext;
  readonly #content: (mention: CardMention, card: OpenCard) => preact.ComponentChild;
  #open: { readonly mention: CardMention; readonly card: OpenedCard } | null = null;
  /** The card as the hover has it. */
  #latest: OpenCard | null = null;
  /** The mention whose card is ready to be opened. */
  #prepared: number | null = null;
  #closing = new AbortController();

  /** @param css the card's style sheet */
  constructor(css: string, context: CardsContext, content: ReturnType<typeof cardContent>) {
    this.#css = css;
    this.#context = context;
    this.#content = content;
  }

  start(signal: AbortSignal): void {
    signal.addEventListener('abort', () => {
      this.#close();
      this.#host?.remove();
      this.#host = null;
    });
  }

  has(event: Event): boolean {
    if (this.#host?.has(event)) return true;
    // The card lets through what it lies under; a press there is kept from the page all the same.
    return event.type === 'pointerdown' && (this.#open?.card.isUnderRest() ?? false);
  }

  isHost(element: Element): boolean {
    return this.#host?.is(element) ?? false;
  }

  get rect(): DOMRect | null {
    return this.#open?.card.rect() ?? null;
  }

  prepare(id: number): void {
    const mention = this.#context.mention(id);
    if (this.#open || !mention) return;
    prepareCard(this.#hostOfPage(), this.#content(mention, openedBy(id, 'pointer')));
    this.#prepared = id;
  }

  isKept(point: Point, touching: Touching): boolean {
    return this.#open?.card.isKept(point, touching) ?? false;
  }

  leave(): boolean {
    this.#open?.card.forgetPointer();
    return this.#open?.card.isHeld ?? false;
  }

  follow({ card, pointer }: Hover): void {
    this.#latest = card;
    const shown = this.#open?.mention;
    if (card && shown?.id === card.mention) {
      const mention = this.#context.mention(shown.id) ?? shown;
      this.#open?.card.update(this.#content(mention, card), card.isPinned);
      return;
    }
    this.#close();
    if (card) this.#show(card, card.by === 'pointer' ? pointer : null);
  }

  refresh(hover: Hover): void {
    this.#prepared = null;
    if (!this.#open) return;
    if (this.#context.mention(this.#open.mention.id)) this.follow(hover);
    else this.#context.close('gone');
  }

  #show(open: OpenCard, pointer: Point | null): void {
    const mention = this.#context.mention(open.mention);
    const mark = mention?.place();
    if (!mention || !mark) {
      this.#context.close('close');
      return;
    }
    const isReady = mention.id === this.#prepared && open.by === 'pointer';
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
        content: isReady ? null : this.#content(mention, open),
        onGone: () => this.#context.close('gone'),
        onFocusLost: () => this.#context.close('close'),
        onCovered: () => this.#context.close('close'),
        onPulledAway: () => this.#context.close('close'),
      },
      signal,
    );
    // The window's size has changed, or its zoom: the card lies otherwise, and is opened anew.
    listen('resize', () => layoutNow(open.by) !== layout && this.#showAgain(open, pointer), signal);
    mention.show(signal);
    listenForEscape(() => this.#context.close('close'), host, signal);
    this.#open = { mention, card };
  }

  #showAgain(open: OpenCard, pointer: Point | null): void {
    const latest = this.#latest ?? open;
    this.#close();
    this.#show(latest, pointer);
  }

  #hostOfPage(): CardHost {
    this.#host ??= CardHost.make(this.#css);
    return this.#host;
  }

  #close(): void {
    this.#open = null;
    this.#closing.abort();
  }
}

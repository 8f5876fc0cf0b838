import type { Point } from '../../src/core/hover/geometry';
import type { Hover, OpenCard } from '../../src/core/hover/hover';
import type { CardScript } from '../dom/CardScript';
import { layoutNow } from '../dom/layoutNow';
import { listen } from '../dom/listen';
import type { Arrival, HoverContext, HoverHandle } from '../reader/HoverScript';
import type { PageMention } from '../reader/scan/PageMention';
import { cardMention } from './cardMention';
import { createHoverDriver, type HoverDriver } from './createHoverDriver';
import { LateCards } from './LateCards';
import { MentionWalk } from './MentionWalk';
import { mentionAt } from './mentionAt';
import { type OpenAt, PageCards } from './PageCards';

/** Answers pointer, keys and walk in a page: says which mention is meant, and has its card opened. */
export class PageHover implements HoverHandle {
  readonly #context: HoverContext;
  readonly #driver: HoverDriver;
  readonly #cards: LateCards;
  readonly #pageCards: PageCards;
  readonly #walk: MentionWalk;

  constructor(context: HoverContext, script: CardScript) {
    this.#context = context;
    const { reading } = context;
    this.#cards = new LateCards(script, {
      theme: () => context.settings().theme,
      mention: (id) => cardMention(id, reading, context.highlights),
      readTopic: context.readTopic,
      // Its script comes with the card's.
      pageDay: () => globalThis.sidelightPublished?.()?.day ?? null,
      close: (reason) => this.#driver.send({ type: reason }),
      pin: (isPinned) => this.#driver.send({ type: 'pin', isPinned }),
      openTimeline: context.openTimeline,
      openOptions: context.openOptions,
      dismiss: ({ topic, name, text, evidence }) =>
        reading.quiet({ topic, name, text, isWhole: evidence.kind === 'full' }),
      restore: ({ topic, name }) => reading.restore(topic, name),
      switchOff: context.switchOff,
    });
    this.#pageCards = new PageCards({
      hasMark: (text) => reading.marks.inText(text).length > 0,
      isOurs: (element) => this.#cards.isHost(element),
      onShown: () => this.#driver.send({ type: 'close' }),
    });
    this.#driver = createHoverDriver({
      isArmed: (event) => this.#isArmed(event),
      isArmedBy: ({ key, repeat }) =>
        key === 'Shift' && !repeat && context.settings().trigger === 'modifier',
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
    this.#walk = new MentionWalk(
      () => reading.stops,
      ({ id }) => this.open(id, 'keyboard'),
    );
  }

  start(signal: AbortSignal): void {
    this.#driver.start(signal);
    this.#cards.start(signal);
    this.#pageCards.start(signal);
    // Who comes back to it from the back-forward cache finds no card that was left open.
    listen(
      'pagehide',
      ({ persisted }) => persisted && this.#driver.send({ type: 'close' }),
      signal,
    );
  }

  /** As the driver has it. */
  get state(): Hover {
    return this.#driver.state;
  }

  get isCurrent(): boolean {
    const at = this.#walk.last;
    return at !== null && (document.hasFocus() || this.state.card?.mention === at.id);
  }

  refresh(): void {
    this.#cards.refresh(this.state);
  }

  arrive({ event, target, at, changes }: Arrival): void {
    this.#pageCards.enter(target, event, changes);
    this.#driver.move(event, at);
  }

  tap(point: Point, isTouch: boolean): void {
    // The very first click: a card lies by the pointer, which has not moved since there is a hover.
    if (!isTouch && this.state.pointer === null) {
      const at = performance.now();
      this.#driver.send({ type: 'move', at, point, isArmed: false, isKept: false });
    }
    const mention = this.#mentionAt(point);
    if (mention) this.open(mention.id, isTouch ? 'tap' : 'pointer');
  }

  /** Opens the card of a mention, or the whole story where there is no room for a card. */
  open(mention: number, by: OpenCard['by']): void {
    const topic = this.#context.reading.mention(mention)?.topic;
    if (topic !== undefined && layoutNow(by) === 'none') this.#context.openTimeline(topic);
    else this.#driver.send({ type: 'open', mention, by });
  }

  jump(id: number): boolean {
    const mention = this.#context.reading.mention(id);
    return mention !== undefined && this.#walk.goTo(mention);
  }

  walk(step: 1 | -1, isEntering: boolean): boolean {
    const isHere = this.#walk.go(step, isEntering);
    // It goes on in another frame: no card stays open behind it, which would keep the focus from there.
    if (!isHere) this.#driver.send({ type: 'gone' });
    return isHere;
  }

  #isArmed(event: PointerEvent): boolean {
    const { trigger } = this.#context.settings();
    return trigger === 'rest' || (trigger === 'modifier' && event.shiftKey);
  }

  /** In a frame too low to read in, nothing opens for a pointer that only rests. */
  #restsOn(point: Point): number | null {
    return layoutNow('pointer') === 'none' ? null : (this.#openableAt(point)?.id ?? null);
  }

  #mentionAt(point: Point): PageMention | null {
    if (!this.#context.isAlive()) return null;
    const { marks, shadowRoots } = this.#context.reading;
    return mentionAt(point, marks, shadowRoots, (element) => this.#pageCards.speaksAt(element));
  }

  /** Where a card is open that gives way to one of the page's own. */
  #openAt({ card, pointer }: Hover): OpenAt | null {
    const { rect } = this.#cards;
    const text = card && this.#context.reading.mention(card.mention)?.from.node;
    if (card?.by !== 'pointer' || card.isPinned || !rect || !text || !pointer) return null;
    return { rect, text, point: pointer };
  }

  /** The mention that a pointer at rest opens, unless a card of the page's own is there. */
  #openableAt(point: Point): PageMention | null {
    const mention = this.#mentionAt(point);
    return mention && this.#pageCards.isShownAt(point, mention.from.node) ? null : mention;
  }
}

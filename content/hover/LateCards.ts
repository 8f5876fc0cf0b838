import { isIn, type Point } from '../../src/core/hover/geometry';
import { type Hover, IDLE } from '../../src/core/hover/hover';
import type { TopicCard } from '../../src/core/story/topicCard';
import type { CardScript, CardsContext, CardsHandle, Touching } from '../dom/CardScript';
import { listen } from '../dom/listen';

/** A pointer just outside, by this many px, still means the mark whose card is on its way. */
const SLACK = 3;

/** The cards of a page, each of which comes only when it may be wanted: once its mark is rested on. */
export class LateCards implements CardsHandle {
  readonly #cards: CardsHandle;
  readonly #context: Omit<CardsContext, 'topic'>;
  readonly #topics = new Map<string, TopicCard>();
  /** Those that are on their way. */
  readonly #asked = new Map<string, Promise<TopicCard | null>>();
  /** As the hover has it. */
  #latest: Hover = IDLE;
  /** The mention whose card is to be open and is not, since something of it is on its way. */
  #awaited: number | null = null;
  #isOver = false;

  constructor(script: CardScript, context: Omit<CardsContext, 'topic'>) {
    this.#context = context;
    this.#cards = script.createCards({ ...context, topic: (id) => this.#topics.get(id) });
  }

  start(signal: AbortSignal): void {
    this.#cards.start(signal);
    signal.addEventListener('abort', () => {
      this.#isOver = true;
    });
    // Before there is a card, Escape takes back the wish for it.
    listen(
      'keydown',
      ({ key }) => key === 'Escape' && this.#awaited !== null && this.#context.close('close'),
      signal,
    );
  }

  get rect(): DOMRect | null {
    return this.#cards.rect;
  }

  has(event: Event): boolean {
    return this.#cards.has(event);
  }

  isHost(element: Element): boolean {
    return this.#cards.isHost(element);
  }

  isKept(point: Point, touching: Touching): boolean {
    if (this.#awaited === null) return this.#cards.isKept(point, touching);
    const place = this.#context.mention(this.#awaited)?.place();
    return place?.lines().some((line) => isIn(point, line, SLACK)) ?? false;
  }

  leave(): boolean {
    return this.#cards.leave();
  }

  /** Has what the card of a mention needs come. */
  expect(mention: number): void {
    if (!this.#isReady(mention)) void this.#fetch(mention);
  }

  prepare(mention: number): void {
    if (this.#isReady(mention)) this.#cards.prepare(mention);
    else void this.#fetch(mention).then((isThere) => isThere && this.#cards.prepare(mention));
  }

  follow(hover: Hover): void {
    this.#latest = hover;
    const { card } = hover;
    const isReady = card === null || this.#isReady(card.mention);
    this.#awaited = isReady ? null : card.mention;
    if (isReady) this.#cards.follow(hover);
    else {
      // What is open gives way at once, though what takes its place is yet to come.
      this.#cards.follow({ ...hover, card: null });
      void this.#followLate(card.mention);
    }
  }

  refresh(hover: Hover): void {
    this.#latest = hover;
    const { card } = hover;
    if (card && this.#awaited === card.mention) {
      if (!this.#context.mention(card.mention)) this.#context.close('gone');
    } else if (card === null || this.#isReady(card.mention)) this.#cards.refresh(hover);
    // Another story knows the name of the open card too by now.
    else void this.#followLate(card.mention);
  }

  #isReady(mention: number): boolean {
    // One that is gone has nothing to wait for.
    return this.#topicsOf(mention).every((topic) => this.#topics.has(topic));
  }

  async #followLate(mention: number): Promise<void> {
    const isThere = await this.#fetch(mention);
    if (this.#isOver || this.#latest.card?.mention !== mention) return;
    this.#awaited = null;
    if (isThere) this.#cards.follow(this.#latest);
    else this.#context.close('close');
  }

  /** Has what a mention's card needs come; false where it does not, or comes too late. */
  async #fetch(mention: number): Promise<boolean> {
    const [topic, ...others] = this.#topicsOf(mention);
    if (topic === undefined) return false;
    const [data] = await Promise.all([
      this.#topic(topic),
      ...others.map((other) => this.#topic(other)),
    ]);
    return data !== null && !this.#isOver;
  }

  /** The topics of a mention, in all stories that know it: its own first. */
  #topicsOf(id: number): readonly string[] {
    const mention = this.#context.mention(id);
    return mention ? [mention, ...mention.others].map(({ topic }) => topic) : [];
  }

  async #topic(id: string): Promise<TopicCard | null> {
    const known = this.#topics.get(id);
    if (known) return known;
    const asked = this.#asked.get(id) ?? this.#context.readTopic(id);
    this.#asked.set(id, asked);
    const data = await asked;
    this.#asked.delete(id);
    if (data) this.#topics.set(id, data);
    return data;
  }
}

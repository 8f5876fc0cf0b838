import { isIn, type Point } from '../../../src/core/hover/geometry';
import { type Hover, IDLE } from '../../../src/core/hover/hover';
import type { TopicCard } from '../../../src/core/story/topicCard';
import type { CardScript, CardsContext, CardsHandle, Touching } from '../../dom/CardScript';
import { listen } from '../../dom/listen';

/** A pointer just outside, by this many px, still means the mark whose card is on its way. */
const SLACK = 3;

/** By one of these somebody is there. A touch is a press before it is anything else. */
const PRESENCE = ['pointermove', 'pointerdown', 'keydown'] as const;

/** What cards that come late are made from: the rest of what they need, and how it comes. */
export interface LateCardsContext extends Omit<CardsContext, 'topic'> {
  /** Brings the cards' script into this frame; `null` where it does not come. */
  readScript(): Promise<CardScript | null>;
  /** Whether a card could be opened here: a mark is there. */
  hasMarks(): boolean;
}

/**
 * The cards of a page, whose script and data come only when they may be wanted: the script once a
 * mark is there and somebody is, so that it is there before the first rest is over; a topic's data
 * once its mark is rested on. Most pages with marks never need either.
 */
export class LateCards implements CardsHandle {
  readonly #context: LateCardsContext;
  readonly #signal: AbortSignal;
  readonly #topics = new Map<string, TopicCard>();
  /** Those that are on their way. */
  readonly #asked = new Map<string, Promise<TopicCard | null>>();
  #cards: CardsHandle | null = null;
  #coming: Promise<CardsHandle | null> | null = null;
  #isSomebodyHere = false;
  /** As the hover has it: where its card is not open, it is on its way. */
  #latest: Hover = IDLE;

  constructor(context: LateCardsContext, signal: AbortSignal) {
    this.#context = context;
    this.#signal = signal;
  }

  /** Begins to look out for somebody. */
  start(): void {
    const arrived = new AbortController();
    const until = arrived.signal;
    // `AbortSignal.any` is not in every build, and pages are read without it.
    this.#signal.addEventListener('abort', () => arrived.abort(), { signal: until });
    const arrive = (): void => {
      arrived.abort();
      this.#isSomebodyHere = true;
      this.marksChanged();
    };
    for (const type of PRESENCE) listen(type, arrive, until);
    // Before there is a card, Escape takes back the wish for it.
    listen(
      'keydown',
      ({ key }) => key === 'Escape' && this.#isAwaited() && this.#context.close('close'),
      this.#signal,
    );
  }

  /** There may be marks now, or none. */
  marksChanged(): void {
    if (this.#isSomebodyHere && this.#context.hasMarks()) void this.#script();
  }

  get rect(): DOMRect | null {
    return this.#cards?.rect ?? null;
  }

  has(event: Event): boolean {
    return this.#cards?.has(event) ?? false;
  }

  isHost(element: Element): boolean {
    return this.#cards?.isHost(element) ?? false;
  }

  isKept(point: Point, touching: Touching): boolean {
    if (!this.#isAwaited()) return this.#cards?.isKept(point, touching) ?? false;
    const { card } = this.#latest;
    const place = card && this.#context.mention(card.mention)?.place();
    return place?.lines().some((line) => isIn(point, line, SLACK)) ?? false;
  }

  leave(): boolean {
    return this.#cards?.leave() ?? false;
  }

  /** Has what the card of a mention needs come. */
  expect(mention: number): void {
    if (!this.#isReady(mention)) void this.#fetch(mention);
  }

  prepare(mention: number): void {
    if (this.#isReady(mention)) this.#cards?.prepare(mention);
    else void this.#fetch(mention).then((cards) => cards?.prepare(mention));
  }

  follow(hover: Hover): void {
    this.#latest = hover;
    const { card } = hover;
    if (card === null || this.#isReady(card.mention)) this.#cards?.follow(hover);
    else {
      // What is open gives way at once, though what takes its place is yet to come.
      this.#cards?.follow({ ...hover, card: null });
      void this.#openLate(card.mention);
    }
  }

  refresh(hover: Hover): void {
    this.#latest = hover;
    this.marksChanged();
    if (!this.#isAwaited()) this.#cards?.refresh(hover);
    else if (hover.card && !this.#context.mention(hover.card.mention)) this.#context.close('gone');
  }

  /** Whether a card is to be open and is not, since something of it is on its way. */
  #isAwaited(): boolean {
    const { card } = this.#latest;
    return card !== null && !this.#isReady(card.mention);
  }

  #isReady(mention: number): boolean {
    // One that is gone has nothing to wait for.
    return (
      this.#cards !== null && this.#topicsOf(mention).every((topic) => this.#topics.has(topic))
    );
  }

  async #openLate(mention: number): Promise<void> {
    const cards = await this.#fetch(mention);
    if (this.#signal.aborted || this.#latest.card?.mention !== mention) return;
    if (cards) cards.follow(this.#latest);
    else this.#context.close('close');
  }

  /** The cards, once what they need for a mention is there; `null` where it does not come. */
  async #fetch(mention: number): Promise<CardsHandle | null> {
    const [topic, ...others] = this.#topicsOf(mention);
    if (topic === undefined) return null;
    const [cards, data] = await Promise.all([
      this.#script(),
      this.#topic(topic),
      ...others.map((other) => this.#topic(other)),
    ]);
    return data && cards;
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

  #script(): Promise<CardsHandle | null> {
    this.#coming ??= this.#bring();
    return this.#coming;
  }

  async #bring(): Promise<CardsHandle | null> {
    const script = globalThis.sidelightCard ?? (await this.#context.readScript());
    if (this.#signal.aborted) return null;
    if (!script) {
      // The next time it is wanted, it is asked for again.
      this.#coming = null;
      return null;
    }
    const topic = (id: string) => this.#topics.get(id);
    this.#cards = script.createCards({ ...this.#context, topic }, this.#signal);
    return this.#cards;
  }
}

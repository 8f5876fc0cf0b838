// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CardMention, CardsHandle } from '../../../content/dom/CardScript';
import { LateCards } from '../../../content/hover/LateCards';
import { type Hover, IDLE, openedBy } from '../../../src/core/hover/hover';
import { fullId } from '../../../src/core/pack/fullId';
import { type TopicCard, topicCard } from '../../../src/core/story/topicCard';
import { story } from '../../ui/support/story';
import { textIn, trusted } from '../support/page';

const ID = 7;
const LINE = { left: 100, top: 100, right: 200, bottom: 120 };

let life: AbortController;
let cards: LateCards;
let mention: CardMention | undefined;
/** What the extension gives when it is asked. */
let data: TopicCard | null;

const follow = vi.fn<CardsHandle['follow']>();
const refresh = vi.fn<CardsHandle['refresh']>();
const prepare = vi.fn<CardsHandle['prepare']>();
const close = vi.fn<(reason: string) => void>();
const readTopic = vi.fn(async () => data);
const nothing = () => {};

const handle: CardsHandle = {
  start: nothing,
  rect: new DOMRect(1, 2, 3, 4),
  has: () => true,
  isHost: () => true,
  isKept: () => true,
  leave: () => true,
  ...{ follow, refresh, prepare },
};

beforeEach(() => {
  vi.clearAllMocks();
  document.body.innerHTML = '<p>Ada</p>';
  const [own = ''] = story.topics.keys();
  const topic = fullId(story.pack.id, own);
  data = topicCard([story], topic);
  mention = {
    ...{ id: ID, topic, name: topic, block: 0, text: 'Ada', isDismissed: false, others: [] },
    evidence: { kind: 'full', confidence: 'certain' },
    place: () => ({ node: textIn('p'), block: document.body, lines: () => [LINE] }),
    show: nothing,
  };
  life = new AbortController();
  cards = new LateCards(
    { createCards: () => handle, showOffNotice: nothing },
    {
      ...{ readTopic, close },
      theme: () => 'system',
      mention: (id) => (id === ID ? mention : undefined),
      pageDay: () => null,
      switchOff: async () => null,
      ...{ pin: nothing, openTimeline: nothing, openOptions: nothing },
      ...{ dismiss: nothing, restore: nothing },
    },
  );
  cards.start(life.signal);
});
afterEach(() => life.abort());

const OPEN: Hover = { ...IDLE, card: openedBy(ID, 'pointer') };

/** Lets all that is on its way arrive. */
const settled = () => new Promise<void>((resolve) => setTimeout(resolve));

const fire = (event: Event) => window.dispatchEvent(trusted(event));
describe('a card', () => {
  it('opens once its topic is there', async () => {
    cards.follow(OPEN);
    expect(follow).not.toHaveBeenCalledWith(OPEN);
    await settled();
    expect(follow).toHaveBeenLastCalledWith(OPEN);
    expect(cards.rect).toBe(handle.rect);
  });

  it('opens at once where it is there, and nothing is asked for twice', async () => {
    cards.follow(OPEN);
    await settled();
    cards.follow(IDLE);
    cards.follow(OPEN);
    expect(follow).toHaveBeenLastCalledWith(OPEN);
    expect(readTopic).toHaveBeenCalledTimes(1);
  });

  it('does not open where it is not wanted any more when all is there', async () => {
    cards.follow(OPEN);
    cards.follow(IDLE);
    await settled();
    expect(follow).not.toHaveBeenCalledWith(OPEN);
  });

  it('is given up where its topic does not come', async () => {
    data = null;
    cards.follow(OPEN);
    await settled();
    expect(close).toHaveBeenCalledExactlyOnceWith('close');
    expect(follow).not.toHaveBeenCalledWith(OPEN);
  });

  it('is given up with Escape while it is on its way, and no more once it is open', async () => {
    const pressEscape = () => fire(new KeyboardEvent('keydown', { key: 'Escape' }));
    pressEscape();
    expect(close).not.toHaveBeenCalled();
    cards.follow(OPEN);
    pressEscape();
    expect(close).toHaveBeenCalledExactlyOnceWith('close');
    await settled();
    pressEscape();
    expect(close).toHaveBeenCalledTimes(1);
  });

  it('is given up where its mention goes while it is on its way', () => {
    cards.follow(OPEN);
    mention = undefined;
    cards.refresh(OPEN);
    expect(close).toHaveBeenCalledExactlyOnceWith('gone');
    expect(refresh).not.toHaveBeenCalled();
  });

  it('is shown anew where it is open and something has changed', async () => {
    cards.follow(OPEN);
    cards.refresh(OPEN);
    expect(refresh).not.toHaveBeenCalled();
    await settled();
    cards.refresh(OPEN);
    expect(refresh).toHaveBeenCalledExactlyOnceWith(OPEN);
  });

  it('that is on its way stays wanted while the pointer is on its mark', () => {
    const touching = { isPressed: false, isOurs: false };
    cards.follow(OPEN);
    expect(cards.isKept({ x: 150, y: 122 }, touching)).toBe(true);
    expect(cards.isKept({ x: 150, y: 130 }, touching)).toBe(false);
  });

  it('is made ready ahead, with what it needs', async () => {
    cards.prepare(ID);
    await settled();
    expect(prepare).toHaveBeenCalledExactlyOnceWith(ID);
    cards.prepare(ID);
    expect(prepare).toHaveBeenCalledTimes(2);
    expect(readTopic).toHaveBeenCalledTimes(1);
  });

  it('of another topic closes the one that is open, before it is there itself', async () => {
    cards.follow(OPEN);
    await settled();
    const [, topic = ''] = story.topics.keys();
    if (mention) mention = { ...mention, topic };
    cards.follow(OPEN);
    expect(follow).toHaveBeenLastCalledWith({ ...OPEN, card: null });
    await settled();
    expect(follow).toHaveBeenLastCalledWith(OPEN);
  });
});

it('does nothing once the signal has aborted', async () => {
  cards.follow(OPEN);
  cards.prepare(ID);
  life.abort();
  fire(new KeyboardEvent('keydown', { key: 'Escape' }));
  await settled();
  expect(follow).toHaveBeenCalledExactlyOnceWith({ ...OPEN, card: null });
  expect(prepare).not.toHaveBeenCalled();
  expect(close).not.toHaveBeenCalled();
});

// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CardMention, CardScript, CardsHandle } from '../../../content/dom/CardScript';
import { LateCards } from '../../../content/reader/hover/LateCards';
import { type Hover, IDLE, openedBy } from '../../../src/core/hover/hover';
import { fullId } from '../../../src/core/pack/fullId';
import { type TopicCard, topicCard } from '../../../src/core/story/topicCard';
import { story } from '../../ui/support/story';
import { textIn, trusted } from '../support/page';

const ID = 7;
const LINE = { left: 100, top: 100, right: 200, bottom: 120 };

let life: AbortController;
let cards: LateCards;
let hasMarks: boolean;
let mention: CardMention | undefined;
/** What the extension gives, each when it is asked. */
let script: CardScript | null;
let data: TopicCard | null;

const follow = vi.fn<CardsHandle['follow']>();
const refresh = vi.fn<CardsHandle['refresh']>();
const prepare = vi.fn<CardsHandle['prepare']>();
const close = vi.fn<(reason: string) => void>();
const readScript = vi.fn(async () => script);
const readTopic = vi.fn(async () => data);
const nothing = () => {};

const handle: CardsHandle = {
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
  globalThis.sidelightCard = undefined;
  const [own = ''] = story.topics.keys();
  const topic = fullId(story.pack.id, own);
  hasMarks = true;
  script = { createCards: () => handle, showOffNotice: nothing };
  data = topicCard([story], topic);
  mention = {
    ...{ id: ID, topic, name: topic, block: 0, text: 'Ada', isDismissed: false, others: [] },
    evidence: { kind: 'full', confidence: 'certain' },
    place: () => ({ node: textIn('p'), block: document.body, lines: () => [LINE] }),
    show: nothing,
  };
  life = new AbortController();
  cards = new LateCards(
    {
      ...{ readScript, readTopic, close },
      theme: () => 'system',
      hasMarks: () => hasMarks,
      mention: (id) => (id === ID ? mention : undefined),
      pageDay: () => null,
      switchOff: async () => null,
      ...{ pin: nothing, openTimeline: nothing, openOptions: nothing },
      ...{ dismiss: nothing, restore: nothing },
    },
    life.signal,
  );
  cards.start();
});
afterEach(() => life.abort());

const OPEN: Hover = { ...IDLE, card: openedBy(ID, 'pointer') };

/** Lets all that is on its way arrive. */
const settled = () => new Promise<void>((resolve) => setTimeout(resolve));

const fire = (event: Event) => window.dispatchEvent(trusted(event));
const move = () => fire(new PointerEvent('pointermove'));

describe('the script of the cards', () => {
  it('comes once somebody is there, and only once', async () => {
    expect(readScript).not.toHaveBeenCalled();
    move();
    move();
    fire(new KeyboardEvent('keydown', { key: 'a' }));
    await settled();
    expect(readScript).toHaveBeenCalledTimes(1);
  });

  it('comes only once there is a mark', async () => {
    hasMarks = false;
    move();
    cards.marksChanged();
    expect(readScript).not.toHaveBeenCalled();
    hasMarks = true;
    cards.marksChanged();
    expect(readScript).toHaveBeenCalledTimes(1);
  });

  it('does not come where a script moves the pointer, or nobody is there', () => {
    window.dispatchEvent(new PointerEvent('pointermove'));
    cards.marksChanged();
    expect(readScript).not.toHaveBeenCalled();
  });

  it('is not asked for where it is there already', async () => {
    globalThis.sidelightCard = script ?? undefined;
    cards.follow(OPEN);
    await settled();
    expect(readScript).not.toHaveBeenCalled();
    expect(follow).toHaveBeenCalledWith(OPEN);
  });

  it('is asked for again where it did not come', async () => {
    const late = script;
    script = null;
    move();
    await settled();
    script = late;
    cards.marksChanged();
    await settled();
    expect(readScript).toHaveBeenCalledTimes(2);
  });
});

describe('a card', () => {
  it('opens once its script and its topic are there', async () => {
    cards.follow(OPEN);
    expect(follow).not.toHaveBeenCalled();
    await settled();
    expect(follow).toHaveBeenCalledExactlyOnceWith(OPEN);
    expect(cards.rect).toBe(handle.rect);
  });

  it('opens at once where both are there, and nothing is asked for twice', async () => {
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
    expect(follow).not.toHaveBeenCalled();
  });

  it.each(['script', 'topic'])('is given up where its %s does not come', async (missing) => {
    if (missing === 'script') script = null;
    else data = null;
    cards.follow(OPEN);
    await settled();
    expect(close).toHaveBeenCalledExactlyOnceWith('close');
    expect(follow).not.toHaveBeenCalled();
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
  life.abort();
  move();
  fire(new KeyboardEvent('keydown', { key: 'Escape' }));
  await settled();
  expect(follow).not.toHaveBeenCalled();
  expect(close).not.toHaveBeenCalled();
});

it('has nothing of the page while there are no cards', () => {
  expect(cards.rect).toBeNull();
  expect(cards.has(new Event('click'))).toBe(false);
  expect(cards.isHost(document.body)).toBe(false);
  expect(cards.leave()).toBe(false);
});

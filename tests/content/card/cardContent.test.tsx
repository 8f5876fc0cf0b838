// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { cardContent } from '../../../content/card/cardContent';
import type { CardMention, CardsContext } from '../../../content/dom/CardScript';
import { openedBy } from '../../../src/core/hover/hover';
import { fullId } from '../../../src/core/pack/fullId';
import { topicCard } from '../../../src/core/story/topicCard';
import { button, click, one, show, text } from '../../ui/support/show';
import { story, words } from '../../ui/support/story';
import { textIn } from '../support/page';

const [own = ''] = story.topics.keys();
const topic = fullId(story.pack.id, own);

const pageDay = vi.fn<CardsContext['pageDay']>();
const close = vi.fn<CardsContext['close']>();
const dismiss = vi.fn<CardsContext['dismiss']>();
const restore = vi.fn<CardsContext['restore']>();

const context: CardsContext = {
  ...{ close, dismiss, restore, pageDay },
  theme: () => 'dark',
  mention: () => undefined,
  topic: (id) => topicCard([story], id) ?? undefined,
  readTopic: async () => null,
  pin: () => {},
  openTimeline: () => {},
  openOptions: () => {},
  switchOff: async () => null,
};

beforeEach(() => {
  vi.clearAllMocks();
  pageDay.mockReturnValue(null);
});

const mentionOf = (more: Partial<CardMention> = {}): CardMention => ({
  ...{ id: 7, topic, name: topic, block: 3, text: 'The Name', isDismissed: false, others: [] },
  evidence: { kind: 'full', confidence: 'certain' },
  place: () => ({ node: textIn('p'), block: document.body, lines: () => [] }),
  show: () => {},
  ...more,
});

/** Shows the card of a mention. */
const card = (mention = mentionOf(), isPinned = false, content = cardContent(context, words)) =>
  show(content(mention, { ...openedBy(mention.id, 'pointer'), isPinned }));

describe('the card of a mention', () => {
  it('is that of its topic, with why the page’s words were marked', () => {
    const root = card();
    expect(text(one(root, 'h2'))).toBe(context.topic(topic)?.view.title);
    expect(text(root)).toContain('The Name');
    expect(one(root, '[role=dialog]').dataset.theme).toBe('dark');
  });

  it('is nothing while its topic is not there', () => {
    expect(text(card(mentionOf({ topic: 'nobody' })))).toBe('');
  });

  it('has its buttons ask for what they say', () => {
    const mention = mentionOf();
    const root = card(mention);
    click(button(root, words.message('cardClose')));
    expect(close).toHaveBeenCalledExactlyOnceWith('close');
    click(one(root, '.card-evidence button'));
    expect(dismiss).toHaveBeenCalledExactlyOnceWith(mention);
    expect(restore).not.toHaveBeenCalled();
  });

  it('asks to take back that its mention is a wrong match', () => {
    const mention = mentionOf({ isDismissed: true });
    click(button(card(mention), words.message('cardUndo')));
    expect(restore).toHaveBeenCalledExactlyOnceWith(mention);
    expect(dismiss).not.toHaveBeenCalled();
  });
});

describe('the page’s day', () => {
  it('is looked for once a card, however often that is drawn', () => {
    const content = cardContent(context, words);
    card(mentionOf(), false, content);
    card(mentionOf(), true, content);
    expect(pageDay).toHaveBeenCalledTimes(1);
    card(mentionOf({ id: 8 }), false, content);
    expect(pageDay).toHaveBeenCalledTimes(2);
  });

  it('of another year than the story’s is told in the card', () => {
    const before = text(card());
    pageDay.mockReturnValue('1999-01-01');
    const root = card();
    expect(before).not.toContain('1999');
    expect(text(root)).toContain('1999');
  });
});

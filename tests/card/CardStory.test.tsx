// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { Card, type NameInStory } from '../../content/card/Card';
import { makeStory } from '../../src/core/story/makeStory';
import { topicCard } from '../../src/core/story/topicCard';
import { ferryFiles, filesOf, packOf, withoutNames } from '../core/pack-check/stories';
import { all, button, click, one, show, text } from '../ui/support/show';

const STORIES = [ferryFiles(), filesOf('tests/stories/old-well')].map((files) =>
  makeStory(packOf(withoutNames(files))),
);

const named = (topic: string, more: Partial<NameInStory> = {}): NameInStory => ({
  opened: topicCard(STORIES, topic) ?? expect.fail(`no topic ${topic}`),
  evidence: `Marked for ${topic}.`,
  isDismissed: false,
  wrongMatch: () => {},
  undoWrongMatch: () => {},
  ...more,
});

const actions = {
  close: () => {},
  pin: () => {},
  readTopic: async (topic: string) => topicCard(STORIES, topic),
  openTimeline: vi.fn<(topic: string) => void>(),
  copy: async () => true,
  switchOff: async () => null,
  openOptions: () => {},
};

const card = (first: NameInStory, ...others: NameInStory[]) =>
  show(
    <Card
      {...first}
      others={others}
      canGoWrong
      isPinned={false}
      theme="system"
      actions={actions}
    />,
  );

const switches = (root: ParentNode) =>
  all(root, '.card-stories button').map((one) => one.getAttribute('aria-pressed'));

describe('a card where there are several stories', () => {
  it('says which it is from', () => {
    const root = card(named('sand-island/per-lind'));
    expect(text(one(root, '.card-header'))).toContain('The ferry that turned back');
    expect(switches(root)).toEqual([]);
  });

  it('says nothing of it where the story is alone', () => {
    const alone = topicCard(STORIES.slice(0, 1), 'sand-island/per-lind');
    const root = card(named('sand-island/per-lind', { opened: alone ?? expect.fail() }));
    expect(text(one(root, '.card-header'))).not.toContain('The ferry that turned back');
  });

  it('switches to another that knows the name: texts, evidence, timeline; and keeps the focus', () => {
    const root = card(named('sand-island/ada-lind'), named('old-well/ada-lind'));
    const dialog = one(root, '[role=dialog]');
    expect(switches(root)).toEqual(['true', 'false']);
    const other = button(root, 'چاهی که بسته شد');
    other.focus();
    click(other);
    expect(switches(root)).toEqual(['false', 'true']);
    expect(text(one(root, 'h2'))).toBe('آدا لیند');
    expect(one(root, 'h2').dir).toBe('rtl');
    expect(one(root, '[role=dialog]')).toBe(dialog);
    expect(document.activeElement).toBe(other);
    expect(text(one(root, '.card-evidence'))).toContain('Marked for old-well/ada-lind.');
    expect(all(root, '[aria-label^="Back to"]')).toEqual([]);
    click(button(root, 'Whole story'));
    expect(actions.openTimeline).toHaveBeenCalledExactlyOnceWith('old-well/ada-lind');
  });

  it('calls wrong what the shown story takes the name for', () => {
    const [wrong, other] = [vi.fn(), vi.fn()];
    const root = card(
      named('sand-island/ada-lind', { wrongMatch: wrong }),
      named('old-well/ada-lind', { wrongMatch: other }),
    );
    click(button(root, 'چاهی که بسته شد'));
    click(one(root, '.card-evidence .link'));
    expect([wrong.mock.calls.length, other.mock.calls.length]).toEqual([0, 1]);
  });

  it('turns over within its story, whose switch stays pressed', async () => {
    const root = card(named('sand-island/ada-lind'), named('old-well/ada-lind'));
    click(button(root, 'چاهی که بسته شد'));
    await act(async () => one(root, '.card-related button').click());
    expect(text(one(root, 'h2'))).toBe('چاه کهنه');
    expect(switches(root)).toEqual(['false', 'true']);
    click(button(root, 'The ferry that turned back'));
    expect(text(one(root, 'h2'))).toBe('Ada Lind');
  });
});

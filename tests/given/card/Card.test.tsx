// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Card, type CardProps } from '../../../content/card/Card';
import { fullId } from '../../../src/core/pack/fullId';
import type { SwitchOffCall } from '../../../src/core/page/messages';
import { type TopicCard, topicCard } from '../../../src/core/story/topicCard';
import { all, button, click, dispatch, one, show, text } from '../../ui/support/show';
import { story } from '../../ui/support/story';

const actions = {
  close: vi.fn<() => void>(),
  readTopic: vi.fn<(topic: string) => Promise<TopicCard | null>>(),
  pin: vi.fn<(isPinned: boolean) => void>(),
  openTimeline: vi.fn<(topic: string) => void>(),
  copy: vi.fn<(text: string) => Promise<boolean>>(),
  switchOff: vi.fn<(call: SwitchOffCall) => Promise<string | null>>(),
  openOptions: vi.fn<() => void>(),
};
const wrongMatch = vi.fn<() => void>();
const undoWrongMatch = vi.fn<() => void>();

const full = (topic: string) => fullId(story.pack.id, topic);

beforeEach(() => {
  vi.resetAllMocks();
  actions.copy.mockResolvedValue(true);
  actions.readTopic.mockImplementation(async (topic) => topicCard([story], topic));
});

const opened = (topic: string): TopicCard => {
  const found = topicCard([story], full(topic));
  if (found === null) throw new Error(`The story has no topic ${topic}`);
  return found;
};

/** Turns the card over, which the extension gives the other topic for. */
const turnTo = (root: ParentNode, name: string) =>
  act(async () => {
    button(root, name).click();
  });

const card = (topic: string, more: Partial<CardProps> = {}) =>
  show(
    <Card
      opened={opened(topic)}
      evidence="Marked because the page names “Mike Pence” in full."
      canGoWrong
      isDismissed={false}
      wrongMatch={wrongMatch}
      undoWrongMatch={undoWrongMatch}
      isPinned={false}
      theme="system"
      actions={actions}
      {...more}
    />,
  );

const title = (root: ParentNode) => text(one(root, 'h2'));

describe('the card', () => {
  it('is a dialog that is called by its title and does not block the page', () => {
    const dialog = one(card('pence'), '[role=dialog]');
    const name = dialog.getAttribute('aria-labelledby');
    expect(text(one(dialog, `[id="${name}"]`))).toBe('Mike Pence');
    expect(dialog.hasAttribute('aria-modal')).toBe(false);
  });

  it('says who or what, as of when', () => {
    expect(text(one(card('pence'), '.card-line'))).toBe('US vice-president in February 2018');
  });

  it('has up to two key claims, each with a speaker and a source, and the rest on request', () => {
    for (const { id, claims } of story.pack.topics.slice(0, 4)) {
      const root = card(id);
      const shown = () => all(root, '.card-claims .claim');
      expect(shown()).toHaveLength(Math.min(claims.length, 2));
      for (const more of all(root, '.fold > button')) click(more);
      expect(shown()).toHaveLength(claims.length);
      for (const claim of shown()) {
        expect(all(claim, '.who-says .chip').length, text(claim)).toBeGreaterThan(0);
      }
    }
  });

  it('opens in place what the sources differ on', () => {
    const [box] = all(card('why-cancelled'), '.difference-differ');
    expect(box && text(one(box, 'h3'))).toBe('Why was it called off?');
    expect(box && all(box, '.side')).toHaveLength(2);
  });

  it('says who is heard and who is not, unless its summary does', () => {
    expect(text(one(card('pence'), '.heard'))).toBe(
      '3 of 10 claims come from US officials, none from North Korea; 7 are the articles’ own.',
    );
    expect(all(card('pyeongchang-meeting'), '.heard')).toEqual([]);
    expect(all(card('kim-yong-nam'), '.heard')).toEqual([]);
  });

  it('has one dated event, and lists all on a press, the known day as a time', () => {
    const root = card('pyeongchang-meeting');
    expect(text(one(root, '.card-event'))).toBe(
      '10 FebThe North withdraws from the meeting5 more events',
    );
    click(button(root, '5 more events'));
    expect(all(root, '.card-events > li')).toHaveLength(6);
    expect(one(root, '.card-events .main time').getAttribute('datetime')).toBe('2018-02-10');
    expect(text(one(root, '.card-events .main time'))).toBe('10 February 2018');
    expect(all(card('kim-yong-nam'), '.card-event button')).toEqual([]);
  });

  it('gives dates their year on a page of another year, and says what it tells of', () => {
    const dated = (pageDay: string | null) => {
      const root = card('pence', { pageDay });
      return [text(one(root, '.card-event > b')), ...all(root, '.standing').map(text)];
    };
    expect(dated(null)).toEqual(['10 Feb']);
    expect(dated('2018-12-31')).toEqual(['10 Feb']);
    expect(dated('2021-01-06')).toEqual([
      '10 Feb 2018',
      'This page is from 2021; the card tells of February 2018.',
    ]);
  });

  it('says quietly how the articles stand where nothing differs', () => {
    const quiet = (topic: string) => all(card(topic), '.standing').map(text);
    expect(quiet('otto-warmbier')).toEqual(['Only article A speaks of this.']);
    expect(quiet('moon-jae-in')).toEqual(['No difference noted.']);
    expect(quiet('pence')).toEqual([]);
  });

  it('has no landmark in somebody’s page, and buttons with names of their own', () => {
    for (const id of ['pence', 'pyeongchang-meeting', 'otto-warmbier']) {
      const root = card(id);
      expect(all(root, 'header, footer, main, nav, aside, section')).toEqual([]);
      for (const fold of all(root, '.fold > button')) click(fold);
      const names = all(root, '.copy-claim').map((one) => one.getAttribute('aria-label'));
      expect(new Set(names).size).toBe(names.length);
    }
    expect(button(card('pence'), 'Copy claim 2 with its sources')).toBeTruthy();
  });

  it('says what no source says', () => {
    const root = card('pyeongchang-meeting');
    click(button(root, 'Not known (6)'));
    expect(all(root, '.card-unknowns li').map(text)).toContain(
      'Where the meeting was to take place',
    );
  });

  it('renders every topic', () => {
    for (const topic of story.pack.topics) expect(title(card(topic.id))).toBe(topic.title);
  });
});

describe('turning it over', () => {
  it('shows the related topic in place, with the way back and the focus on the title', async () => {
    const root = card('pence');
    const dialog = one(root, '[role=dialog]');
    await turnTo(root, 'Nick Ayers');
    expect(title(root)).toBe('Nick Ayers');
    expect(one(root, '[role=dialog]')).toBe(dialog);
    expect(document.activeElement).toBe(one(root, 'h2'));
    expect(actions.readTopic).toHaveBeenCalledExactlyOnceWith(full('nick-ayers'));
    click(button(root, 'Back to Mike Pence'));
    expect(title(root)).toBe('Mike Pence');
    expect(all(root, '[aria-label^="Back to"]')).toEqual([]);
  });

  it('stays as it is where nobody gives the other topic, and while it is on its way', async () => {
    const root = card('pence');
    actions.readTopic.mockResolvedValueOnce(null);
    await turnTo(root, 'Nick Ayers');
    expect(title(root)).toBe('Mike Pence');
    let give = (_: TopicCard | null): void => {};
    actions.readTopic.mockReturnValueOnce(new Promise((resolve) => (give = resolve)));
    await turnTo(root, 'Nick Ayers');
    expect(title(root)).toBe('Mike Pence');
    await act(async () => give(opened('nick-ayers')));
    expect(title(root)).toBe('Nick Ayers');
  });

  it('turns to what was asked for last, whichever comes first', async () => {
    const root = card('pence');
    let give = (_: TopicCard | null): void => {};
    actions.readTopic.mockReturnValueOnce(new Promise((resolve) => (give = resolve)));
    const [first, second] = all(root, '.card-related button').map(text);
    await turnTo(root, first ?? '');
    await turnTo(root, second ?? '');
    const shown = title(root);
    await act(async () => give(opened('nick-ayers')));
    expect(title(root)).toBe(shown);
    expect(shown).not.toBe('Mike Pence');
  });

  it('takes no focus on opening', () => {
    card('pence');
    expect(document.activeElement).toBe(document.body);
  });

  it('keeps the evidence with the topic that it is for', async () => {
    const root = card('pence');
    expect(all(root, '.card-evidence .link')).toHaveLength(1);
    await turnTo(root, 'Nick Ayers');
    expect(all(root, '.card-evidence')).toEqual([]);
  });

  it('leads to the timeline of what is shown', async () => {
    const root = card('pence');
    await turnTo(root, 'Nick Ayers');
    click(button(root, 'Whole story'));
    expect(actions.openTimeline).toHaveBeenCalledExactlyOnceWith(full('nick-ayers'));
  });
});

describe('what can be done with it', () => {
  it('closes, and keeps open', () => {
    const root = card('pence');
    click(button(root, 'Close'));
    expect(actions.close).toHaveBeenCalledOnce();
    click(button(root, 'More'));
    expect(button(root, 'Keep open').getAttribute('aria-pressed')).toBe('false');
    click(button(root, 'Keep open'));
    expect(actions.pin).toHaveBeenCalledExactlyOnceWith(true);
    const pinned = card('pence', { isPinned: true });
    click(button(pinned, 'More'));
    expect(button(pinned, 'Keep open').getAttribute('aria-pressed')).toBe('true');
  });

  it('takes a wrong match back, and that back', () => {
    click(button(card('pence'), 'Not this person?'));
    expect(wrongMatch).toHaveBeenCalledOnce();
    const dismissed = card('pence', { isDismissed: true });
    expect(text(one(dismissed, '.card-evidence [role=status]'))).toBe(
      'No longer marked on this page. Undo',
    );
    click(button(dismissed, 'Undo'));
    expect(undoWrongMatch).toHaveBeenCalledOnce();
  });

  it('gives the other spelling with why it was marked', () => {
    expect(text(one(card('kim-yong-nam'), '.card-evidence [role=status]'))).toMatch(
      /^Also written Kim Yong-nam\. Marked because /,
    );
    expect(button(card('pyeongchang-meeting'), 'Not this event?')).toBeTruthy();
  });

  it('does not ask about a wrong match where none is possible', () => {
    expect(all(card('pence', { canGoWrong: false }), '.card-evidence button')).toEqual([]);
    expect(all(card('pence', { evidence: null }), '.card-evidence')).toEqual([]);
  });

  it('copies one claim, or all of it, and says so', async () => {
    const root = card('pence');
    const [first] = all(root, '.copy-claim');
    if (first) click(first);
    expect(actions.copy.mock.lastCall?.[0]).toMatch(
      /^North Korea called off .*\n— US officials, .*paragraphs 1, 5/,
    );
    click(button(root, 'Copy this card'));
    expect(actions.copy.mock.lastCall?.[0]).toMatch(
      /^Mike Pence\nUS vice-president in February 2018\n/,
    );
    await expect.poll(() => text(one(root, '.card-footer [role=status]'))).toBe('Copied');
  });

  it('says when copying did not work', async () => {
    actions.copy.mockResolvedValue(false);
    const root = card('pence');
    click(button(root, 'Copy this card'));
    await expect
      .poll(() => text(one(root, '.card-footer [role=status]')))
      .toBe('Copying did not work');
  });

  it('says why the site could not be switched off', async () => {
    actions.switchOff.mockResolvedValue('full-sites');
    const root = card('pence');
    click(button(root, 'More'));
    click(button(root, 'Turn off on this site'));
    await expect.poll(() => text(one(root, '[role=alert]'))).toMatch(/no more room.*Sites/);
    // Not behind the menu, and with the focus still in the card.
    expect(button(root, 'More').getAttribute('aria-expanded')).toBe('false');
    expect(document.activeElement).toBe(button(root, 'More'));
  });

  it('keeps the rest in a menu that closes when it is left', () => {
    const root = card('pence');
    const menu = button(root, 'More');
    click(menu);
    expect(menu.getAttribute('aria-expanded')).toBe('true');
    click(button(root, 'Turn off on this site'));
    expect(menu.getAttribute('aria-expanded')).toBe('false');
    click(menu);
    click(button(root, 'Options'));
    click(menu);
    expect([actions.switchOff.mock.calls, actions.openOptions.mock.calls.length]).toEqual([
      [['switchOffSite']],
      1,
    ]);
    dispatch(
      menu,
      new FocusEvent('focusout', { bubbles: true, relatedTarget: button(root, 'Close') }),
    );
    expect(menu.getAttribute('aria-expanded')).toBe('false');
  });
});

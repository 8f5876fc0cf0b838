// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { fullId } from '../../../../src/core/pack/fullId';
import { openedAt } from '../../../../src/core/popup/popupState';
import { NO_CHOICES } from '../../../../src/core/settings/Settings';
import { frame, inert, panelOf, settled, showPopup } from '../../../popup/support';
import { all, button, click, one, text } from '../../../ui/support/show';
import { story } from '../../../ui/support/story';

describe('this page', () => {
  const opened = openedAt(
    { view: 'page', tab: null, story: null, topic: null, event: null },
    'page',
  );

  it('lists what was found: a row goes to the first mention, its chevron lists all', async () => {
    const jump = vi.fn(() => Promise.resolve(true));
    const root = showPopup({ opened, actions: { ...inert, jump } });
    const row = one(root, '.found-row .topic-row');
    expect(text(row)).toBe('Mike PenceUS vice-president11 mention');
    click(row);
    await settled();
    expect(jump).toHaveBeenCalledWith(expect.objectContaining({ frameId: 0, id: 3 }));
    click(button(root, 'All mentions of Mike Pence'));
    await expect.poll(() => all(root, '.mentions button')).toHaveLength(1);
    const mention = one(root, '.mentions button');
    expect(text(mention)).toBe('In front sat Mike Pence, and did not turn.');
    expect(mention.lang).toBe('en');
    click(mention);
    expect(jump).toHaveBeenCalledTimes(2);
  });

  it('says when a mention has gone from the page', async () => {
    const root = showPopup({ opened, actions: { ...inert, jump: () => Promise.resolve(false) } });
    click(one(root, '.found-row .topic-row'));
    await settled();
    expect(panelOf(root)).toContain('That mention is no longer on the page.');
  });

  it('names what was not found in one line, which opens: names, never claims', () => {
    const root = showPopup({ opened });
    const line = one(root, '.not-found > button');
    expect(text(line)).toBe('Moon Jae-in');
    click(line);
    expect(all(root, '.not-found li').map(text)).toEqual(['Moon Jae-inPresident of South Korea']);
  });

  it('places the page in time by its own date, in words', () => {
    const published = { day: '2018-02-25', origin: 'json-ld' } as const;
    const root = showPopup({ opened }, { frames: [frame({ published })] });
    expect(text(one(root, '.box > p:first-child'))).toBe(
      'This page appeared on 25 February 2018, 15 days after the day of the meeting.',
    );
    expect(panelOf(root)).toContain('10 of the 20 events came before it.');
    expect(panelOf(root)).toContain('The date is from the page’s own data.');
    expect(root.textContent).not.toMatch(/JSON|meta tag/);
    click(button(root, 'Which events'));
    expect(panelOf(root)).toContain('The North withdraws from the meeting');
  });

  it('says nothing of time where the page gives no date', () => {
    const root = showPopup({ opened });
    expect(text(one(root, '.box'))).toBe('This page does not say when it appeared.');
  });

  it('takes a wrong match back', () => {
    const undoWrongMatch = vi.fn();
    const name = { topic: fullId(story.pack.id, 'pence'), name: 'pence', text: 'Pence' };
    const root = showPopup(
      { opened, actions: { ...inert, undoWrongMatch } },
      { frames: [frame({ dismissed: [name] })] },
    );
    expect(panelOf(root)).toContain('You said: not this person');
    click(one(root, '.dismissed button'));
    expect(undoWrongMatch).toHaveBeenCalledWith({ ...name, frameId: 0 });
  });
});

describe('a page with nothing to list', () => {
  it.each([
    ['the browser lets nobody in', { frames: null }, 'Nothing to read here'],
    [
      'the browser keeps us out',
      { hasAccess: false, frames: null },
      'Your browser keeps Sidelight out',
    ],
    ['it has no mention', { frames: [], sentinel: 'watching' }, 'This page is not about the story'],
    ['it was open before us', { frames: [], sentinel: null }, 'This tab was open before Sidelight'],
    ['it is being read', { frames: [], sentinel: 'searching' }, 'Reading the page'],
  ] as const)('says so where %s', (_, look, said) => {
    for (const view of ['story', 'page'] as const) {
      const opened = openedAt({ view, tab: null, story: null, topic: null, event: null }, 'page');
      const root = showPopup({ opened }, look);
      expect(panelOf(root)).toContain(said);
      // What there is to read is there in any case.
      expect(text(one(root, '.brief'))).toContain('Why was it called off?');
    }
  });

  it('still shows who and what the story is about', () => {
    const opened = openedAt(
      { view: 'story', tab: null, story: null, topic: null, event: null },
      'page',
    );
    const root = showPopup({ opened }, { frames: [], sentinel: 'watching' });
    expect(panelOf(root)).toContain('In this story');
    const rows = all(root, '.topic-rows .topic-row');
    click(rows.find((one) => text(one).startsWith('Kim Yo Jong')) ?? expect.fail());
    expect(all(root, '.topic-more .claim').length).toBeGreaterThan(0);
  });

  it('asks the browser for the site, or for all where it does not say which', () => {
    const allow = vi.fn();
    const actions = { ...inert, allow };
    click(button(showPopup({ actions }, { hasAccess: false, frames: null }), 'Allow it here'));
    const unknown = showPopup({ actions }, { hasAccess: false, frames: null, host: null });
    click(button(unknown, 'Allow it on all sites'));
    expect(allow).toHaveBeenCalledTimes(2);
  });

  it('offers to start in a tab that was there before, and says if that fails', async () => {
    const actions = { ...inert, start: () => Promise.resolve(false) };
    const root = showPopup({ actions }, { frames: [], sentinel: null });
    click(button(root, 'Start here'));
    await settled();
    expect(panelOf(root)).toContain('That did not work. Load the page again.');
  });

  it('says which host is off and until when, and switches it on', () => {
    const switchOn = vi.fn();
    const until = new Date(2018, 1, 21, 15, 40).getTime();
    const now = new Date(2018, 1, 21, 14, 40).getTime();
    const choices = { ...NO_CHOICES, sites: { 'example.org': until } };
    const root = showPopup({ actions: { ...inert, switchOn }, choices, now });
    expect(panelOf(root)).toContain('Off on example.org until 15:40');
    click(button(root, 'Turn on'));
    expect(switchOn).toHaveBeenCalledOnce();
  });

  it('leads to the topics where all are off', () => {
    const openOptions = vi.fn();
    const topics = Object.fromEntries(
      story.pack.topics.map(({ id }) => [fullId(story.pack.id, id), false]),
    );
    const root = showPopup({
      actions: { ...inert, openOptions },
      choices: { ...NO_CHOICES, topics },
    });
    click(button(root, 'Choose topics'));
    expect(openOptions).toHaveBeenCalledOnce();
  });
});

// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { openedAt } from '../../src/core/popup/popupState';
import { NO_CHOICES } from '../../src/core/settings/Settings';
import { all, button, click, dispatch, one, text } from '../ui/support/show';
import { story } from '../ui/support/story';
import { frame, inert, panelOf, settled, showPopup, type } from './support';

beforeAll(() => {
  // happy-dom has no layout.
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  Element.prototype.scrollIntoView = () => {};
});

const key = (pressed: string) =>
  new KeyboardEvent('keydown', { key: pressed, bubbles: true, cancelable: true });
const tab = (root: ParentNode, name: string) => {
  const found = all(root, '[role=tab]').find((one) => text(one) === name);
  return found ?? expect.fail(`no tab ${name}`);
};

describe('the tabs', () => {
  it('show their panel, are one tab stop, and lead on by arrows', () => {
    const root = showPopup();
    expect(text(one(root, '[aria-selected=true]'))).toBe('This page');
    dispatch(tab(root, 'This page'), key('ArrowRight'));
    expect(text(one(root, '[aria-selected=true]'))).toBe('Timeline');
    expect(document.activeElement).toBe(tab(root, 'Timeline'));
    expect(all(root, '[role=tab]').map((one) => one.tabIndex)).toEqual([-1, 0, -1]);
    const panel = one(root, '[role=tabpanel]');
    expect(panel.getAttribute('aria-labelledby')).toBe(tab(root, 'Timeline').id);
    expect(tab(root, 'Timeline').getAttribute('aria-controls')).toBe(panel.id);
    dispatch(tab(root, 'Timeline'), key('End'));
    expect(text(one(root, '[aria-selected=true]'))).toBe('Sources');
    dispatch(tab(root, 'Sources'), key('ArrowRight'));
    expect(text(one(root, '[aria-selected=true]'))).toBe('This page');
  });
});

describe('this page', () => {
  it('lists what was found, and jumps to each mention', async () => {
    const jump = vi.fn(() => Promise.resolve(true));
    const root = showPopup({ on: { ...inert, jump } });
    const topic = one(root, '.found-button');
    expect(text(topic)).toBe('Mike Pence1 mention');
    click(topic);
    const mention = one(root, '.mentions button');
    expect(text(mention)).toBe('In front sat Mike Pence, and did not turn.');
    expect(mention.lang).toBe('en');
    click(mention);
    expect(jump).toHaveBeenCalledWith(expect.objectContaining({ frameId: 0, id: 3 }));
  });

  it('says when a mention has gone from the page', async () => {
    const root = showPopup({ on: { ...inert, jump: () => Promise.resolve(false) } });
    click(one(root, '.found-button'));
    click(one(root, '.mentions button'));
    await settled();
    expect(panelOf(root)).toContain('That mention is no longer on the page.');
  });

  it('names what was not found: names, never claims', () => {
    const root = showPopup();
    expect(all(root, '.not-found li').map(text)).toEqual(['Moon Jae-in']);
  });

  it('places the page in time by its own date, and says whence the date is', () => {
    const published = { day: '2018-02-21', origin: 'json-ld' } as const;
    const root = showPopup({}, { frames: [frame({ published })] });
    expect(text(one(root, '.axis-page-label'))).toBe('this page, 21 Feb 2018');
    expect(text(one(root, '.footer'))).toContain('JSON-LD');
    click(button(root, '10 events came before this page'));
    expect(panelOf(root)).toContain('The North withdraws from the meeting');
  });

  it('says nothing of time where the page gives no date', () => {
    const root = showPopup();
    expect(all(root, '.axis-page, .in-time')).toEqual([]);
    expect(panelOf(root)).toContain('The page gives no date of its own');
    expect(text(one(root, '.footer'))).toBe('Options');
  });

  it('takes a wrong match back', () => {
    const undoWrongMatch = vi.fn();
    const name = { topic: 'pence', name: 'pence', text: 'Pence' };
    const root = showPopup(
      { on: { ...inert, undoWrongMatch } },
      { frames: [frame({ quieted: [name] })] },
    );
    click(button(root, 'Undo'));
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
    ['it has no mention', { frames: [], sentinel: 'watching' }, 'No mention found'],
    ['it was open before us', { frames: [], sentinel: null }, 'This tab was open before Sidelight'],
    ['it is being read', { frames: [], sentinel: 'searching' }, 'Reading the page'],
  ] as const)('says so where %s', (_, look, said) => {
    expect(panelOf(showPopup({}, look))).toContain(said);
  });

  it('asks the browser for the site, or for all where it does not say which', () => {
    const allow = vi.fn();
    const on = { ...inert, allow };
    click(button(showPopup({ on }, { hasAccess: false, frames: null }), 'Allow it here'));
    const unknown = showPopup({ on }, { hasAccess: false, frames: null, host: null });
    click(button(unknown, 'Allow it on all sites'));
    expect(allow).toHaveBeenCalledTimes(2);
  });

  it('offers to start in a tab that was there before, and says if that fails', async () => {
    const on = { ...inert, start: () => Promise.resolve(false) };
    const root = showPopup({ on }, { frames: [], sentinel: null });
    click(button(root, 'Start here'));
    await settled();
    expect(panelOf(root)).toContain('That did not work. Load the page again.');
  });

  it('says which host is off and until when, and switches it on', () => {
    const switchOn = vi.fn();
    const until = new Date(2018, 1, 21, 15, 40).getTime();
    const now = new Date(2018, 1, 21, 14, 40).getTime();
    const choices = { ...NO_CHOICES, sites: { 'example.org': until } };
    const root = showPopup({ on: { ...inert, switchOn }, choices, now });
    expect(panelOf(root)).toContain('Off on example.org until 15:40');
    click(button(root, 'Turn on'));
    expect(switchOn).toHaveBeenCalledOnce();
  });

  it('leads to the topics where all are off', () => {
    const openOptions = vi.fn();
    const topics = Object.fromEntries(story.pack.topics.map(({ id }) => [id, false]));
    const root = showPopup({
      on: { ...inert, openOptions },
      choices: { ...NO_CHOICES, topics },
    });
    click(button(root, 'Choose topics'));
    expect(openOptions).toHaveBeenCalledOnce();
  });
});

describe('the site switch', () => {
  it('switches the host off, and on again with whatever covers it', () => {
    const save = vi.fn();
    const on = { ...inert, save };
    click(one(showPopup({ on }), '[role=switch]'));
    expect(save).toHaveBeenLastCalledWith({ sites: { 'news.example.org': 0 } });
    click(
      one(
        showPopup({ on, choices: { ...NO_CHOICES, sites: { 'example.org': 0 } } }),
        '[role=switch]',
      ),
    );
    expect(save).toHaveBeenLastCalledWith({ sites: { 'example.org': undefined } });
  });

  it('offers to snooze, and to switch off for a parent', () => {
    const save = vi.fn();
    const root = showPopup({ on: { ...inert, save } });
    const menu = button(root, 'More for news.example.org');
    click(menu);
    expect(all(root, '.site-menu button').map(text)).toEqual([
      'Snooze here for an hour',
      'Snooze here until tomorrow',
      'Turn off on news.example.org',
      'Turn off on example.org and all below it',
    ]);
    click(button(root, 'Turn off on example.org and all below it'));
    expect(save).toHaveBeenCalledWith({ sites: { 'example.org': 0 } });
    expect(all(root, '.site-menu')).toEqual([]);
    expect(document.activeElement).toBe(menu);
  });

  it('closes its menu by Escape and keeps the popup open', () => {
    const root = showPopup();
    click(button(root, 'More for news.example.org'));
    const escaping = key('Escape');
    const [first] = all(root, '.site-menu button');
    dispatch(first ?? expect.fail('no menu'), escaping);
    expect(escaping.defaultPrevented).toBe(true);
    expect(all(root, '.site-menu')).toEqual([]);
  });

  it('is not there where there is no site', () => {
    expect(all(showPopup({}, { host: null, frames: null }), '[role=switch]')).toEqual([]);
  });
});

describe('the timeline', () => {
  const opened = (more: object = {}) =>
    openedAt({ view: 'timeline', tab: null, topic: null, event: null, ...more }, 'page');
  const titles = (root: ParentNode) => all(root, '.event h3').map(text);

  it('lists every event in order, in groups of their dates', () => {
    const root = showPopup({ opened: opened() });
    expect(titles(root)).toHaveLength(20);
    expect(all(root, '.events h2').map(text)).toEqual([
      'by end of Dec 2017 · no exact day',
      'by end of Feb · no exact day',
      '9 February 2018',
      'by 10 Feb · no exact day',
      '10 February 2018',
      'Feb 2018 · no exact day',
    ]);
    expect(all(root, '.axis .spot')).toHaveLength(20);
  });

  it('filters by chips that add up, and takes them back', () => {
    const root = showPopup({ opened: opened() });
    click(button(root, 'Sources differ'));
    click(button(root, 'Kim Yo Jong'));
    expect(titles(root)).toContain('The North withdraws from the meeting');
    expect(titles(root)).not.toContain('Article A appears');
    expect(button(root, 'Kim Yo Jong').getAttribute('aria-pressed')).toBe('true');
    click(button(root, 'All'));
    expect(titles(root)).toHaveLength(20);
  });

  it('says when nothing fits, and shows all on request', () => {
    const root = showPopup({ opened: opened() });
    click(button(root, 'More'));
    click(button(root, 'Nick Ayers'));
    click(button(root, 'Ceremonies'));
    expect(panelOf(root)).toContain('No event fits all of these.');
    click(button(root, 'Show all'));
    expect(titles(root)).toHaveLength(20);
  });

  it('opens an event to its claims, speakers, sources and quarrels, with a link to it', () => {
    const root = showPopup({ opened: opened({ event: 'T12' }) });
    const event = one(root, '#T12');
    expect(document.activeElement).toBe(one(event, 'h3 button'));
    expect(all(event, '.claim')).toHaveLength(8);
    expect(text(one(event, '.question-differ:first-of-type'))).toContain(
      'The sources differ on why',
    );
    expect(one(event, 'a').getAttribute('href')).toBe('#T12');
    click(one(event, 'h3 button'));
    expect(all(one(root, '#T12'), '.claim')).toEqual([]);
  });

  it('tells where it stands, for the address and for opening again', () => {
    const shown = vi.fn();
    const root = showPopup({ opened: opened(), on: { ...inert, shown } });
    click(one(one(root, '#T12'), 'h3 button'));
    expect(shown.mock.lastCall?.[0]).toMatchObject({ view: 'timeline', at: 'T12' });
  });

  it('has told it by the time it can be seen, for it may be closed right after', async () => {
    const shown = vi.fn();
    const root = showPopup({ opened: opened(), on: { ...inert, shown } });
    const toldAt = new Promise((resolve) => {
      new MutationObserver(() => {
        if (root.querySelector('#T12 .event-more')) resolve(shown.mock.lastCall?.[0]);
      }).observe(root, { childList: true, subtree: true });
    });
    // Without `act`, which would run the effects that come after painting as well.
    one(one(root, '#T12'), 'h3 button').click();
    expect(await toldAt).toMatchObject({ at: 'T12' });
  });

  it('follows a link to an event', () => {
    const root = showPopup({ opened: opened() });
    void act(() => {
      location.hash = '#T03';
      window.dispatchEvent(new Event('hashchange'));
    });
    expect(all(one(root, '#T03'), '.event-more')).toHaveLength(1);
  });
});

describe('the search', () => {
  const opened = openedAt({ view: 'timeline', tab: null, topic: null, event: null }, 'page');

  it('marks what it finds, everywhere in the story', () => {
    const root = showPopup({ opened });
    type(one(root, '#search'), 'sanctions');
    expect(all(root, 'h2').map(text)).toEqual(
      expect.arrayContaining(['Cards', 'Events', 'Questions']),
    );
    expect(new Set(all(root, 'mark').map((mark) => text(mark).toLowerCase()))).toEqual(
      new Set(['sanctions']),
    );
  });

  it('opens a claim in place, and goes to an event', () => {
    const root = showPopup({ opened });
    type(one(root, '#search'), 'Ayers comments');
    const hit = all(root, '.hit button').find((one) => text(one).includes('Ayers comments'));
    click(hit ?? expect.fail('no hit'));
    expect(all(one(root, '#T18'), '.event-more')).toHaveLength(1);
  });

  it('says when there is nothing, and Escape brings the timeline back', () => {
    const root = showPopup({ opened });
    const field = one(root, '#search');
    type(field, 'zebra');
    expect(panelOf(root)).toContain('Nothing in the story has all of these words.');
    const escaping = key('Escape');
    dispatch(field, escaping);
    expect(escaping.defaultPrevented).toBe(true);
    expect(all(root, '.event')).toHaveLength(20);
    const second = key('Escape');
    dispatch(field, second);
    expect(second.defaultPrevented).toBe(false);
  });
});

describe('the sources', () => {
  const opened = openedAt({ view: 'sources', tab: null, topic: null, event: null }, 'page');

  it('stand side by side, with whom each relies on', () => {
    const columns = all(showPopup({ opened }), '.columns > section').map(text);
    expect(columns).toHaveLength(2);
    expect(columns[0]).toContain('The Washington Post');
    expect(columns[1]).toContain('Nick Ayers');
  });

  it('tell where they agree and differ, what one alone says, and what none does', () => {
    const root = showPopup({ opened });
    expect(all(root, 'h2').map(text)).toEqual(
      expect.arrayContaining([
        'They agree',
        'They differ',
        'Left open, or told in parts',
        'Only one says',
      ]),
    );
    expect(all(root, '.question-differ')).toHaveLength(4);
    expect(panelOf(root)).toContain('All accounts here come from the US side.');
    expect(panelOf(root)).toContain('What North Korea says about any of this');
    expect(text(one(root, '.footer'))).toContain('2 articles · 54 claims');
  });
});

it('says what could not be saved', () => {
  const root = showPopup({ problem: 'That was not saved. QUOTA_BYTES' });
  expect(text(one(root, '[role=alert]'))).toBe('That was not saved. QUOTA_BYTES');
});

// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { NO_CHOICES } from '../../../src/core/settings/Settings';
import { all, button, click, one, text } from '../../ui/support/show';
import { story } from '../../ui/support/story';
import { frame, inert, panelOf, settled, showPopup } from '../support';

describe('this page', () => {
  it('lists what was found, and jumps to each mention', async () => {
    const jump = vi.fn(() => Promise.resolve(true));
    const root = showPopup({ on: { ...inert, jump } });
    const topic = one(root, '.found-button');
    expect(text(topic)).toBe('Mike Pence1 mention');
    click(topic);
    await settled();
    const mention = one(root, '.mentions button');
    expect(text(mention)).toBe('In front sat Mike Pence, and did not turn.');
    expect(mention.lang).toBe('en');
    click(mention);
    expect(jump).toHaveBeenCalledWith(expect.objectContaining({ frameId: 0, id: 3 }));
  });

  it('says when a mention has gone from the page', async () => {
    const root = showPopup({ on: { ...inert, jump: () => Promise.resolve(false) } });
    click(one(root, '.found-button'));
    await settled();
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

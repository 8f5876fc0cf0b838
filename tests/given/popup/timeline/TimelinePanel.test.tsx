// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { openedAt } from '../../../../src/core/popup/popupState';
import { inert, key, panelOf, showPopup } from '../../../popup/support';
import { all, button, click, dispatch, one, text } from '../../../ui/support/show';

describe('the timeline', () => {
  const opened = (more: object = {}) =>
    openedAt(
      { view: 'timeline', tab: null, story: null, topic: null, event: null, ...more },
      'page',
    );
  const titles = (root: ParentNode) => all(root, '.event h3 > button > :first-child').map(text);

  it('lists every event in order, in groups of their dates', () => {
    const root = showPopup({ opened: opened() });
    expect(titles(root)).toHaveLength(20);
    expect(all(root, '.events h2').map(text)).toEqual([
      'Before the Games',
      '9 February 2018: the opening ceremony',
      'By 10 February 2018, no exact day',
      '10 February 2018: the day of the meeting',
      'Later in February 2018, no exact day',
      'Some time in February 2018',
    ]);
    expect(all(root, '.events section').map((one) => all(one, '.event').length)).toEqual([
      5, 3, 2, 1, 6, 3,
    ]);
    expect(text(one(root, '.timeline-line p'))).toBe('20 events, 4 on a known day');
  });

  it('draws a dot for each known day and a bar for each group without one', () => {
    const root = showPopup({ opened: opened() });
    expect(all(root, '.drawn-dots > i')).toHaveLength(4);
    // Of the long and the short way to say that there is no day, the sheet shows one.
    expect(all(root, '.drawn-span').map(text)).toEqual([
      '5 before 9 Feb',
      '2 by 10 Feb, no exact day, no day',
      '6 later, no exact day, no day',
      '3 some time in Feb 2018',
    ]);
    expect(one(root, '.drawing').getAttribute('aria-label')).toBe(
      'The events in time: 5 before 9 Feb, 3 on 9 Feb, 2 by 10 Feb, 1 on 10 Feb, 6 later and 3 some time in Feb 2018',
    );
  });

  it('is walked by arrow keys, and names the events of what has the focus', () => {
    const root = showPopup({ opened: opened() });
    const [first = expect.fail(), second] = all(root, '.drawn');
    void act(() => first.focus());
    expect(text(one(root, '[role=tooltip].drawing-tip'))).toContain('Otto Warmbier dies in the US');
    dispatch(first, key('ArrowRight'));
    expect(document.activeElement).toBe(second);
    expect(all(root, '.drawn').map((one) => one.tabIndex)).toEqual([-1, 0, -1, -1, -1, -1]);
    expect(text(one(root, '.drawing-tip'))).toContain('Opening ceremony of the Games');
    const escaping = key('Escape');
    dispatch(second ?? expect.fail(), escaping);
    expect(escaping.defaultPrevented).toBe(true);
    expect(all(root, '.drawing-tip')).toEqual([]);
    click(second ?? expect.fail());
    expect(document.activeElement).toBe(one(root, '[id="pyeongchang-2018/T09"] h3 > button'));
    dispatch(one(root, '[id="pyeongchang-2018/T09"] h3 > button'), key('ArrowDown'));
    expect(document.activeElement).toBe(one(root, '[id="pyeongchang-2018/T10"] h3 > button'));
  });

  it('names the events of what is pointed at, once the pointer rests there', async () => {
    const root = showPopup({ opened: opened() });
    const [, day = expect.fail()] = all(root, '.drawn');
    dispatch(day, new MouseEvent('mouseenter'));
    expect(all(root, '.drawing-tip')).toEqual([]);
    await expect.poll(() => all(root, '.drawing-tip').map(text)).toHaveLength(1);
    expect(text(one(root, '.drawing-tip'))).toContain('Opening ceremony of the Games');
    dispatch(one(root, '.drawing'), new MouseEvent('mouseleave'));
    expect(all(root, '.drawing-tip')).toEqual([]);
  });

  it('draws only what is on the list', () => {
    const root = showPopup({ opened: opened({ topic: 'nick-ayers' }) });
    expect(titles(root)).toHaveLength(1);
    expect(all(root, '.drawn-span').map(text)).toEqual(['1 later, no exact day, no day']);
    expect(all(root, '.drawn-column')).toHaveLength(2);
    expect(text(one(root, '.timeline-line p'))).toBe('1 of 20 events');
  });

  it('filters by chips that add up, and takes them back', () => {
    const root = showPopup({ opened: opened() });
    click(button(root, 'Filter'));
    click(button(root, 'The articles differ'));
    click(button(root, 'Kim Yo Jong'));
    expect(titles(root)).toContain('The North withdraws from the meeting');
    expect(titles(root)).not.toContain('Article A appears');
    expect(button(root, 'Kim Yo Jong').getAttribute('aria-pressed')).toBe('true');
    click(button(root, 'All'));
    expect(titles(root)).toHaveLength(20);
  });

  it('says when nothing fits, and shows all on request', () => {
    const root = showPopup({ opened: opened() });
    click(button(root, 'Filter'));
    click(button(root, 'More'));
    click(button(root, 'Nick Ayers'));
    click(button(root, 'Ceremonies'));
    expect(panelOf(root)).toContain('No event fits all of these.');
    click(button(root, 'Show all'));
    expect(titles(root)).toHaveLength(20);
  });

  it('opens an event to its claims, speakers, sources and quarrels, with a link to it', () => {
    const root = showPopup({ opened: opened({ event: 'T12' }) });
    const event = one(root, '[id="pyeongchang-2018/T12"]');
    expect(document.activeElement).toBe(one(event, 'h3 button'));
    expect(all(event, '.claim')).toHaveLength(8);
    expect(text(one(event, '.difference-differ h3'))).toBe('Why was it called off?');
    expect(one(event, 'a').getAttribute('href')).toBe('#pyeongchang-2018/T12');
    click(one(event, 'h3 button'));
    expect(all(one(root, '[id="pyeongchang-2018/T12"]'), '.claim')).toEqual([]);
  });

  it('tells where it stands, for the address and for opening again', () => {
    const shown = vi.fn();
    const root = showPopup({ opened: opened(), actions: { ...inert, shown } });
    click(one(one(root, '[id="pyeongchang-2018/T12"]'), 'h3 button'));
    expect(shown.mock.lastCall?.[0]).toMatchObject({ view: 'timeline', at: 'T12' });
  });

  it('has told it by the time it can be seen, for it may be closed right after', async () => {
    const shown = vi.fn();
    const root = showPopup({ opened: opened(), actions: { ...inert, shown } });
    const toldAt = new Promise((resolve) => {
      new MutationObserver(() => {
        if (root.querySelector('[id="pyeongchang-2018/T12"] .event-more'))
          resolve(shown.mock.lastCall?.[0]);
      }).observe(root, { childList: true, subtree: true });
    });
    // Without `act`, which would run the effects that come after painting as well.
    one(one(root, '[id="pyeongchang-2018/T12"]'), 'h3 button').click();
    expect(await toldAt).toMatchObject({ at: 'T12' });
  });

  it('follows a link to an event', () => {
    const root = showPopup({ opened: opened() });
    void act(() => {
      location.hash = '#pyeongchang-2018/T03';
      window.dispatchEvent(new Event('hashchange'));
    });
    expect(all(one(root, '[id="pyeongchang-2018/T03"]'), '.event-more')).toHaveLength(1);
  });
});

// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { NO_CHOICES } from '../../../src/core/settings/Settings';
import { all, button, click, dispatch, one, text } from '../../ui/support/show';
import { inert, key, showPopup } from '../support';

describe('the site switch', () => {
  it('switches the host off, and on again with whatever covers it', () => {
    const save = vi.fn();
    const actions = { ...inert, save };
    click(one(showPopup({ actions }), '[role=switch]'));
    expect(save).toHaveBeenLastCalledWith({ sites: { 'news.example.org': 0 } });
    click(
      one(
        showPopup({ actions, choices: { ...NO_CHOICES, sites: { 'example.org': 0 } } }),
        '[role=switch]',
      ),
    );
    expect(save).toHaveBeenLastCalledWith({ sites: { 'example.org': undefined } });
  });

  it('offers to snooze, and to switch off for a parent', () => {
    const save = vi.fn();
    const root = showPopup({ actions: { ...inert, save } });
    const menu = button(root, 'More for news.example.org');
    click(menu);
    expect(all(root, '.site-menu button').map(text)).toEqual([
      'Snooze here for an hour',
      'Snooze here until tomorrow',
      'Turn off on news.example.org',
      'Turn off on example.org and all below it',
      'Turn off everywhere',
      'Options',
      'Copy a report for us',
      'About Sidelight',
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
    const openOptions = vi.fn();
    const actions = { ...inert, openOptions };
    const root = showPopup({ actions }, { host: null, frames: null });
    expect(all(root, '[role=switch]')).toEqual([]);
    // The options are there as ever.
    click(button(root, 'More'));
    click(button(root, 'Options'));
    expect(openOptions).toHaveBeenCalledOnce();
  });

  it('leads to About, whatever the tab', () => {
    const openAbout = vi.fn();
    const root = showPopup({ actions: { ...inert, openAbout } }, { host: null, frames: null });
    click(button(root, 'More'));
    click(button(root, 'About Sidelight'));
    expect(openAbout).toHaveBeenCalledOnce();
  });

  it.each([
    [true, 'Report copied'],
    [false, 'Copying did not work'],
  ])('copies a report, and says whether it did: %s', async (isCopied, words) => {
    const root = showPopup({ actions: { ...inert, report: () => Promise.resolve(isCopied) } });
    click(button(root, 'More for news.example.org'));
    click(button(root, 'Copy a report for us'));
    await vi.waitFor(() => expect(button(root, words)).toBeTruthy());
  });

  it('offers to show the same beside the page where the browser has a place', () => {
    const beside = vi.fn();
    const root = showPopup({ actions: { ...inert, beside } });
    click(button(root, 'More for news.example.org'));
    click(button(root, 'Show beside the page'));
    expect(beside).toHaveBeenCalledOnce();
  });
});

// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { NO_CHOICES } from '../../../src/core/settings/Settings';
import { key, showPopup, tab } from '../../popup/support';
import { all, click, dispatch, one, text } from '../../ui/support/show';

describe('the tabs', () => {
  it('show their panel, are one tab stop, and lead on by arrows', () => {
    const root = showPopup();
    const shown = () => text(one(root, '[aria-selected=true]'));
    expect(all(root, '[role=tab]').map(text)).toEqual([
      'Story',
      'This page1, 1 topic',
      'Timeline',
      'Sources',
    ]);
    dispatch(tab(root, 'This page'), key('ArrowRight'));
    expect(shown()).toBe('Timeline');
    expect(document.activeElement).toBe(tab(root, 'Timeline'));
    expect(all(root, '[role=tab]').map((one) => one.tabIndex)).toEqual([-1, -1, 0, -1]);
    const panel = one(root, '[role=tabpanel]');
    expect(panel.getAttribute('aria-labelledby')).toBe(tab(root, 'Timeline').id);
    expect(tab(root, 'Timeline').getAttribute('aria-controls')).toBe(panel.id);
    dispatch(tab(root, 'Timeline'), key('End'));
    expect(shown()).toBe('Sources');
    dispatch(tab(root, 'Sources'), key('ArrowRight'));
    expect(shown()).toBe('Story');
  });
});

it('says what could not be saved', () => {
  const root = showPopup({ problem: 'That was not saved. QUOTA_BYTES' });
  expect(text(one(root, '[role=alert]'))).toBe('That was not saved. QUOTA_BYTES');
});

it('says once on every tab that it is off, and offers the way back once', () => {
  const root = showPopup({ choices: { ...NO_CHOICES, sites: { 'example.org': 0 } } });
  for (const name of ['Story', 'This page', 'Timeline', 'Sources']) {
    click(tab(root, name));
    const ways = all(root, 'button').filter((one) => text(one) === 'Turn on');
    expect(ways.length, name).toBe(1);
  }
});

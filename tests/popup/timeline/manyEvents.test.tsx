// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { openedAt } from '../../../src/core/popup/popupState';
import { makeStory } from '../../../src/core/story/makeStory';
import { manyEvents } from '../../core/pack-check/manyEvents';
import { ferryFiles, packOf } from '../../core/pack-check/stories';
import { all, button, click, one, text } from '../../ui/support/show';
import { showPopup } from '../support';

const { 'names.json': _names, ...ferry } = ferryFiles();
const timelineOf = (files: typeof ferry, event: string | null = null) =>
  showPopup({
    stories: [makeStory(packOf(files))],
    writings: new Map(),
    opened: openedAt({ view: 'timeline', tab: null, story: null, topic: null, event }, 'page'),
  });

describe('a story of 500 events over centuries', () => {
  const files = manyEvents(495);

  it('is drawn in at most 2,000 elements, and tells how many there are more', () => {
    const root = timelineOf(files);
    expect(all(root, '.event')).toHaveLength(40);
    expect(all(root, '*').length).toBeLessThan(2000);
    expect(text(one(root, '.timeline-line p'))).toContain('500 events');
    click(button(root, '460 more'));
    expect(all(root, '.event')).toHaveLength(80);
  });

  it('has the event that was gone to, wherever it stands', () => {
    const root = timelineOf(files, 'event-400');
    expect(all(root, '[id="sand-island/event-400"]')).toHaveLength(1);
  });

  it('goes to a group that is not drawn yet', () => {
    const root = timelineOf(files);
    const last = all(root, '.drawn').at(-1) ?? expect.fail();
    click(last);
    expect(document.activeElement?.closest('section')?.id).toMatch(/^group-/);
    expect(document.activeElement?.matches('.event button')).toBe(true);
  });

  it('has years on its axis and its dates', () => {
    const root = timelineOf(files);
    const columns = all(root, '.drawn-label').map(text);
    expect(columns.length).toBeGreaterThan(0);
    for (const column of columns) expect(column).toMatch(/\d{4}/);
    expect(text(one(root, '[id="sand-island/event-0"] h3'))).toBe('Event 01 Mar 1507');
  });
});

it('a story of one year leaves the year of that out', () => {
  const root = timelineOf(ferry);
  expect(all(root, '.drawn-label b').map(text)).toEqual(['3 May', '4 May']);
});

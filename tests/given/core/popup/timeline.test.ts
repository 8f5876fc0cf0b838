import { describe, expect, it } from 'vitest';
import { makeStory } from '../../../../src/core/story/makeStory';
import { timeline } from '../../../../src/core/story/timeline';
import { byPageTime } from '../../../../src/core/timeline/byPageTime';
import {
  filterChoices,
  filterEvents,
  isFiltering,
  NO_FILTER,
  type TimelineFilter,
  toggled,
} from '../../../../src/core/timeline/filter';
import { packOf, realFiles } from '../../../core/pack-check/stories';

const story = makeStory(packOf(realFiles()));
const events = timeline(story);
const shown = (filter: Partial<TimelineFilter>) =>
  filterEvents(story, events, { ...NO_FILTER, ...filter }).map(({ id }) => id);

describe('filterEvents', () => {
  it('lets everything through at first, in order', () => {
    expect(shown({})).toEqual(events.map(({ id }) => id));
    expect(isFiltering(NO_FILTER)).toBe(false);
  });

  it('takes any of the topics, and a topic’s own events too', () => {
    expect(shown({ topics: ['nick-ayers'] })).toEqual(['T18']);
    expect(shown({ topics: ['nick-ayers', 'tensions'] })).toEqual(['T03', 'T18']);
  });

  it('takes what one source alone tells', () => {
    const onlyB = shown({ only: ['b'] });
    expect(onlyB).toContain('T05');
    expect(onlyB).not.toContain('T12');
    expect(shown({ only: ['a', 'b'] }).length).toBeGreaterThan(onlyB.length);
  });

  it('takes where the sources differ, of a kind, of a person: all of these at once', () => {
    expect(shown({ differ: true })).toContain('T09');
    expect(shown({ differ: true, kinds: ['ceremony'] })).toEqual(['T09']);
    expect(shown({ differ: true, kinds: ['ceremony'], topics: ['nick-ayers'] })).toEqual([]);
  });

  it('offers only what shows something, those who make a page relevant first', () => {
    const { people, leading, kinds } = filterChoices(story, events);
    expect(people.slice(0, leading).map(({ id }) => id)).toEqual(['pence', 'kim-yo-jong']);
    for (const { id } of people) expect(shown({ topics: [id] })).not.toEqual([]);
    for (const kind of kinds) expect(shown({ kinds: [kind] })).not.toEqual([]);
  });

  it('toggles', () => {
    expect(toggled(['a'], 'b')).toEqual(['a', 'b']);
    expect(toggled(['a', 'b'], 'a')).toEqual(['b']);
  });
});

describe('byPageTime', () => {
  const ids = (day: string) => {
    const { before, after, unknown } = byPageTime(events, day);
    return { before: before.map(({ id }) => id), after, unknown: unknown.map(({ id }) => id) };
  };

  it('puts every event on one side', () => {
    const { before, after, unknown } = byPageTime(events, '2018-02-10');
    expect(before.length + after.length + unknown.length).toBe(events.length);
  });

  it('claims no order within a window, and none for the day itself', () => {
    const { before, after, unknown } = ids('2018-02-10');
    expect(before).toContain('T09');
    expect(unknown).toContain('T12');
    expect(unknown).toContain('T17');
    expect(after.map(({ id }) => id)).toEqual(['T19']);
  });
});

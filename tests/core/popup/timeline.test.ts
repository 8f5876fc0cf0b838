import { describe, expect, it } from 'vitest';
import { byPageTime } from '../../../src/core/popup/byPageTime';
import { drawEvents } from '../../../src/core/popup/drawing';
import {
  filterChoices,
  filterEvents,
  isFiltering,
  NO_FILTER,
  type TimelineFilter,
  toggled,
} from '../../../src/core/popup/filter';
import { groupEvents } from '../../../src/core/popup/groups';
import { makeStory } from '../../../src/core/story/makeStory';
import { timeline } from '../../../src/core/story/timeline';
import { packOf, realFiles } from '../pack-check/stories';

const story = makeStory(packOf(realFiles()));
const { events } = timeline(story);
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

describe('groupEvents', () => {
  const groups = groupEvents(events);

  it('moves nothing', () => {
    expect(groups.flatMap((group) => group.events)).toEqual(events);
  });

  it('says of a group’s time only what is true of each event in it', () => {
    for (const { day, from, to, events } of groups) {
      for (const { when } of events) {
        expect(when.day).toBe(day);
        if (from !== null) expect(when.from !== null && when.from >= from).toBe(true);
        if (to !== null) expect(when.to !== null && when.to <= to).toBe(true);
      }
    }
  });

  it('keeps the events of a known day together', () => {
    const opening = groups.find(({ day }) => day === '2018-02-09');
    expect(opening?.events.map(({ id }) => id)).toEqual(['T09', 'T10', 'T11']);
  });
});

describe('drawEvents', () => {
  const { points, bars, rows, lanes } = drawEvents(events);

  it('draws each event once, in its shape', () => {
    expect([...points, ...bars].map(({ id }) => id).sort()).toEqual(
      events.map(({ id }) => id).sort(),
    );
    expect(bars.every(({ shape }) => shape === 'span')).toBe(true);
    expect(points.every(({ shape }) => shape !== 'span')).toBe(true);
  });

  it('lets no point cover another, and no bar', () => {
    const inRow = <One extends { readonly row: number }>(all: readonly One[], row: number) =>
      all.filter((one) => one.row === row);
    for (let row = 0; row < rows; row++) {
      const at = inRow(points, row).map(({ place }) => place.at);
      for (const [index, one] of at.entries()) {
        for (const other of at.slice(index + 1))
          expect(Math.abs(one - other)).toBeGreaterThan(0.03);
      }
    }
    for (let lane = 0; lane < lanes; lane++) {
      const placed = inRow(bars, lane).sort((a, b) => a.place.start - b.place.start);
      for (const [index, { place }] of placed.entries()) {
        expect(placed[index + 1]?.place.start ?? 2).toBeGreaterThan(place.end);
      }
    }
  });

  it('draws nothing for no event', () => {
    expect(drawEvents([])).toEqual({ points: [], bars: [], rows: 0, lanes: 0 });
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

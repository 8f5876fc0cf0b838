import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventView } from '../../../../src/core/story/eventView';
import { makeStory } from '../../../../src/core/story/makeStory';
import { timeline } from '../../../../src/core/story/timeline';
import { lastDay, makeColumns, periodOf } from '../../../../src/core/timeline/columns';
import { drawGroups } from '../../../../src/core/timeline/drawing';
import {
  groupEvents,
  isAcross,
  MOST_LANES,
  onlyEvents,
} from '../../../../src/core/timeline/groups';
import { exampleFiles, packOf, realFiles } from '../../../core/pack-check/stories';

const events = timeline(makeStory(packOf(realFiles())));
const real = groupEvents(events);

describe('the groups of the story that ships', () => {
  it('hold each of the 20 events once, exact days apart from the rest', () => {
    expect(real.groups.map(({ kind, column, events }) => [kind, column, events.length])).toEqual([
      ['before', 0, 5],
      ['in', 0, 3],
      ['by', 1, 2],
      ['in', 1, 1],
      ['later', 1, 6],
      ['during', 0, 3],
    ]);
    expect(real.groups.flatMap((one) => one.events.map(({ id }) => id)).sort()).toEqual(
      events.map(({ id }) => id).sort(),
    );
    expect(real.period).toBe('2018-02');
  });

  it('keep the order of the timeline within each', () => {
    const order = events.map(({ id }) => id);
    for (const group of real.groups) {
      const at = group.events.map(({ id }) => order.indexOf(id));
      expect(at).toEqual([...at].sort((a, b) => a - b));
    }
  });

  it('know which have no beginning', () => {
    expect(real.groups.filter(({ isOpen }) => isOpen).map(({ kind }) => kind)).toEqual([
      'before',
      'by',
      'during',
    ]);
  });

  it('lose those that are filtered out, and keep their columns', () => {
    const some = onlyEvents(real, events.slice(0, 1));
    expect(some.groups.map(({ kind }) => kind)).toEqual(['before']);
    expect(some.columns).toEqual(real.columns);
  });
});

const [made = expect.fail()] = timeline(makeStory(packOf(exampleFiles())));
const eventOf = (from: string | null, to: string | null, n = 0): EventView => ({
  ...made,
  id: `e${n}`,
  when: { ...made.when, from, to, day: from === to ? from : null },
});
const columnsOf = (all: readonly (readonly [string | null, string | null])[], most = 3) =>
  makeColumns(
    all.map(([from, to]) => ({ from, to })),
    most,
  );

describe('columns', () => {
  it('are the known days, or the months or years where those are too many', () => {
    expect(
      columnsOf([
        ['2018-02-10', '2018-02-10'],
        ['2018-02-01', '2018-02-28'],
      ]),
    ).toEqual([{ from: '2018-02-10', to: '2018-02-10' }]);
    const days = ['2018-02-10', '2018-02-11', '2018-02-12', '2018-04-01'];
    expect(columnsOf(days.map((day) => [day, day] as const))).toEqual([
      { from: '2018-02-01', to: '2018-02-28' },
      { from: '2018-04-01', to: '2018-04-30' },
    ]);
  });

  it('are months or years where no day is known, and none where nothing is', () => {
    expect(columnsOf([['2020-02-01', '2020-02-29']])).toEqual([
      { from: '2020-02-01', to: '2020-02-29' },
    ]);
    expect(columnsOf([[null, '2020-02-29']])).toEqual([]);
    expect(columnsOf([])).toEqual([]);
  });

  it('are several years together where even years are too many', () => {
    const years = [1900, 1950, 1960, 1970, 1980].map(
      (year) => [`${year}-03-04`, `${year}-03-04`] as const,
    );
    expect(columnsOf(years)).toEqual([
      { from: '1900-01-01', to: '1950-12-31' },
      { from: '1960-01-01', to: '1970-12-31' },
      { from: '1980-01-01', to: '1980-12-31' },
    ]);
  });

  it('lie in one period where there is one', () => {
    expect(lastDay('2020-02')).toBe('2020-02-29');
    expect(lastDay('0079')).toBe('0079-12-31');
    expect(
      periodOf(
        columnsOf([
          ['2018-01-02', '2018-01-02'],
          ['2018-12-02', '2018-12-02'],
        ]),
      ),
    ).toBe('2018');
    expect(
      periodOf(
        columnsOf([
          ['2017-01-02', '2017-01-02'],
          ['2018-12-02', '2018-12-02'],
        ]),
      ),
    ).toBe(null);
  });
});

const day = fc
  .integer({ min: 15_000, max: 19_000 })
  .map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10));
const anyWindow = fc.oneof(
  day.map((one) => [one, one] as const),
  fc
    .tuple(fc.option(day), fc.option(day))
    .map(([one, two]) =>
      one !== null && two !== null && one > two ? ([two, one] as const) : ([one, two] as const),
    ),
);
const anyEvents = fc
  .array(anyWindow, { maxLength: 40 })
  .map((all) => all.map(([from, to], n) => eventOf(from, to, n)));

describe('any story', () => {
  it('has each event in one group, of which everything that it says is true', () => {
    fc.assert(
      fc.property(anyEvents, (all) => {
        const { columns, period, groups } = groupEvents(all);
        expect(groups.flatMap((one) => one.events.map(({ id }) => id)).sort()).toEqual(
          all.map(({ id }) => id).sort(),
        );
        for (const { kind, column, events } of groups) {
          const { from, to } = columns[column] ?? { from: '', to: '' };
          for (const { when } of events) {
            if (kind === 'in') {
              expect(when.from !== null && when.from >= from).toBe(true);
              expect(when.to !== null && when.to <= to).toBe(true);
            }
            if (kind === 'by') expect(when.to !== null && when.to <= to).toBe(true);
            const first = columns[0]?.from ?? '';
            if (kind === 'later') expect(when.from !== null && when.from >= first).toBe(true);
            if (kind === 'before') {
              const isOver = when.to !== null && when.to <= first;
              expect(isOver || (when.from !== null && when.from < (period ?? ''))).toBe(true);
            }
            if (kind === 'during') {
              expect(when.to !== null && when.to <= lastDay(period ?? '')).toBe(true);
            }
          }
        }
      }),
    );
  });

  it('fits into a drawing of few rows, in which nothing covers another', () => {
    fc.assert(
      fc.property(anyEvents, (all) => {
        const grouping = groupEvents(all);
        expect(grouping.groups.filter(isAcross).length).toBeLessThanOrEqual(MOST_LANES);
        const { drawn, rows } = drawGroups(grouping, grouping.groups);
        expect(rows).toBeLessThanOrEqual(MOST_LANES + 1);
        for (const [n, one] of drawn.entries()) {
          expect(one.start).toBeGreaterThanOrEqual(0);
          expect(one.end).toBeGreaterThan(one.start);
          expect(one.end).toBeLessThanOrEqual(1);
          for (const other of drawn.slice(0, n)) {
            if (other.row !== one.row) continue;
            const isApart = other.end <= one.start + 1e-9 || one.end <= other.start + 1e-9;
            expect(isApart).toBe(true);
          }
        }
      }),
    );
  });
});

it('draws in one place whatever is filtered out', () => {
  const whole = drawGroups(real, real.groups);
  const [, , by] = real.groups;
  const some = drawGroups(real, by === undefined ? [] : [by]);
  expect(some.drawn).toEqual(whole.drawn.filter(({ group }) => group === by));
  expect(whole.drawn.map(({ row }) => row)).toEqual([0, 0, 1, 0, 0, 2]);
});

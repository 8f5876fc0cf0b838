import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StoryEvent } from '../../../../src/core/pack/packSchema';
import { makeStory } from '../../../../src/core/story/makeStory';
import { inOrder, timeline } from '../../../../src/core/story/timeline';
import { exampleFiles, packOf, realFiles } from '../../../core/pack-check/stories';

/** Whether the pack says that `a` came before `b`. */
const isBefore = (a: StoryEvent, b: StoryEvent): boolean =>
  b.after?.includes(a.id) === true ||
  (a.when.to !== null && b.when.from !== null && a.when.to < b.when.from);

const real = timeline(makeStory(packOf(realFiles())));
const ids = real.map(({ id }) => id);

describe('the timeline of the story that ships', () => {
  it('has all 20 events, a day only where one is known', () => {
    const shaped = (shape: string) =>
      real.flatMap(({ id, when }) => (when.shape === shape ? id : [])).sort();
    expect(shaped('day')).toEqual(['T09', 'T10', 'T11', 'T12']);
    expect(shaped('open')).toEqual(['T01', 'T04', 'T05', 'T06', 'T07', 'T08']);
    expect(shaped('span')).toHaveLength(10);
    for (const { when } of real) {
      expect(when.day === null).toBe(when.shape !== 'day');
      expect(when.words === null).toBe(when.shape === 'day');
    }
  });

  it('goes from before to after, and keeps what follows beside what it follows', () => {
    expect(ids.slice(0, 5)).toEqual(['T01', 'T02', 'T03', 'T04', 'T05']);
    expect(ids.indexOf('T12')).toBeGreaterThan(ids.indexOf('T06'));
    expect(ids.indexOf('T17')).toBeGreaterThan(ids.indexOf('T16'));
    expect(ids.indexOf('T19')).toBeGreaterThan(ids.indexOf('T16'));
  });

  it('gives each source’s ground for a date', () => {
    const twelfth = real.find(({ id }) => id === 'T12');
    expect(twelfth?.when).toMatchObject({ day: '2018-02-10', words: null });
    expect(
      twelfth?.when.basis.map((one) => [one.source.letter, one.certainty, one.event?.id]),
    ).toEqual([
      ['A', 'stated', undefined],
      ['B', 'inferred', 'T09'],
    ]);
  });

  it('says where the sources differ about an event', () => {
    const differing = real.filter(({ status }) => status.kind === 'differ');
    expect(differing.map(({ id }) => id).sort()).toEqual(['T06', 'T08', 'T09', 'T12']);
    const ceremony = real.find(({ id }) => id === 'T09');
    expect(ceremony?.questions.map(({ id }) => id)).toEqual(['ceremony']);
  });
});

/** Days of one month, so that windows meet. */
const day = fc.integer({ min: 1, max: 28 }).map((n) => `2020-02-${String(n).padStart(2, '0')}`);

const anyEvents = fc
  .array(fc.tuple(fc.option(day), fc.option(day), fc.array(fc.nat(30), { maxLength: 2 })), {
    maxLength: 14,
  })
  .map((all): StoryEvent[] => {
    const [made = expect.fail()] = packOf(exampleFiles()).events;
    return all.map(([one, two, after], n) => {
      const [from, to] = one !== null && two !== null && one > two ? [two, one] : [one, two];
      // Only what is bound in no way can come after anything: no contradiction is possible.
      const free = from === null && to === null && n > 0;
      return {
        ...made,
        id: `e${n}`,
        when: { ...made.when, from, to },
        after: free ? [...new Set(after.map((other) => `e${other % n}`))] : [],
      };
    });
  });

it('never puts an event before one that came earlier', () => {
  fc.assert(
    fc.property(anyEvents, (events) => {
      const ordered = inOrder(events);
      expect(ordered.map(({ id }) => id).sort()).toEqual(events.map(({ id }) => id).sort());
      for (const [n, late] of ordered.entries()) {
        for (const early of ordered.slice(0, n)) expect(isBefore(late, early)).toBe(false);
      }
    }),
  );
});

it('orders the same events alike, however they are given, where the pack orders them', () => {
  fc.assert(
    fc.property(anyEvents, (events) => {
      const turned = inOrder(events.toReversed());
      for (const [n, late] of turned.entries()) {
        for (const early of turned.slice(0, n)) expect(isBefore(late, early)).toBe(false);
      }
    }),
  );
});

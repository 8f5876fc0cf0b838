import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deadline, type Hover, type HoverEvent, hover, IDLE } from '../../../src/core/hover/hover';
import { TIMINGS } from '../../../src/core/hover/timings';

const here = { x: 10, y: 10 };
const there = { x: 90, y: 40 };

const move = (at: number, point = here, more: { isArmed?: boolean; isKept?: boolean } = {}) =>
  ({ type: 'move', at, point, isArmed: true, isKept: false, ...more }) as const;
const open = (by: 'pointer' | 'keyboard' | 'tap', more: object = {}): Hover => ({
  ...IDLE,
  pointer: here,
  card: { mention: 1, by, isPinned: false, closesAt: null, ...more },
});
const resting: Hover = { ...IDLE, pointer: here, restsAt: 100 + TIMINGS.rest };
const asking: Hover = { ...IDLE, pointer: here, asksAt: here };

/** What is so before, what happens, and what has changed after. */
const table: readonly (readonly [string, Hover, HoverEvent, Partial<Hover>])[] = [
  ['a move starts the wait', IDLE, move(100), { restsAt: 100 + TIMINGS.rest, pointer: here }],
  [
    'another restarts it',
    resting,
    move(300, there),
    { restsAt: 300 + TIMINGS.rest, pointer: there },
  ],
  ['a move to the same place does not count', resting, move(300), { restsAt: resting.restsAt }],
  [
    'with a button held nothing waits',
    IDLE,
    move(100, here, { isArmed: false }),
    { restsAt: null },
  ],
  ['a drag ends the wait', resting, move(200, there, { isArmed: false }), { restsAt: null }],
  [
    'a key that lets resting open starts the wait',
    { ...IDLE, pointer: here },
    { type: 'arm', at: 100 },
    { restsAt: 100 + TIMINGS.rest },
  ],
  ['but not where no pointer is', IDLE, { type: 'arm', at: 100 }, { restsAt: null }],
  ['nor once a card is open', open('pointer'), { type: 'arm', at: 100 }, { restsAt: null }],
  ['and it makes no wait longer', resting, { type: 'arm', at: 300 }, { restsAt: resting.restsAt }],
  ['after the wait it asks', resting, { type: 'tick', at: 600 }, { restsAt: null, asksAt: here }],
  ['too early it does not', resting, { type: 'tick', at: 599 }, { asksAt: null }],
  [
    'what is found opens',
    asking,
    { type: 'found', mention: 7 },
    { card: { mention: 7, by: 'pointer', isPinned: false, closesAt: null }, asksAt: null },
  ],
  [
    'nothing found opens nothing',
    asking,
    { type: 'found', mention: null },
    { card: null, asksAt: null },
  ],
  [
    'an answer that nobody waits for opens nothing',
    IDLE,
    { type: 'found', mention: 7 },
    { card: null },
  ],
  [
    'a scroll ends the wait',
    resting,
    { type: 'scroll', at: 200 },
    { restsAt: null, ignoreMovesUntil: 200 + TIMINGS.afterScroll },
  ],
  [
    'moves right after a scroll do not count',
    { ...IDLE, ignoreMovesUntil: 300 },
    move(299),
    { restsAt: null },
  ],
  ['later ones do', { ...IDLE, ignoreMovesUntil: 300 }, move(300), { restsAt: 300 + TIMINGS.rest }],
  ['a press ends the wait', resting, { type: 'press' }, { restsAt: null }],
  ['typing ends the wait', resting, { type: 'type' }, { restsAt: null }],
  ['typing leaves a card', open('pointer'), { type: 'type' }, { card: open('pointer').card }],
  [
    'the window left ends the wait',
    resting,
    { type: 'leave', at: 200 },
    { restsAt: null, pointer: null },
  ],
  [
    'a move off the card gives grace',
    open('pointer'),
    move(100, there),
    { card: open('pointer', { closesAt: 100 + TIMINGS.grace }).card },
  ],
  [
    'grace is not prolonged',
    open('pointer', { closesAt: 150 }),
    move(100, there),
    { card: open('pointer', { closesAt: 150 }).card },
  ],
  [
    'the way back ends it',
    open('pointer', { closesAt: 150 }),
    move(100, there, { isKept: true }),
    { card: open('pointer').card, restsAt: null },
  ],
  [
    'after it the card closes',
    open('pointer', { closesAt: 150 }),
    { type: 'tick', at: 150 },
    { card: null },
  ],
  [
    'the window left gives grace too',
    open('pointer'),
    { type: 'leave', at: 100 },
    { card: open('pointer', { closesAt: 100 + TIMINGS.grace }).card },
  ],
  [
    'a card opened by key stays',
    open('keyboard'),
    move(100, there),
    { card: open('keyboard').card },
  ],
  ['a sheet stays', open('tap'), move(100, there), { card: open('tap').card }],
  [
    'a pinned card stays',
    open('pointer', { isPinned: true }),
    move(100, there),
    { card: open('pointer', { isPinned: true }).card },
  ],
  ['a press closes the card', open('pointer'), { type: 'press' }, { card: null }],
  [
    'but not a pinned one',
    open('pointer', { isPinned: true }),
    { type: 'press' },
    { card: open('pointer', { isPinned: true }).card },
  ],
  ['a mark out of view closes it', open('keyboard'), { type: 'gone' }, { card: null }],
  [
    'but not a pinned one',
    open('pointer', { isPinned: true }),
    { type: 'gone' },
    { card: open('pointer', { isPinned: true }).card },
  ],
  [
    'pinning ends the grace',
    open('pointer', { closesAt: 150 }),
    { type: 'pin', isPinned: true },
    { card: open('pointer', { isPinned: true }).card },
  ],
  [
    'another mark takes the card over',
    { ...open('pointer'), asksAt: here },
    { type: 'found', mention: 2 },
    { card: open('pointer', { mention: 2 }).card },
  ],
  [
    'but not from a pinned one',
    { ...open('pointer', { isPinned: true }), asksAt: here },
    { type: 'found', mention: 2 },
    { card: open('pointer', { isPinned: true }).card },
  ],
  [
    'a key opens at once',
    resting,
    { type: 'open', mention: 3, by: 'keyboard' },
    { card: open('keyboard', { mention: 3 }).card, restsAt: null },
  ],
  [
    'a command leaves even a pinned card',
    open('pointer', { isPinned: true }),
    { type: 'open', mention: 3, by: 'keyboard' },
    { card: open('keyboard', { mention: 3 }).card },
  ],
  [
    'Escape closes whatever is open',
    open('pointer', { isPinned: true }),
    { type: 'close' },
    { card: null },
  ],
  [
    'and ends the wait for another',
    { ...open('pointer'), restsAt: 400 },
    { type: 'close' },
    { restsAt: null },
  ],
];

describe('hover', () => {
  test.each(table)('%s', (_, before, event, after) => {
    expect(hover(before, event)).toMatchObject(after);
  });

  test('a pointer that never rests opens nothing, however many marks it crosses', () => {
    let state = IDLE;
    for (let at = 0; at < 1000; at += 3) {
      state = hover(state, move(at, { x: at, y: 5 }));
      const due = deadline(state);
      if (due !== null && due <= at + 3) state = hover(state, { type: 'tick', at: at + 3 });
      expect(state.asksAt).toBeNull();
    }
  });

  test('the state wakes up by itself exactly when something is due', () => {
    expect(deadline(IDLE)).toBeNull();
    expect(deadline(resting)).toBe(600);
    expect(deadline({ ...resting, card: open('pointer', { closesAt: 300 }).card })).toBe(300);
  });

  test('a pinned card outlives everything but being closed, unpinned or replaced by command', () => {
    const events = fc.oneof(
      fc.record({
        type: fc.constant('move' as const),
        at: fc.nat(5000),
        point: fc.record({ x: fc.nat(99), y: fc.nat(99) }),
        isArmed: fc.boolean(),
        isKept: fc.boolean(),
      }),
      fc.record({ type: fc.constant('tick' as const), at: fc.nat(9000) }),
      fc.record({ type: fc.constant('found' as const), mention: fc.option(fc.nat(9)) }),
      fc.record({ type: fc.constant('scroll' as const), at: fc.nat(5000) }),
      fc.record({ type: fc.constant('leave' as const), at: fc.nat(5000) }),
      fc.constantFrom<HoverEvent>({ type: 'press' }, { type: 'type' }, { type: 'gone' }),
    );
    fc.assert(
      fc.property(fc.array(events), (sequence) => {
        const end = sequence.reduce<Hover>(hover, open('pointer', { isPinned: true }));
        expect(end.card).toEqual(open('pointer', { isPinned: true }).card);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOnTheWay, overlap, type Rect } from '../../../src/core/hover/geometry';
import {
  marginsBeside,
  placeBeside,
  type Surroundings,
  topInMargin,
} from '../../../src/core/hover/placement';

const window = { width: 1000, height: 900 };
const line = (left: number, top: number, right = left + 100): Rect => ({
  left,
  top,
  right,
  bottom: top + 20,
});
const around = (more: Partial<Surroundings> = {}): Surroundings => {
  const anchor = more.anchor ?? line(200, 100);
  return {
    anchor,
    avoid: [anchor],
    pointerX: 250,
    isRtl: false,
    cardWidth: 360,
    window,
    side: null,
    ...more,
  };
};

describe('placeBeside', () => {
  test.each<[string, Partial<Surroundings>, object]>([
    ['begins a little before the pointer', {}, { side: 'below', x: 230, edge: 128, room: 764 }],
    ['for the keyboard, with the line', { pointerX: null }, { x: 200 }],
    ['in the window at its right edge', { pointerX: 900 }, { x: 632 }],
    ['in the window at its left edge', { pointerX: 10 }, { x: 8 }],
    ['mirrored from right to left', { isRtl: true, pointerX: 600 }, { x: 260 }],
    ['so for the keyboard', { isRtl: true, pointerX: null, anchor: line(500, 100) }, { x: 240 }],
    ['below with 400 px there', { anchor: line(200, 464) }, { side: 'below', room: 400 }],
    ['above with less', { anchor: line(200, 465) }, { side: 'above', edge: 457, room: 449 }],
    [
      'on the roomier side where neither has as much',
      { window: { width: 1000, height: 400 }, anchor: line(200, 180) },
      { side: 'below', room: 184 },
    ],
    [
      'where it was, while it has room for what it says first',
      { side: 'above', anchor: line(200, 420) },
      { side: 'above', room: 404 },
    ],
    ['and no longer than that', { side: 'above', anchor: line(200, 415) }, { side: 'below' }],
    [
      'where it was, while there is as little on the other side',
      { side: 'above', anchor: line(200, 395), window: { width: 1000, height: 800 } },
      { side: 'above', room: 379 },
    ],
    [
      'and in a low window, while it has room to be read in',
      { side: 'above', anchor: line(200, 180), window: { width: 1000, height: 400 } },
      { side: 'above', room: 164 },
    ],
    [
      'and no longer there',
      { side: 'above', anchor: line(200, 175), window: { width: 1000, height: 400 } },
      { side: 'below' },
    ],
    [
      'below the next line of the mark, where it would lie over that',
      { avoid: [line(200, 100), line(240, 130)] },
      { side: 'below', edge: 158 },
    ],
    [
      'beside the line that the pointer is on, where the others are elsewhere',
      { avoid: [line(800, 100), line(10, 130)], anchor: line(800, 100), pointerX: 850 },
      { side: 'below', edge: 128 },
    ],
    [
      'above the first line of the mark, where below is no room',
      { anchor: line(200, 800), avoid: [line(200, 770), line(200, 800)] },
      { side: 'above', edge: 762 },
    ],
    [
      'not over a part of the mark that is farther off',
      { avoid: [line(200, 100), line(200, 600)] },
      { side: 'below', edge: 128, room: 464 },
    ],
    [
      'over the mark, where there is no room at all',
      { window: { width: 400, height: 130 }, anchor: line(20, 60), pointerX: 60 },
      { side: 'above', edge: 122, room: 114 },
    ],
  ])('%s', (_, more, placement) => {
    expect(placeBeside(around(more))).toMatchObject(placement);
  });

  const layout = fc
    .record({
      left: fc.integer({ min: 0, max: 900 }),
      top: fc.integer({ min: 0, max: 860 }),
      lines: fc.array(fc.integer({ min: 10, max: 600 }), { minLength: 1, maxLength: 3 }),
      on: fc.nat(2),
      part: fc.double({ min: 0, max: 1, noNaN: true }),
      isRtl: fc.boolean(),
      height: fc.integer({ min: 120, max: 480 }),
    })
    .map(({ left, top, lines, on, part, isRtl, height }) => {
      const avoid = lines.map((width, at) => {
        const from = at === 0 ? left : 20;
        return line(from, top + 30 * at, Math.min(980, from + width));
      });
      const anchor = avoid[on % avoid.length] ?? line(left, top);
      const pointer = { x: anchor.left + (anchor.right - anchor.left) * part, y: anchor.top + 10 };
      const placed = placeBeside(around({ anchor, avoid, isRtl, pointerX: pointer.x }));
      const high = Math.min(height, placed.room);
      const cardTop = placed.side === 'below' ? placed.edge : placed.edge - high;
      const card: Rect = {
        left: placed.x,
        top: cardTop,
        right: placed.x + 360,
        bottom: cardTop + high,
      };
      return { avoid, pointer, card };
    });

  test('is in the window, over no line of the mark, and near the pointer', () => {
    fc.assert(
      fc.property(layout, ({ avoid, pointer, card }) => {
        expect(overlap(card, { left: 0, top: 0, right: 1000, bottom: 900 })).toBe(true);
        expect(card.left).toBeGreaterThanOrEqual(8);
        expect(card.right).toBeLessThanOrEqual(992);
        expect(card.top).toBeGreaterThanOrEqual(8);
        expect(card.bottom).toBeLessThanOrEqual(892);
        expect(avoid.filter((rect) => overlap(rect, card))).toEqual([]);
        expect(Math.max(card.left - pointer.x, pointer.x - card.right)).toBeLessThanOrEqual(20);
      }),
    );
  });

  test('can be reached straight from where the pointer is', () => {
    const part = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(layout, part, part, part, ({ pointer, card }, across, down, way) => {
        const to = {
          x: card.left + (card.right - card.left) * across,
          y: card.top + (card.bottom - card.top) * down,
        };
        const at = {
          x: pointer.x + (to.x - pointer.x) * way,
          y: pointer.y + (to.y - pointer.y) * way,
        };
        expect(isOnTheWay(at, pointer, card, 1)).toBe(true);
      }),
    );
  });
});

describe('marginsBeside', () => {
  const block = (left: number, right: number): Rect => ({ left, right, top: 50, bottom: 400 });
  const at = (left: number, right: number, isRtl = false) =>
    marginsBeside(block(left, right), { isRtl, cardWidth: 360, window }).map(({ x }) => x);

  test.each([
    ['none at a text that fills the page', at(40, 960), []],
    ['the right one', at(40, 604), [622]],
    ['none that is 1 px too narrow', at(40, 605), []],
    ['both, that after the lines first', at(400, 600), [618, 22]],
    ['from right to left, the left one first', at(400, 600, true), [22, 618]],
  ])('%s', (_, found, wanted) => {
    expect(found).toEqual(wanted);
  });

  test('a card in it is level with its line, and wholly in the window', () => {
    const card = { width: 360, height: 480 };
    expect(topInMargin(line(0, 100), card, window)).toBe(100);
    expect(topInMargin(line(0, -50), card, window)).toBe(8);
    expect(topInMargin(line(0, 700), card, window)).toBe(412);
  });
});

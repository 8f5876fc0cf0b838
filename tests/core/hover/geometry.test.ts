import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distance, isIn, isOnTheWay, overlap } from '../../../src/core/hover/geometry';

const card = { left: 100, top: 100, right: 400, bottom: 300 };

describe('isIn', () => {
  test.each([
    [{ x: 100, y: 100 }, 0, true],
    [{ x: 99, y: 150 }, 0, false],
    [{ x: 99, y: 150 }, 1, true],
    [{ x: 401, y: 302 }, 1, false],
  ])('%j with %d px of slack: %s', (point, slack, is) => {
    expect(isIn(point, card, slack)).toBe(is);
  });
});

describe('overlap', () => {
  test.each([
    ['inside', { left: 150, top: 150, right: 160, bottom: 160 }, true],
    ['across a corner', { left: 50, top: 50, right: 110, bottom: 110 }, true],
    ['edge to edge', { left: 50, top: 100, right: 100, bottom: 300 }, false],
    ['below', { left: 100, top: 301, right: 400, bottom: 400 }, false],
  ])('%s: %j', (_, rect, is) => {
    expect(overlap(rect, card)).toBe(is);
    expect(overlap(card, rect)).toBe(is);
  });
});

describe('distance', () => {
  test.each([
    [{ x: 200, y: 200 }, 0],
    [{ x: 90, y: 200 }, 10],
    [{ x: 90, y: 330 }, 30],
  ])('%j: %d px', (point, px) => {
    expect(distance(point, card)).toBe(px);
  });
});

describe('isOnTheWay', () => {
  test.each([
    ['from above, straight down', { x: 200, y: 80 }, { x: 200, y: 90 }, true],
    ['from above, aslant to a far corner', { x: 110, y: 80 }, { x: 240, y: 92 }, true],
    ['from above and beside, to the farther corner', { x: 0, y: 0 }, { x: 200, y: 150 }, true],
    ['from above, away along the line', { x: 200, y: 80 }, { x: 260, y: 80 }, false],
    ['from above, upwards', { x: 200, y: 80 }, { x: 200, y: 70 }, false],
    ['from below, straight up', { x: 200, y: 320 }, { x: 200, y: 310 }, true],
    ['from the left', { x: 60, y: 200 }, { x: 80, y: 190 }, true],
    ['from the right', { x: 440, y: 200 }, { x: 420, y: 220 }, true],
    ['from the left, away', { x: 60, y: 200 }, { x: 40, y: 200 }, false],
  ])('%s', (_, from, point, is) => {
    expect(isOnTheWay(point, from, card)).toBe(is);
  });

  test('with some slack the hand may sway', () => {
    const from = { x: 200, y: 80 };
    expect(isOnTheWay({ x: 196, y: 80 }, from, card)).toBe(false);
    expect(isOnTheWay({ x: 196, y: 80 }, from, card, 6)).toBe(true);
    expect(isOnTheWay({ x: 150, y: 80 }, from, card, 6)).toBe(false);
  });

  const unit = fc.double({ min: 0, max: 1, noNaN: true });
  const place = fc.record({
    x: fc.integer({ min: -500, max: 900 }),
    y: fc.integer({ min: -500, max: 900 }),
  });

  test('is every point of every straight way to the card', () => {
    fc.assert(
      fc.property(place, unit, unit, unit, (from, across, down, part) => {
        const to = { x: 100 + 300 * across, y: 100 + 200 * down };
        const point = { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
        expect(isOnTheWay(point, from, card, 1e-6)).toBe(true);
      }),
    );
  });

  test('is nothing that a straight line parts from both', () => {
    fc.assert(
      fc.property(place, place, (from, point) => {
        const isBeyond =
          point.x < Math.min(from.x, card.left) ||
          point.x > Math.max(from.x, card.right) ||
          point.y < Math.min(from.y, card.top) ||
          point.y > Math.max(from.y, card.bottom);
        if (isBeyond) expect(isOnTheWay(point, from, card)).toBe(false);
      }),
    );
  });
});

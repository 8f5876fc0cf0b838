import { describe, expect, test } from 'vitest';
import { isIn, isInTriangle, isOnTheWay } from '../../../src/core/hover/geometry';

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

describe('isInTriangle', () => {
  const corners = [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
    { x: 0, y: 10 },
  ] as const;
  test.each([
    [{ x: 2, y: 2 }, true],
    [{ x: 5, y: 5 }, true],
    [{ x: 6, y: 6 }, false],
    [{ x: -1, y: 1 }, false],
  ])('%j: %s', (point, is) => {
    const [a, b, c] = corners;
    expect(isInTriangle(point, a, b, c)).toBe(is);
    expect(isInTriangle(point, c, b, a)).toBe(is);
  });
});

describe('isOnTheWay', () => {
  test.each([
    ['from above, straight down', { x: 200, y: 80 }, { x: 200, y: 90 }, true],
    ['from above, aslant to a far corner', { x: 110, y: 80 }, { x: 240, y: 92 }, true],
    ['from above, away along the line', { x: 200, y: 80 }, { x: 260, y: 80 }, false],
    ['from above, upwards', { x: 200, y: 80 }, { x: 200, y: 70 }, false],
    ['from below, straight up', { x: 200, y: 320 }, { x: 200, y: 310 }, true],
    ['from the left', { x: 60, y: 200 }, { x: 80, y: 190 }, true],
    ['from the right', { x: 440, y: 200 }, { x: 420, y: 220 }, true],
    ['from the left, away', { x: 60, y: 200 }, { x: 40, y: 200 }, false],
  ])('%s', (_, from, point, is) => {
    expect(isOnTheWay(point, from, card)).toBe(is);
  });
});

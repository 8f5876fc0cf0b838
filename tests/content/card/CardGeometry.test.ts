import { beforeEach, describe, expect, it } from 'vitest';
import { CardGeometry } from '../../../content/card/CardGeometry';
import type { Rect } from '../../../src/core/hover/geometry';

const LINE: Rect = { left: 100, top: 100, right: 200, bottom: 120 };
const CARD: Rect = { left: 80, top: 140, right: 480, bottom: 340 };
const ON_LINE = { x: 150, y: 110 };
const ON_CARD = { x: 300, y: 200 };
const ELSEWHERE = { x: 700, y: 500 };

const MOVES = { isPressed: false, isOurs: false };
const DRAGS = { isPressed: true, isOurs: false };

let geometry: CardGeometry;
beforeEach(() => {
  geometry = new CardGeometry(
    () => CARD,
    () => [LINE],
    ON_LINE,
  );
});

describe('a card stays open', () => {
  it('on its mark, on the card and a little beside either', () => {
    for (const point of [ON_LINE, ON_CARD, { x: 202, y: 122 }, { x: 482, y: 342 }]) {
      expect(geometry.isKept(point, MOVES)).toBe(true);
    }
  });

  it('on the way from where the mark was left to the card, and not beside that', () => {
    expect(geometry.isKept({ x: 150, y: 130 }, MOVES)).toBe(true);
    expect(geometry.isKept({ x: 20, y: 130 }, MOVES)).toBe(false);
    expect(geometry.isKept(ELSEWHERE, MOVES)).toBe(false);
  });

  it('on the way from another place of the mark once the pointer was there', () => {
    const far = { left: 600, top: 100, right: 700, bottom: 120 };
    geometry = new CardGeometry(
      () => CARD,
      () => [LINE, far],
      ON_LINE,
    );
    const between = { x: 600, y: 132 };
    expect(geometry.isKept(between, MOVES)).toBe(false);
    geometry.isKept({ x: 650, y: 110 }, MOVES);
    expect(geometry.isKept(between, MOVES)).toBe(true);
  });

  it('by no way where no pointer has opened it', () => {
    geometry = new CardGeometry(
      () => CARD,
      () => [],
      null,
    );
    expect(geometry.isKept({ x: 150, y: 130 }, MOVES)).toBe(false);
    expect(geometry.isKept(ON_CARD, MOVES)).toBe(true);
  });

  it('on what stands out of its box, which only the event tells', () => {
    expect(geometry.isKept(ELSEWHERE, { ...MOVES, isOurs: true })).toBe(true);
  });
});

describe('a press that began in the card', () => {
  it('holds it wherever the pointer goes', () => {
    geometry.hold();
    expect(geometry.isKept(ELSEWHERE, DRAGS)).toBe(true);
    expect(geometry.isHeld).toBe(true);
  });

  it('goes on holding it where it ends outside, until the pointer is back without a button', () => {
    geometry.hold();
    geometry.release(ELSEWHERE);
    expect(geometry.isKept(ELSEWHERE, MOVES)).toBe(true);
    geometry.isKept(ON_CARD, MOVES);
    expect(geometry.isHeld).toBe(false);
    expect(geometry.isKept(ELSEWHERE, MOVES)).toBe(false);
  });

  it('ends with a release in the card', () => {
    geometry.hold();
    geometry.release(ON_CARD);
    expect(geometry.isHeld).toBe(false);
  });

  it('ends where the browser takes it over', () => {
    geometry.hold();
    geometry.cancel();
    expect(geometry.isKept(ELSEWHERE, DRAGS)).toBe(false);
  });
});

describe('a card that came under the pointer', () => {
  const OVER_POINTER: Rect = { left: 140, top: 100, right: 400, bottom: 300 };

  it('lies under a rest until the hand moves on it', () => {
    geometry = new CardGeometry(
      () => OVER_POINTER,
      () => [],
      ON_LINE,
    );
    expect(geometry.isUnderRest(OVER_POINTER)).toBe(true);
    // A layout change is reported as a move to the same place.
    geometry.isKept(ON_LINE, MOVES);
    expect(geometry.isUnderRest(OVER_POINTER)).toBe(true);
    geometry.isKept({ x: 160, y: 115 }, MOVES);
    expect(geometry.isUnderRest(OVER_POINTER)).toBe(false);
  });

  it('is reached by a press as well', () => {
    geometry.reach();
    expect(geometry.isUnderRest(OVER_POINTER)).toBe(false);
  });

  it('lies under a rest anew when it was away in between', () => {
    geometry.reach();
    expect(geometry.isUnderRest(CARD)).toBe(false);
    expect(geometry.isUnderRest(OVER_POINTER)).toBe(true);
  });

  it('lies under nothing once the pointer has left the window', () => {
    geometry.forgetPointer();
    expect(geometry.isUnderRest(OVER_POINTER)).toBe(false);
  });
});

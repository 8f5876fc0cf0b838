// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { keepPresses } from '../../../content/card/keepPresses';
import { trusted } from '../support/page';

const PRESS = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];

let life: AbortController;
let isUnderRest: boolean;
let heardByPage: string[];
const reach = vi.fn();

beforeEach(() => {
  reach.mockClear();
  heardByPage = [];
  isUnderRest = true;
  life = new AbortController();
  for (const type of [...PRESS, 'contextmenu']) {
    const hear = (event: Event) => heardByPage.push(event.type);
    document.addEventListener(type, hear, { capture: true, signal: life.signal });
  }
  const end = new AbortController();
  keepPresses(() => isUnderRest, reach, end.signal);
  return () => {
    life.abort();
    end.abort();
  };
});

function press(types: readonly string[] = PRESS): readonly Event[] {
  return types.map((type) => {
    const event = new MouseEvent(type, { bubbles: true, cancelable: true });
    document.body.dispatchEvent(trusted(event));
    return event;
  });
}

it('keeps the whole press from the page, and from what the browser would make of it', () => {
  const events = press();
  expect(heardByPage).toEqual([]);
  expect(events.every(({ defaultPrevented }) => defaultPrevented)).toBe(true);
  expect(reach).toHaveBeenCalledTimes(1);
});

it('keeps the end of a press that has shown that the hand means the card', () => {
  press(['pointerdown']);
  isUnderRest = false;
  press(['pointerup', 'click', 'contextmenu']);
  expect(heardByPage).toEqual([]);
});

it('leaves the next press alone', () => {
  press();
  isUnderRest = false;
  const events = press();
  expect(heardByPage).toEqual(PRESS);
  expect(events.some(({ defaultPrevented }) => defaultPrevented)).toBe(false);
});

it('leaves a press alone that began before the card slid under it', () => {
  isUnderRest = false;
  press(['pointerdown']);
  isUnderRest = true;
  press(['pointerup', 'click']);
  expect(heardByPage).toEqual(['pointerdown', 'pointerup', 'click']);
  expect(reach).not.toHaveBeenCalled();
});

it('leaves alone what a script makes up', () => {
  document.body.dispatchEvent(new MouseEvent('pointerdown', { bubbles: true }));
  document.body.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  expect(heardByPage).toEqual(['pointerdown', 'click']);
  expect(reach).not.toHaveBeenCalled();
});

it('keeps nothing once the signal has aborted, not even the end of a press', () => {
  const end = new AbortController();
  const later = vi.fn();
  isUnderRest = false;
  keepPresses(() => true, later, end.signal);
  press(['pointerdown']);
  expect(heardByPage).toEqual([]);
  end.abort();
  press(['pointerup']);
  expect(heardByPage).toEqual(['pointerup']);
  expect(later).toHaveBeenCalledTimes(1);
});

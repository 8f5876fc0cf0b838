// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createHoverDriver } from '../../../content/hover/createHoverDriver';
import { TIMINGS } from '../../../src/core/hover/timings';
import { trusted } from '../support/page';

/** How far apart the frames are that the fake clock draws, in ms. */
const FRAME = 16;

const onStopping = vi.fn();
const onResting = vi.fn();
const onChange = vi.fn();
let life = new AbortController();
let under: number | null = null;

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  createHoverDriver({
    isArmed: ({ clientX }) => clientX < 500,
    isArmedBy: ({ key }) => key === 'Shift',
    isKept: () => false,
    onLeave: () => false,
    isOurs: () => false,
    mentionAt: () => under,
    onStopping,
    onResting,
    onChange,
  }).start(life.signal);
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.clearAllMocks();
});

/** A move of a person's own: those that a script makes are not heard. */
function move(x: number): void {
  const init = { clientX: x, clientY: 0, pointerType: 'mouse' };
  window.dispatchEvent(trusted(new PointerEvent('pointermove', init)));
}

const opened = () => onChange.mock.lastCall?.[0].card?.mention;

it('tells what the pointer has stopped on, so that its data can come', () => {
  under = 7;
  move(1);
  vi.advanceTimersByTime(TIMINGS.rest - TIMINGS.early - 1);
  expect(onStopping).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(onStopping).toHaveBeenCalledExactlyOnceWith(7);
  vi.advanceTimersByTime(2 * TIMINGS.rest);
  expect(onStopping).toHaveBeenCalledOnce();
});

it('tells what the pointer rests on some time before the card opens', () => {
  under = 7;
  move(1);
  vi.advanceTimersByTime(TIMINGS.rest - TIMINGS.ahead - 1);
  expect(onResting).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(onResting).toHaveBeenCalledExactlyOnceWith(7);
  expect(onChange).not.toHaveBeenCalled();
  vi.advanceTimersByTime(TIMINGS.ahead + FRAME);
  expect(opened()).toBe(7);
});

it('tells nothing of a pointer that goes on, or of text without a mark', () => {
  under = 7;
  for (let x = 0; x < 20; x++) {
    move(x);
    vi.advanceTimersByTime(TIMINGS.rest - TIMINGS.ahead - 1);
  }
  under = null;
  move(100);
  vi.advanceTimersByTime(2 * TIMINGS.rest);
  expect(onResting).not.toHaveBeenCalled();
  expect(onChange).not.toHaveBeenCalled();
});

it('opens in the frame nearest to the end of the rest', () => {
  under = 7;
  move(1);
  const nearest = Math.round(TIMINGS.rest / FRAME) * FRAME;
  expect(nearest).not.toBe(TIMINGS.rest);
  vi.advanceTimersByTime(nearest - 1);
  expect(onChange).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(opened()).toBe(7);
});

it('opens where no frames are drawn as well', () => {
  vi.stubGlobal('requestAnimationFrame', () => 0);
  under = 7;
  move(1);
  vi.advanceTimersByTime(TIMINGS.rest + 4 * FRAME);
  expect(opened()).toBe(7);
});

it('is silent from its end on', () => {
  under = 7;
  move(1);
  vi.advanceTimersByTime(TIMINGS.rest - 8);
  life.abort();
  vi.advanceTimersByTime(2 * TIMINGS.rest);
  expect(onChange).not.toHaveBeenCalled();
});

it('takes a key that is asked for as if the pointer had just come to where it rests', () => {
  const press = (key: string) =>
    window.dispatchEvent(trusted(new KeyboardEvent('keydown', { key })));
  under = 7;
  move(600);
  press('Alt');
  vi.advanceTimersByTime(2 * TIMINGS.rest);
  expect(onChange).not.toHaveBeenCalled();
  press('Shift');
  vi.advanceTimersByTime(TIMINGS.rest + FRAME);
  expect(opened()).toBe(7);
});

// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { HoverHandle } from '../../../content/reader/HoverScript';
import { LateHover } from '../../../content/reader/LateHover';
import { trusted } from '../support/page';

const POINT = { x: 30, y: 40 };

let life: AbortController;
let late: LateHover;
let areMarksThere: boolean;
/** Lets the scripts come, or not. */
let answer: (hover: HoverHandle | null) => void;

const refresh = vi.fn<HoverHandle['refresh']>();
const arrive = vi.fn<HoverHandle['arrive']>();
const tap = vi.fn<HoverHandle['tap']>();
const walk = vi.fn<HoverHandle['walk']>(() => true);
const begin = vi.fn(
  () =>
    new Promise<HoverHandle | null>((resolve) => {
      answer = resolve;
    }),
);

const handle: HoverHandle = {
  isCurrent: true,
  ...{ start: () => {}, jump: () => true },
  ...{ refresh, arrive, tap, walk },
};

beforeEach(() => {
  vi.clearAllMocks();
  areMarksThere = true;
  life = new AbortController();
  late = new LateHover({ hasMarks: () => areMarksThere, begin }, life.signal);
  late.start();
});
afterEach(() => life.abort());

/** Lets all that is on its way arrive. */
const settled = () => new Promise<void>((resolve) => setTimeout(resolve));

const fire = (event: Event, at: EventTarget = window) => at.dispatchEvent(trusted(event));
const move = (init?: PointerEventInit) => fire(new PointerEvent('pointermove', init));
const press = (key: string) => fire(new KeyboardEvent('keydown', { key }));

async function come(hover: HoverHandle | null = handle): Promise<void> {
  answer(hover);
  await settled();
}

describe('the scripts of hover and card', () => {
  it('come once somebody is there, and only once', async () => {
    expect(begin).not.toHaveBeenCalled();
    move();
    move();
    press('a');
    await come();
    move();
    late.refresh();
    expect(begin).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['a press', () => fire(new PointerEvent('pointerdown'))],
    ['a key', () => press('a')],
  ])('come with %s too', (_, act) => {
    act();
    expect(begin).toHaveBeenCalledTimes(1);
  });

  it('come only once there is a mark', () => {
    areMarksThere = false;
    move();
    late.refresh();
    late.tap(POINT, true);
    expect(begin).not.toHaveBeenCalled();
    areMarksThere = true;
    late.refresh();
    expect(begin).toHaveBeenCalledTimes(1);
  });

  it('do not come where a script moves the pointer, or nobody is there', () => {
    window.dispatchEvent(new PointerEvent('pointermove'));
    late.refresh();
    expect(begin).not.toHaveBeenCalled();
  });

  it('are asked for again where they did not come', async () => {
    move();
    await come(null);
    move();
    expect(begin).toHaveBeenCalledTimes(2);
    await come();
    move();
    expect(begin).toHaveBeenCalledTimes(2);
  });

  it('do not come once the signal has aborted', () => {
    life.abort();
    move();
    expect(begin).not.toHaveBeenCalled();
  });
});

describe('what the visitor did meanwhile', () => {
  it('is done when they come: where the pointer went last, and when', async () => {
    document.body.innerHTML = '<p>Ada</p>';
    move({ clientX: 1 });
    const before = performance.now();
    const last = new PointerEvent('pointermove', { clientX: 2, bubbles: true });
    fire(last, document.body);
    await come();
    expect(arrive).toHaveBeenCalledTimes(1);
    const { event, target, at = 0 } = arrive.mock.calls[0]?.[0] ?? {};
    expect([event, target]).toEqual([last, document.body]);
    expect(at).toBeGreaterThanOrEqual(before);
    expect(at).toBeLessThanOrEqual(performance.now());
  });

  it('is not what was before there was a mark: nobody has gone to it', async () => {
    areMarksThere = false;
    move();
    areMarksThere = true;
    late.refresh();
    await come();
    expect(late.isCurrent).toBe(true);
    expect(arrive).not.toHaveBeenCalled();
  });

  it.each([
    ['a key', () => press('a')],
    ['a press', () => fire(new PointerEvent('pointerdown'))],
    ['scrolling', () => fire(new Event('scroll'))],
    ['leaving', () => fire(new PointerEvent('pointerout'))],
  ])('is taken back by %s', async (_, act) => {
    move();
    act();
    await come();
    expect(arrive).not.toHaveBeenCalled();
  });

  it('is a tap, which opens what it was on', async () => {
    fire(new PointerEvent('pointerdown', { pointerType: 'touch' }));
    late.tap(POINT, true);
    move({ pointerType: 'touch' });
    await come();
    expect(tap).toHaveBeenCalledExactlyOnceWith(POINT, true);
    expect(arrive).not.toHaveBeenCalled();
    late.tap(POINT, false);
    expect(tap).toHaveBeenLastCalledWith(POINT, false);
  });
});

describe('the walk', () => {
  it('brings them, and goes then', async () => {
    expect(late.isCurrent).toBe(false);
    const walked = late.walk(-1, true, 0);
    await come();
    expect(await walked).toBe(true);
    expect(walk).toHaveBeenCalledExactlyOnceWith(-1, true);
    expect(late.isCurrent).toBe(true);
  });

  it('goes nowhere where they do not come', async () => {
    const walked = late.walk(1, false, 0);
    await come(null);
    expect(await walked).toBe(false);
  });

  it('is taken back by Escape, for other frames too', async () => {
    const walked = late.walk(1, false, Date.now() - 1);
    press('Escape');
    await come();
    expect(await walked).toBe(true);
    expect(walk).not.toHaveBeenCalled();
  });

  it('is taken back also where Escape was quicker than its key, and by none before that', async () => {
    press('Escape');
    await come();
    expect(await late.walk(1, false, Date.now() - 1000)).toBe(true);
    expect(walk).not.toHaveBeenCalled();
    await late.walk(1, false, Date.now() + 1);
    expect(walk).toHaveBeenCalledTimes(1);
  });
});

describe('what the page does under the first movement', () => {
  const changed = () =>
    (arrive.mock.calls[0]?.[0].changes ?? []).flatMap(({ addedNodes }) => [...addedNodes]);

  it('is told to the hover, once it is there', async () => {
    fire(new PointerEvent('pointerover'));
    const preview = document.createElement('aside');
    document.body.append(preview);
    move();
    await come();
    expect(changed()).toEqual([preview]);
  });

  it('is not what it did before the pointer came to where it is', async () => {
    fire(new PointerEvent('pointerover'));
    document.body.append(document.createElement('aside'));
    fire(new PointerEvent('pointerover'));
    move();
    await come();
    expect(changed()).toEqual([]);
  });

  it('is not looked at where there is no mark', async () => {
    areMarksThere = false;
    fire(new PointerEvent('pointerover'));
    document.body.append(document.createElement('aside'));
    areMarksThere = true;
    move();
    await come();
    expect(changed()).toEqual([]);
  });
});

it('hears of changes once it is there', async () => {
  move();
  late.refresh();
  expect(refresh).not.toHaveBeenCalled();
  await come();
  late.refresh();
  expect(refresh).toHaveBeenCalledTimes(1);
});

// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { CardGeometry } from '../../../content/card/CardGeometry';
import { followPointer } from '../../../content/card/followPointer';
import { computeStyles, lay } from '../support/layout';
import { element, trusted } from '../support/page';

let life: AbortController;
let geometry: CardGeometry;

beforeEach(() => {
  computeStyles();
  life = new AbortController();
  document.body.innerHTML =
    '<main>Page</main><div id="card"><div id="scroll" style="overflow-y: auto"><p>Text</p></div></div>';
  geometry = new CardGeometry(
    () => ({ left: 0, top: 0, right: 100, bottom: 100 }),
    () => [],
    null,
  );
  followPointer(element('#card'), geometry, life.signal);
  return () => life.abort();
});

const point = (type: string, on: string, x = 0, y = 0): void => {
  const event = new PointerEvent(type, { clientX: x, clientY: y, bubbles: true });
  element(on).dispatchEvent(trusted(event));
};

describe('a press', () => {
  it('that begins in the card holds it until it ends there', () => {
    point('pointerdown', 'p', 50, 50);
    expect(geometry.isHeld).toBe(true);
    point('pointerup', 'p', 50, 50);
    expect(geometry.isHeld).toBe(false);
  });

  it('that ends in the page goes on holding it: what was selected is to be copied', () => {
    point('pointerdown', 'p', 50, 50);
    point('pointerup', 'main', 500, 500);
    expect(geometry.isHeld).toBe(true);
  });

  it('that ends on a tip, which stands out of the card’s box, ends in the card', () => {
    point('pointerdown', 'p', 50, 50);
    point('pointerup', 'p', 500, 500);
    expect(geometry.isHeld).toBe(false);
  });

  it('that the browser takes over holds nothing', () => {
    point('pointerdown', 'p', 50, 50);
    point('pointercancel', 'main', 500, 500);
    expect(geometry.isHeld).toBe(false);
  });

  it('of a script, or one in the page, holds nothing', () => {
    element('p').dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    point('pointerdown', 'main', 50, 50);
    expect(geometry.isHeld).toBe(false);
  });
});

describe('the wheel in the card', () => {
  /** Whether a turn of the wheel is kept from the page: 200 px of text show 100 at a time. */
  function isKept(deltaY: number, scrollTop: number, on = 'p', more: WheelEventInit = {}): boolean {
    const scroll = element('#scroll');
    lay(scroll, [0, 0, 100, 100]);
    Object.defineProperty(scroll, 'scrollHeight', { value: 200, configurable: true });
    Object.defineProperty(scroll, 'scrollTop', { value: scrollTop, configurable: true });
    const init = { deltaY, bubbles: true, cancelable: true, ...more };
    const event = new WheelEvent('wheel', init);
    // What happy-dom leaves out of it.
    Object.defineProperty(event, 'ctrlKey', { value: init.ctrlKey ?? false });
    element(on).dispatchEvent(event);
    return event.defaultPrevented;
  }

  it('scrolls the text as long as there is more of it', () => {
    expect(isKept(40, 0)).toBe(false);
    expect(isKept(40, 60)).toBe(false);
    expect(isKept(-40, 60)).toBe(false);
  });

  it('does not go over to the page at either end of the text', () => {
    expect(isKept(40, 100)).toBe(true);
    // Where the page is zoomed, the end is at a fraction of a px.
    expect(isKept(40, 99.5)).toBe(true);
    expect(isKept(-40, 0)).toBe(true);
  });

  it('does not go over to the page beside the text', () => {
    expect(isKept(40, 0, '#card')).toBe(true);
  });

  it('is the page’s with Ctrl, which enlarges it', () => {
    expect(isKept(40, 100, 'p', { ctrlKey: true })).toBe(false);
  });
});

it('does nothing once the signal has aborted', () => {
  life.abort();
  point('pointerdown', 'p', 50, 50);
  expect(geometry.isHeld).toBe(false);
});
